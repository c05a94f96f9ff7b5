import type { Level } from '#kernel/actor.ts'
import type { Organ } from './organ.ts'

/** The columns of the CSV file, in and out. */
export const columns = [
  'code',
  'level',
  'parent_code',
  'place',
  'name_zh',
  'name_en',
  'short_zh',
  'pinyin',
  'edition',
  'derived',
  'active',
  'valid_from',
  'valid_to',
  'old_codes',
] as const

export type Column = (typeof columns)[number]

export type SheetRow = { readonly [column in Column]: string }

/** A row that was found sound: an organ that has not been given its place in the tree yet. */
export type Draft = Omit<Organ, 'id' | 'parentId' | 'ancestors' | 'initials'> & {
  readonly level: Level
  readonly parentCode: string | null
  readonly oldCodes: readonly string[]
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

export const sheetRow = (draft: Draft): SheetRow => ({
  code: draft.code,
  level: draft.level,
  parent_code: draft.parentCode ?? '',
  place: draft.place,
  name_zh: draft.name.zh,
  name_en: draft.name.en,
  short_zh: draft.shortZh,
  pinyin: draft.pinyin,
  edition: draft.edition ?? '',
  derived: yesNo(draft.derived),
  active: yesNo(draft.active),
  valid_from: draft.validFrom ?? '',
  valid_to: draft.validTo ?? '',
  old_codes: draft.oldCodes.join(' '),
})

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

export const sheetCsv = (rows: readonly SheetRow[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n') +
  '\n'
