import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Clock } from '../domain/clock.ts'
import { clockColumns, clockOf } from './clocks.ts'

/** All clocks of some cases that run by a procedure, those that ended too: pages show them under its rules. */
export const clocksByCase = async (
  tx: Tx,
  caseIds: readonly string[],
  procedure: string,
): Promise<ReadonlyMap<string, readonly Clock[]>> => {
  if (caseIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('clocks')
    .select([...clockColumns, 'case_id'])
    .where('case_id', 'in', caseIds)
    .where('procedure', '=', procedure)
    .orderBy('id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id!)].map(([id, own]) => [id, own.map((row) => clockOf(row))]),
  )
}

/** Clocks as they stand under another version of their procedure, in one statement. */
export const saveVersion = async (tx: Tx, clocks: readonly Clock[], version: number): Promise<void> => {
  if (clocks.length === 0) return
  await sql`
    update clocks set procedure_version = ${version}, rule = after.rule, term_length = after.length,
      term_unit = after.unit, roll = after.roll, due_on = after.due_on, provisional = after.provisional
    from unnest(
      ${clocks.map(({ id }) => id)}::uuid[],
      ${clocks.map(({ rule }) => rule)}::text[],
      ${clocks.map(({ term }) => term.length)}::int[],
      ${clocks.map(({ term }) => term.unit)}::text[],
      ${clocks.map(({ roll }) => roll)}::boolean[],
      ${clocks.map(({ dueOn }) => dueOn)}::date[],
      ${clocks.map(({ provisional }) => provisional)}::boolean[]
    ) as after (id, rule, length, unit, roll, due_on, provisional)
    where clocks.id = after.id`.execute(tx.db)
}
