import { readFile } from 'node:fs/promises'
import type { Tx } from '#platform/db/tx.ts'
import { organsVersion } from '../store/organs.ts'
import { applySheet, type Announce } from './apply-sheet.ts'
import { readCsv } from './read-csv.ts'

const file = new URL('../data/organs.csv', import.meta.url)

/** Fills an installation that has no organs yet with the derived ones; returns how many it added. */
export const loadDerivedOrgans = async (tx: Tx, announce: Announce): Promise<number> => {
  if (!(await organsVersion(tx)).startsWith('0/')) return 0
  const rows = readCsv(await readFile(file))
  if (!rows.ok) throw new Error(rows.refusal.message.en)
  const report = await applySheet(tx, rows.value, { dryRun: false, announce })
  if (!report.ok) throw new Error(report.refusal.message.en)
  const [fault] = report.value.faults
  if (fault) throw new Error(`${file.pathname}:${fault.line}: ${fault.message.en}`)
  return report.value.added
}
