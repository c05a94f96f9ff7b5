import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Cell } from '../domain/cell.ts'
import type { Fact } from '../domain/fact.ts'
import { factsOf } from './counting.ts'

type Row = {
  subject_id: string
  month: string
  counts_from: string
  action_id: string
  organs: number[]
  priority_id: string
  amounts: number[]
}

const factOf = (row: Row): Fact => ({
  subjectId: row.subject_id,
  actionId: row.action_id,
  priorityId: row.priority_id,
  month: row.month,
  countsFrom: row.counts_from,
  organs: row.organs,
  amounts: row.amounts,
})

/** As they were counted last. */
export const findFacts = async (tx: Tx, subjects: readonly string[]): Promise<Fact[]> => {
  const { rows } = await sql<Row>`
    select * from figure_facts where subject_id = any(${subjects}::uuid[])`.execute(tx.db)
  return rows.map(factOf)
}

/** As they are now. */
export const countFacts = async (
  tx: Tx,
  cells: readonly Cell[],
  subjects: readonly string[],
): Promise<Fact[]> => {
  const { rows } = await sql<Row>`${factsOf(cells, subjects)}`.execute(tx.db)
  return rows.map(factOf)
}

/** Takes out the facts that are gone and puts in those that came; a key may be in both. */
export const replaceFacts = async (tx: Tx, gone: readonly Fact[], come: readonly Fact[]): Promise<void> => {
  if (gone.length > 0)
    await sql`delete from figure_facts f using jsonb_to_recordset(${JSON.stringify(
      gone.map(({ subjectId, month, countsFrom }) => ({ s: subjectId, m: month, c: countsFrom })),
    )}::jsonb) as g(s uuid, m date, c date)
      where f.subject_id = g.s and f.month = g.m and f.counts_from = g.c`.execute(tx.db)
  if (come.length === 0) return
  await tx.db
    .insertInto('figure_facts')
    .values(
      come.map((fact) => ({
        subject_id: fact.subjectId,
        month: fact.month,
        counts_from: fact.countsFrom,
        action_id: fact.actionId,
        organs: [...fact.organs],
        priority_id: fact.priorityId,
        amounts: [...fact.amounts],
      })),
    )
    .execute()
}

/**
 * The leads and cases that entries are about: a case with every lead in it, since what happens to a case meets
 * clocks that are owed to their reporters; a clock with both that it belongs to.
 */
export const subjectsBehind = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with named as (select unnest(${ids}::uuid[]) as id)
    select id from named
    union select l.id from leads l join named n on l.case_id = n.id
    union select c.lead_id from clocks c join named n on c.id = n.id where c.lead_id is not null
    union select c.case_id from clocks c join named n on c.id = n.id where c.case_id is not null`.execute(
    tx.db,
  )
  return rows.map(({ id }) => id)
}
