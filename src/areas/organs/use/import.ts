import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Announce, applySheet, type SheetReport } from './apply-sheet.ts'
import { readCsv } from './read-csv.ts'

export const importOrgans = async (
  tx: Tx,
  bytes: Uint8Array,
  options: { readonly dryRun: boolean; readonly announce: Announce },
): Promise<Result<SheetReport>> => {
  const rows = readCsv(bytes)
  return rows.ok ? applySheet(tx, rows.value, options) : rows
}
