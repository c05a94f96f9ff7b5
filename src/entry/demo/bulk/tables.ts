import type { DB } from '#platform/db/schema.ts'

/** What bulk rows are of, each after those that it points to. */
export const tables = [
  'accounts',
  'credentials',
  'account_roles',
  'reports',
  'identities',
  'files',
  'leads',
  'cases',
  'clocks',
  'messages',
  'identity_openings',
  'case_notes',
  'ledger_entries',
] as const

export type Table = (typeof tables)[number]

/**
 * A row as values by column; a list is an array of text, an object is JSON, bytes are bytes. All rows of a table name
 * the same columns in the same order; those that none names keep their defaults.
 */
export type Row<T extends Table> = { readonly [Column in keyof DB[T]]?: unknown }

export type Rows = { readonly [T in Table]: Row<T>[] }

export const noRows = (): Rows => Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows
