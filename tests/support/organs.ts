import { type Directory, directoryOf } from '#areas/organs/domain/directory.ts'
import { ancestorsUnder, type Organ } from '#areas/organs/domain/organ.ts'
import type { Level } from '#kernel/actor.ts'
import type { Db } from '#platform/db/tx.ts'

const made = new Map<number, Organ>()

const organ = (id: number, level: Level, parentId: number | null): Organ => {
  const parent = parentId === null ? undefined : made.get(parentId)
  const one: Organ = {
    id,
    code: String(id),
    level,
    parentId,
    ancestors: ancestorsUnder(parent?.ancestors, level, id),
    name: { zh: `第${id}检察院`, en: `Procuratorate ${id}` },
    shortZh: String(id),
    place: '',
    pinyin: '',
    initials: '',
    edition: null,
    derived: true,
    active: true,
    validFrom: null,
    validTo: null,
  }
  made.set(id, one)
  return one
}

/** A few invented organs of every level, with neighbours at each: what is beside must stay out of reach. */
export const supreme = organ(900000, 'supreme', null)
export const province = organ(910000, 'province', 900000)
export const prefecture = organ(910100, 'prefecture', 910000)
export const county = organ(910101, 'county', 910100)
export const countyBeside = organ(910102, 'county', 910100)
export const prefectureBeside = organ(910200, 'prefecture', 910000)
export const provinceBeside = organ(920000, 'province', 900000)
export const countyElsewhere = organ(920101, 'county', 920000)

export const fewOrgans: readonly Organ[] = [...made.values()]

export const fewOrgansDirectory: Directory = directoryOf(fewOrgans, [])

/** Writes them as the owner of the database. */
export const insertFewOrgans = async (owner: Db): Promise<void> => {
  await owner
    .insertInto('organs')
    .values(
      fewOrgans.map((one) => ({
        id: one.id,
        code: one.code,
        level: one.level,
        parent_id: one.parentId,
        province_id: one.ancestors.province,
        prefecture_id: one.ancestors.prefecture,
        county_id: one.ancestors.county,
        name_zh: one.name.zh,
        name_en: one.name.en,
        short_zh: one.shortZh,
        pinyin: '',
        initials: '',
        place: '',
        derived: true,
        changed_at: new Date(),
      })),
    )
    .execute()
}
