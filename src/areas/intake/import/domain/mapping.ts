import { type FieldId, fieldIds, fieldNamed, fields, foldHeader } from './field.ts'
import { looksLikeMoment } from './moment.ts'
import type { SheetRow } from './sheet.ts'

/** Which columns, by label, give a field: the first of them that is not empty in a row. */
export type Mapping = { readonly [id in FieldId]?: readonly string[] }

const unnumbered = (label: string): string => label.replace(/ \(\d+\)$/u, '')

const fold = (label: string): string => foldHeader(unnumbered(label))

/** Of several columns that name one field, the one whose name is the most telling. */
const byHeading = (labels: readonly string[], names: readonly string[]): string | undefined =>
  labels
    .filter((label) => names.includes(fold(label)))
    .sort((a, b) => names.indexOf(fold(a)) - names.indexOf(fold(b)))[0]

type Column = { readonly label: string; readonly cells: readonly string[] }

const most = 0.8
const long = 20

const share = ({ cells }: Column, holds: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length
}

const averageLength = ({ cells }: Column): number =>
  cells.reduce((sum, cell) => sum + cell.trim().length, 0) / Math.max(1, cells.length)

const isMobile = (cell: string): boolean => /^(?:\+?86)?1[3-9]\d{9}$/u.test(cell.replace(/[\s-]/gu, ''))

/** What headings left open, from what stands in the columns. */
const byContent = (columns: readonly Column[], open: ReadonlySet<FieldId>): Mapping => {
  const story = open.has('story')
    ? [...columns].sort((a, b) => averageLength(b) - averageLength(a)).find((c) => averageLength(c) >= long)
    : undefined
  const received = open.has('received')
    ? columns.find((column) => column !== story && share(column, looksLikeMoment) >= most)
    : undefined
  const phone = open.has('phone')
    ? columns.find((column) => column !== received && share(column, isMobile) >= most)
    : undefined
  return {
    ...(story && { story: [story.label] }),
    ...(received && { received: [received.label] }),
    ...(phone && { phone: [phone.label] }),
  }
}

/** A first mapping, by headings and else by what stands in the columns. */
export const guessMapping = (labels: readonly string[], sample: readonly SheetRow[]): Mapping => {
  const headed: Mapping = Object.fromEntries(
    fields.flatMap(({ id, names }) => {
      const label = byHeading(labels, names)
      return label === undefined ? [] : [[id, [label]]]
    }),
  )
  const free = labels.flatMap((label, index): Column[] =>
    fieldNamed(unnumbered(label)) ? [] : [{ label, cells: sample.map(({ cells }) => cells[index] ?? '') }],
  )
  return { ...headed, ...byContent(free, new Set(fieldIds.filter((id) => headed[id] === undefined))) }
}

/** The labels that a mapping names and the file has not. */
export const missingColumns = (mapping: Mapping, labels: readonly string[]): readonly string[] =>
  Object.values(mapping)
    .flat()
    .filter((label) => !labels.includes(label))

export const unmappedColumns = (mapping: Mapping, labels: readonly string[]): readonly string[] => {
  const used = new Set(Object.values(mapping).flat())
  return labels.filter((label) => !used.has(label))
}
