import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'
import type { Case } from '../domain/case.ts'

/** All that a case is, without the words it is found by. */
export const caseColumns = [
  'id',
  'number',
  'action_id',
  'procedure',
  'procedure_version',
  'state',
  'title',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'handler_id',
  'member_ids',
  'origin_case_id',
  'sent_by_id',
  'sent_as',
  'merged_into_id',
  'enclosed_ids',
  'priority_id',
  'measure_id',
  'hot_spot',
  'groups',
  'industry',
  'against_name',
  'persons_affected',
  'amount_cents',
  'opened_on',
  'due_on',
  'closed_on',
  'revision',
] as const

export type CaseColumns = Pick<Selectable<DB['cases']>, (typeof caseColumns)[number]>

export const caseOf = (row: CaseColumns): Case => ({
  id: row.id,
  number: row.number,
  actionId: row.action_id,
  procedure: row.procedure,
  procedureVersion: row.procedure_version,
  state: row.state,
  title: row.title,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  handlerId: row.handler_id,
  memberIds: row.member_ids,
  originCaseId: row.origin_case_id,
  sentById: row.sent_by_id,
  sentAs: row.sent_as as Case['sentAs'],
  mergedIntoId: row.merged_into_id,
  enclosedIds: row.enclosed_ids,
  priorityId: row.priority_id,
  measureId: row.measure_id,
  hotSpot: row.hot_spot,
  groups: row.groups,
  industry: row.industry,
  againstName: row.against_name,
  personsAffected: row.persons_affected,
  amountCents: row.amount_cents,
  openedOn: row.opened_on,
  dueOn: row.due_on,
  closedOn: row.closed_on,
  revision: row.revision,
})

/** Whose words the case is found by: those of the lead or of the case that it comes from. */
export type WordsFrom = { readonly table: 'leads' | 'cases'; readonly id: string }

export const insertCase = async (
  tx: Tx,
  opened: Omit<Case, 'revision' | 'closedOn' | 'mergedIntoId'>,
  words: WordsFrom,
): Promise<void> => {
  await tx.db
    .insertInto('cases')
    .values({
      id: opened.id,
      number: opened.number,
      action_id: opened.actionId,
      procedure: opened.procedure,
      procedure_version: opened.procedureVersion,
      state: opened.state,
      title: opened.title,
      ...organColumns(opened.organ),
      handler_id: opened.handlerId,
      member_ids: [...opened.memberIds],
      origin_case_id: opened.originCaseId,
      sent_by_id: opened.sentById,
      sent_as: opened.sentAs,
      enclosed_ids: [...opened.enclosedIds],
      counted: opened.sentAs !== 'task',
      priority_id: opened.priorityId,
      measure_id: opened.measureId,
      hot_spot: opened.hotSpot,
      groups: [...opened.groups],
      industry: opened.industry,
      against_name: opened.againstName,
      persons_affected: opened.personsAffected,
      amount_cents: opened.amountCents,
      opened_on: opened.openedOn,
      due_on: opened.dueOn,
      words: sql<string>`(select words from ${sql.table(words.table)} where id = ${words.id})`,
    })
    .execute()
}

const select = (tx: Tx) => tx.db.selectFrom('cases').select(caseColumns)

/** The case, held against other editors until the transaction ends; undefined where the actor may not see it. */
export const lockCase = async (tx: Tx, id: string): Promise<Case | undefined> => {
  const row = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && caseOf(row)
}

/** Holds several as one is held by `lockCase`, always in one order: whoever holds some of them is waited for, and waits for none. */
export const lockCases = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.db.selectFrom('cases').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

export const findCase = async (tx: Tx, id: string): Promise<Case | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && caseOf(row)
}

/** Those of them that the actor may see. */
export const findCases = async (tx: Tx, ids: readonly string[]): Promise<Case[]> =>
  ids.length === 0 ? [] : (await select(tx).where('id', 'in', ids).execute()).map(caseOf)

export const findCaseByNumber = async (tx: Tx, number: string): Promise<Case | undefined> => {
  const row = await select(tx).where('number', '=', number).executeTakeFirst()
  return row && caseOf(row)
}

/** Held as by `lockCase`, by what people call it. */
export const lockCaseByNumber = async (tx: Tx, number: string): Promise<Case | undefined> => {
  const row = await select(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  return row && caseOf(row)
}

/** The cases that were opened out of one, the oldest first. */
export const casesFrom = async (tx: Tx, originCaseId: string): Promise<Case[]> =>
  (await select(tx).where('origin_case_id', '=', originCaseId).orderBy('id').limit(100).execute()).map(caseOf)

/** The cases that one was sent on to, at whatever organ: for the program, which tells the sender how they stand. */
export const casesSentBy = async (tx: Tx, id: string): Promise<Case[]> =>
  (await select(tx).where('sent_by_id', '=', id).orderBy('id').limit(100).execute()).map(caseOf)

/** The cases that were merged into one, the oldest first. */
export const casesMergedInto = async (tx: Tx, id: string): Promise<Case[]> =>
  (await select(tx).where('merged_into_id', '=', id).orderBy('id').limit(100).execute()).map(caseOf)

/** The cases in which the reports of one are, with those of what was merged into it; and whether all can be seen. */
export const reportedIn = async (
  tx: Tx,
  id: string,
): Promise<{ readonly ids: readonly string[]; readonly seen: boolean }> => {
  const { rows } = await sql<{ id: string; seen: boolean }>`
    select r.id, c.id is not null as seen from reported_in(${id}) r (id) left join cases c on c.id = r.id
    order by r.id`.execute(tx.db)
  return { ids: rows.map((row) => row.id), seen: rows.every(({ seen }) => seen) }
}

export type CaseChange = {
  readonly state?: string
  readonly title?: string
  readonly handlerId?: string | null
  readonly memberIds?: readonly string[]
  readonly priorityId?: string | null
  readonly measureId?: string | null
  readonly againstName?: string
  readonly personsAffected?: number | null
  readonly amountCents?: number | null
  readonly dueOn?: string | null
  readonly closedOn?: string | null
  /** Whether figures count it. */
  readonly counted?: boolean
  readonly mergedIntoId?: string
  readonly enclosedIds?: readonly string[]
}

/** Writes a change and raises the revision; the caller holds the row. */
export const saveCase = async (tx: Tx, id: string, change: CaseChange): Promise<void> => {
  await tx.db
    .updateTable('cases')
    .set({
      ...(change.state !== undefined && { state: change.state }),
      ...(change.title !== undefined && { title: change.title }),
      ...(change.handlerId !== undefined && { handler_id: change.handlerId }),
      ...(change.memberIds !== undefined && { member_ids: [...change.memberIds] }),
      ...(change.priorityId !== undefined && { priority_id: change.priorityId }),
      ...(change.measureId !== undefined && { measure_id: change.measureId }),
      ...(change.againstName !== undefined && { against_name: change.againstName }),
      ...(change.personsAffected !== undefined && { persons_affected: change.personsAffected }),
      ...(change.amountCents !== undefined && { amount_cents: change.amountCents }),
      ...(change.dueOn !== undefined && { due_on: change.dueOn }),
      ...(change.closedOn !== undefined && { closed_on: change.closedOn }),
      ...(change.counted !== undefined && { counted: change.counted }),
      ...(change.mergedIntoId !== undefined && { merged_into_id: change.mergedIntoId }),
      ...(change.enclosedIds !== undefined && { enclosed_ids: [...change.enclosedIds] }),
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** The next number of an organ's series in a year. Others who want one wait, and get this one if we roll back. */
export const nextSerial = async (
  tx: Tx,
  organ: Pick<Organ, 'id'>,
  series: string,
  year: number,
): Promise<number> => {
  const { last } = await tx.db
    .insertInto('number_series')
    .values({ organ_id: organ.id, series, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organ_id', 'series', 'year'])
        .doUpdateSet({ last: sql<number>`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Lets the days by which cases are sorted follow their clocks, for many at once; who edits one is not disturbed. */
export const followDues = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await sql`
    update cases set due_on = now.due
    from (
      select id, (select min(due_on) from clocks where case_id = c.id and state = 'running') as due
      from cases c where id = any(${ids}::uuid[])
    ) as now
    where cases.id = now.id and cases.due_on is distinct from now.due`.execute(tx.db)
}
