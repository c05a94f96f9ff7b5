import type { Action } from '#areas/action/domain/action.ts'
import { type Language, type Text, text } from '#kernel/text.ts'
import { titleOf } from '../../domain/report.ts'
import { lengthOf } from '../../domain/report-form.ts'
import { type FieldId, fields } from './field.ts'
import { languageOfText } from './language.ts'
import type { Mapping } from './mapping.ts'
import { type MomentRules, readMoment } from './moment.ts'
import type { SheetRow } from './sheet.ts'

/** Why a row is not taken, and in which of our fields. */
export type RowFault = { readonly rule: string; readonly field: FieldId | null; readonly message: Text }

/** What a row says, in our fields. */
export type RowReport = {
  /** The row's own number, empty where it has none. */
  readonly number: string
  readonly receivedAt: number | null
  readonly story: string
  readonly title: string
  readonly language: Language
  readonly placeText: string
  readonly priorityId: string | null
  readonly againstName: string
  readonly claim: string
  readonly name: string
  readonly phone: string
  readonly address: string
}

export type RowReading =
  | { readonly report: RowReport; readonly faults?: undefined }
  | { readonly report?: undefined; readonly faults: readonly RowFault[] }

/** A table is somebody else's: its texts may be longer than the form's, and are kept whole up to here. */
export const longestImported = {
  number: 200,
  story: 100_000,
  title: 1_000,
  name: 200,
  phone: 100,
  address: 1_000,
  place: 1_000,
  category: 1_000,
  against: 1_000,
  claim: 20_000,
} as const satisfies Partial<Record<FieldId, number>>

export type RowRules = {
  readonly labels: readonly string[]
  readonly mapping: Mapping
  /** Whether a row must have as many cells as the header: in a text file it is else not told where a cell is missing. */
  readonly even: boolean
  readonly moments: MomentRules
  readonly action: Action
}

const fault = (rule: string, field: FieldId | null, zh: string, en: string): RowFault => ({
  rule: `import:${rule}`,
  field,
  message: text(zh, en),
})

const unevenRow = (cells: readonly string[], width: number): RowFault | undefined => {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  if (cells.length >= width && !extra) return undefined
  return fault(
    'uneven',
    null,
    `这一行有 ${cells.length} 列，表头有 ${width} 列；请检查分隔符和引号`,
    `This row has ${cells.length} cells and the header ${width}; check delimiters and quotes`,
  )
}

const tooLong = (id: keyof typeof longestImported, written: string): RowFault | undefined => {
  const limit = longestImported[id]
  // Counting code points is slow and never gives more than the length.
  if (written.length <= limit || lengthOf(written) <= limit) return undefined
  const title = fields.find((field) => field.id === id)!.title
  return fault('too-long', id, `${title.zh}超过 ${limit} 个字`, `${title.en}: more than ${limit} characters`)
}

const noStory = fault('no-story', 'story', '没有内容', 'There is no story')
const noTime = fault('no-time', 'received', '没有收到时间', 'The time of receipt is missing')

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase()

/** The priority that somebody's category is, where it has the same name. */
const priorityFinder = ({ priorities }: Action): ((written: string) => string | null) => {
  const ids = new Map(
    priorities.flatMap(({ id, title }) => [id, title.zh, title.en].map((name) => [bare(name), id])),
  )
  return (written) => (written === '' ? null : (ids.get(bare(written)) ?? null))
}

/** Some tables say so in words where nobody gave a name. */
const nobody = /^(?:匿名|匿名用户|不详|未知|无|anonymous|unknown|n\/a|none|-+)$/iu

export type RowReader = (row: SheetRow) => RowReading

/** Reads rows of one table by its mapping, the columns looked up once. */
export const rowReader = ({ labels, mapping, even, moments, action }: RowRules): RowReader => {
  const columns = new Map<FieldId, readonly number[]>(
    fields.map(({ id }) => [id, (mapping[id] ?? []).map((label) => labels.indexOf(label))]),
  )
  const columnsOf = (id: FieldId): readonly number[] => columns.get(id) ?? []
  const hasTime = columnsOf('received').length > 0
  const priorityOf = priorityFinder(action)

  return ({ cells, broken }) => {
    if (broken) return { faults: [{ rule: 'import:broken', field: null, message: broken }] }
    const uneven = even ? unevenRow(cells, labels.length) : undefined
    if (uneven) return { faults: [uneven] }

    const cell = (id: FieldId): string => {
      for (const index of columnsOf(id)) {
        const written = cells[index]?.trim()
        if (written) return written
      }
      return ''
    }
    const said = cell('story')
    const category = cell('category')
    const priorityId = priorityOf(category)
    const received = cell('received')
    const moment = received === '' ? undefined : readMoment(received, moments)
    const faults: RowFault[] = []
    if (said === '') faults.push(noStory)
    if (hasTime && received === '') faults.push(noTime)
    if (moment && !moment.ok)
      faults.push({ rule: moment.refusal.rule, field: 'received', message: moment.refusal.message })
    for (const id of Object.keys(longestImported) as (keyof typeof longestImported)[]) {
      const over = tooLong(id, cell(id))
      if (over) faults.push(over)
    }
    if (faults.length > 0) return { faults }

    const name = cell('name')
    // What the plan has no word for stays with what was said, so that triage reads it.
    const story = category === '' || priorityId !== null ? said : `${said}\n【${category}】`
    return {
      report: {
        number: cell('number'),
        receivedAt: moment?.ok ? moment.value : null,
        story,
        title: cell('title') || titleOf(said),
        language: languageOfText(said),
        placeText: cell('place'),
        priorityId,
        againstName: cell('against'),
        claim: cell('claim'),
        name: nobody.test(name) ? '' : name,
        phone: cell('phone'),
        address: cell('address'),
      },
    }
  }
}
