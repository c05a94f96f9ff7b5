import { text } from '#kernel/text.ts'
import { checkSheet, type RowFault } from './check.ts'
import { idOf } from './code.ts'
import type { Directory } from './directory.ts'
import { type SheetInput, valueOf } from './draft.ts'
import type { Romanise } from './english.ts'
import type { Alias, Organ } from './organ.ts'
import type { Draft } from './sheet.ts'
import { changedFields, placeDrafts } from './tree.ts'

export type OrganChange = {
  readonly before: Organ | undefined
  readonly after: Organ
  readonly fields: readonly string[]
}

/** What a sheet comes to: faults, or else what is to be written. */
export type SheetPlan = {
  readonly faults: readonly RowFault[]
  readonly changes: readonly OrganChange[]
  readonly unchanged: number
  /** Organs whose old codes are replaced by these aliases. */
  readonly renumbered: readonly number[]
  readonly aliases: readonly Alias[]
  /** Organs that stand below others than before. */
  readonly resettled: readonly number[]
}

const aliasesOf = (directory: Directory) => {
  const there = Map.groupBy(directory.aliases, ({ organId }) => organId)
  return (id: number): readonly Alias[] => there.get(id) ?? []
}

const isRenumbered = ({ oldCodes }: Draft, before: readonly Alias[]): boolean =>
  before.length !== oldCodes.length || before.some(({ oldCode }) => !oldCodes.includes(oldCode))

/** A move changes all organs below, so all are compared. */
const changesOf = (
  organs: readonly Organ[],
  directory: Directory,
  renumbered: readonly number[],
): readonly OrganChange[] =>
  organs
    .map((after) => {
      const before = directory.byId(after.id)
      const fields = before ? changedFields(before, after) : []
      return { before, after, fields: renumbered.includes(after.id) ? [...fields, 'oldCodes'] : fields }
    })
    .filter(({ before, fields }) => !before || fields.length > 0)

const outOfScope = (line: number): RowFault => ({
  line,
  column: 'code',
  message: text('不在您管理的范围内', 'This organ is outside what you administer'),
})

export const planSheet = (
  rows: readonly SheetInput[],
  directory: Directory,
  romanise: Romanise,
  mayEdit: (organ: Organ) => boolean,
): SheetPlan => {
  const { drafts, faults } = checkSheet(rows, directory, romanise)
  const aliasesBefore = aliasesOf(directory)
  const redrafted = drafts.filter((draft) => isRenumbered(draft, aliasesBefore(idOf(draft.code))))
  const renumbered = redrafted.map(({ code }) => idOf(code))
  const changes =
    drafts.length === 0 ? [] : changesOf(placeDrafts(drafts, directory.organs), directory, renumbered)
  const changed = new Map(changes.map((change) => [change.after.code, change]))
  const strangers = rows.flatMap((row) => {
    const change = changed.get(valueOf(row, 'code'))
    const mine = !change || [change.before ?? change.after, change.after].every(mayEdit)
    return mine ? [] : [outOfScope(row.line)]
  })
  return {
    faults: [...faults, ...strangers],
    changes,
    unchanged: rows.filter((row) => !changed.has(valueOf(row, 'code'))).length,
    renumbered,
    aliases: redrafted.flatMap(({ code, edition, oldCodes }) =>
      oldCodes.map((oldCode) => ({ oldCode, organId: idOf(code), edition })),
    ),
    resettled: changes
      .filter(({ before, fields }) => before && fields.includes('ancestors'))
      .map(({ after }) => after.id),
  }
}
