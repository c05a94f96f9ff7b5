import type { Text } from '#kernel/text.ts'
import type { DateOrder } from './moment.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** The rows that head the columns, counted from 1; a header of two rows has groups above names. */
export type HeaderRows = { readonly first: number; readonly last: number }

type Headed = {
  /** Null where the data begin in the first row. */
  readonly header: HeaderRows | null
  readonly dateOrder: DateOrder | null
}

/** How a file is to be read: detected, and put right by people where it was detected wrongly. */
export type Format =
  | (Headed & { readonly kind: 'csv'; readonly encoding: Encoding; readonly delimiter: Delimiter })
  | (Headed & {
      readonly kind: 'xlsx'
      readonly sheet: string
      readonly sheets: readonly string[]
      readonly date1904: boolean
    })

/** What a person says about a file, over what was detected. */
export type FormatChoice = {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly sheet?: string | undefined
  /** 0 where the data begin in the first row. */
  readonly headerRow?: number | undefined
  readonly dateOrder?: DateOrder | undefined
}

/** A row as it stands in the file. */
export type SheetRow = {
  /** As spreadsheets count: the first is 1, empty ones count too. */
  readonly number: number
  readonly cells: readonly string[]
  /** Why it cannot be told apart from its neighbours. */
  readonly broken?: Text
}

export const isBlank = ({ cells }: Pick<SheetRow, 'cells'>): boolean =>
  cells.every((cell) => cell.trim() === '')
