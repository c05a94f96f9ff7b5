import type { Suggestion } from '#areas/action/domain/suggest.ts'
import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql } from 'kysely'
import type { Classification, Lead } from '../domain/lead.ts'

type Row = Selectable<DB['leads']>

/** All that a lead is, without the words it is found by and the suggestions of its page. */
export const leadColumns = [
  'id',
  'report_id',
  'number',
  'action_id',
  'procedure_version',
  'state',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'offered_organ_id',
  'from_organ_id',
  'channel',
  'title',
  'place_text',
  'against_name',
  'persons_affected',
  'amount_cents',
  'priority_id',
  'measure_id',
  'hot_spot',
  'groups',
  'industry',
  'urgency',
  'received_on',
  'due_on',
  'merged_into_id',
  'parent_id',
  'case_id',
  'revision',
] as const

export type LeadRow = Pick<Row, (typeof leadColumns)[number]>

export const leadOf = (row: LeadRow): Lead => ({
  id: row.id,
  reportId: row.report_id,
  number: row.number,
  actionId: row.action_id,
  procedureVersion: row.procedure_version,
  state: row.state,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  offeredOrganId: row.offered_organ_id,
  fromOrganId: row.from_organ_id,
  channel: row.channel,
  title: row.title,
  placeText: row.place_text,
  againstName: row.against_name,
  personsAffected: row.persons_affected,
  amountCents: row.amount_cents,
  priorityId: row.priority_id,
  measureId: row.measure_id,
  hotSpot: row.hot_spot,
  groups: row.groups,
  industry: row.industry,
  urgency: row.urgency,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  mergedIntoId: row.merged_into_id,
  parentId: row.parent_id,
  caseId: row.case_id,
  revision: row.revision,
})

export type NewLead = Omit<
  Lead,
  'offeredOrganId' | 'fromOrganId' | 'mergedIntoId' | 'parentId' | 'caseId' | 'revision'
> & {
  readonly suggestions: unknown
  readonly words: readonly string[]
}

const classificationColumns = (classification: Partial<Classification>) => ({
  ...(classification.priorityId !== undefined && { priority_id: classification.priorityId }),
  ...(classification.measureId !== undefined && { measure_id: classification.measureId }),
  ...(classification.hotSpot !== undefined && { hot_spot: classification.hotSpot }),
  ...(classification.groups !== undefined && { groups: [...classification.groups] }),
  ...(classification.industry !== undefined && { industry: classification.industry }),
  ...(classification.urgency !== undefined && { urgency: [...classification.urgency] }),
})

/** Any number of leads, in one statement. */
export const insertLeads = async (tx: Tx, leads: readonly NewLead[]): Promise<void> => {
  if (leads.length === 0) return
  const rows = leads.map((lead) => ({
    id: lead.id,
    report_id: lead.reportId,
    number: lead.number,
    action_id: lead.actionId,
    procedure_version: lead.procedureVersion,
    state: lead.state,
    ...organColumns(lead.organ),
    channel: lead.channel,
    title: lead.title,
    place_text: lead.placeText,
    against_name: lead.againstName,
    persons_affected: lead.personsAffected,
    amount_cents: lead.amountCents,
    ...classificationColumns(lead),
    suggestions: JSON.stringify(lead.suggestions),
    received_on: lead.receivedOn,
    due_on: lead.dueOn,
    words: sql<string>`array_to_tsvector(${[...lead.words]}::text[])`,
  }))
  await tx.db.insertInto('leads').values(rows).execute()
}

/** The lead, held against other editors until the transaction ends; undefined where the actor may not see it. */
export const lockLead = async (tx: Tx, id: string): Promise<Lead | undefined> => {
  const row = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && leadOf(row)
}

export const findLeads = async (tx: Tx, ids: readonly string[]): Promise<Lead[]> => {
  if (ids.length === 0) return []
  const rows = await tx.db.selectFrom('leads').select(leadColumns).where('id', 'in', ids).execute()
  return rows.map(leadOf)
}

/** The leads worked on in cases: those that opened or joined it, and the duplicates merged into them. */
export const leadsOfCases = async (tx: Tx, caseIds: readonly string[]): Promise<Lead[]> => {
  const rows = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where('case_id', 'in', caseIds)
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map(leadOf)
}

/** What goes where a lead goes: its duplicates, the leads grouped under it, and their duplicates. */
export const leadsBehind = async (tx: Tx, id: string): Promise<Lead[]> => {
  const rows = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    // A union and not `or`: each part is found by its own index, which `or` with a subquery in it prevents.
    .where('id', 'in', (from) =>
      from
        .selectFrom('leads')
        .select('id')
        .where((where) => where.or([where('merged_into_id', '=', id), where('parent_id', '=', id)]))
        .unionAll(
          from
            .selectFrom('leads as child')
            .innerJoin('leads as merged', 'merged.merged_into_id', 'child.id')
            .select('merged.id')
            .where('child.parent_id', '=', id),
        ),
    )
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map(leadOf)
}

export const leadOfReport = async (tx: Tx, reportId: string): Promise<Lead | undefined> => {
  const row = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row && leadOf(row)
}

export const relatedLeads = async (tx: Tx, lead: Lead): Promise<Lead[]> => {
  const rows = await tx.db
    .selectFrom('leads')
    .select(leadColumns)
    .where((where) =>
      where.or([
        where('merged_into_id', '=', lead.id),
        where('parent_id', '=', lead.id),
        ...(lead.mergedIntoId ? [where('id', '=', lead.mergedIntoId)] : []),
        ...(lead.parentId ? [where('id', '=', lead.parentId)] : []),
      ]),
    )
    .limit(500)
    .execute()
  return rows.map(leadOf)
}

export type LeadChange = Partial<Classification> & {
  readonly state?: string
  readonly title?: string
  readonly organ?: Pick<Organ, 'id' | 'ancestors'>
  readonly offeredOrganId?: number | null
  readonly fromOrganId?: number | null
  readonly dueOn?: string | null
  readonly mergedIntoId?: string | null
  readonly parentId?: string | null
  readonly caseId?: string | null
  readonly triaged?: boolean
}

/** Writes a change and raises the revision; the caller holds the row. */
export const saveLead = async (tx: Tx, id: string, change: LeadChange): Promise<void> => {
  await tx.db
    .updateTable('leads')
    .set({
      ...classificationColumns(change),
      ...(change.state !== undefined && { state: change.state }),
      ...(change.title !== undefined && { title: change.title }),
      ...(change.organ !== undefined && organColumns(change.organ)),
      ...(change.offeredOrganId !== undefined && { offered_organ_id: change.offeredOrganId }),
      ...(change.fromOrganId !== undefined && { from_organ_id: change.fromOrganId }),
      ...(change.dueOn !== undefined && { due_on: change.dueOn }),
      ...(change.mergedIntoId !== undefined && { merged_into_id: change.mergedIntoId }),
      ...(change.parentId !== undefined && { parent_id: change.parentId }),
      ...(change.caseId !== undefined && { case_id: change.caseId }),
      ...(change.triaged && {
        triaged_at: tx.now.toISOString(),
        triaged_by: 'id' in tx.actor ? tx.actor.id : null,
      }),
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}

export const suggestionsOf = async (tx: Tx, id: string): Promise<Suggestion[]> => {
  const row = await tx.db.selectFrom('leads').select('suggestions').where('id', '=', id).executeTakeFirst()
  return (row?.suggestions ?? []) as unknown as Suggestion[]
}
