import { organColumns } from '#areas/organs/domain/organ.ts'
import type { DB } from '#platform/db/schema.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Selectable, sql, type Updateable } from 'kysely'
import type { Paper, Recommendation } from '../domain/recommendation.ts'

/** All but the digest of the link, which nobody needs to read. */
export const columns = [
  'id',
  'case_id',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'state',
  'type',
  'addressee_id',
  'addressee_name',
  'title',
  'source',
  'facts',
  'violation',
  'legal_basis',
  'proposal',
  'other',
  'reply_rule',
  'reply_term',
  'objection_days',
  'number',
  'issued_on',
  'sent_by',
  'served_on',
  'reply_due',
  'objected_on',
  'answered_on',
  'answer',
  'assessed_on',
  'correction',
  'link_made_at',
  'sent_to_ids',
  'revision',
] as const

type Row = Pick<Selectable<DB['recommendations']>, (typeof columns)[number]>

export const recommendationOf = (row: Row): Recommendation => ({
  id: row.id,
  caseId: row.case_id,
  organ: {
    id: row.organ_id,
    ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
  },
  state: row.state,
  type: row.type as Recommendation['type'],
  addresseeId: row.addressee_id,
  addresseeName: row.addressee_name,
  title: row.title,
  source: row.source,
  facts: row.facts,
  violation: row.violation,
  legalBasis: row.legal_basis,
  proposal: row.proposal,
  other: row.other,
  replyRule: row.reply_rule as Recommendation['replyRule'],
  replyTerm: row.reply_term,
  objectionDays: row.objection_days,
  number: row.number,
  issuedOn: row.issued_on,
  sentBy: row.sent_by as Recommendation['sentBy'],
  servedOn: row.served_on,
  replyDue: row.reply_due,
  objectedOn: row.objected_on,
  answeredOn: row.answered_on,
  answer: row.answer as Recommendation['answer'],
  assessedOn: row.assessed_on,
  correction: row.correction as Recommendation['correction'],
  linkMadeAt: row.link_made_at,
  sentToIds: row.sent_to_ids,
  revision: row.revision,
})

const select = (tx: Tx) => tx.db.selectFrom('recommendations').select(columns)

export const findRecommendation = async (tx: Tx, id: string): Promise<Recommendation | undefined> => {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && recommendationOf(row)
}

export const recommendationOfCase = async (tx: Tx, caseId: string): Promise<Recommendation | undefined> => {
  const row = await select(tx).where('case_id', '=', caseId).executeTakeFirst()
  return row && recommendationOf(row)
}

/** By the digest of link and code together. */
export const findByDigest = async (tx: Tx, digest: Buffer): Promise<string | undefined> =>
  (
    await tx.db
      .selectFrom('recommendations')
      .select('id')
      .where('link_digest', '=', digest)
      .executeTakeFirst()
  )?.id

/** What was sent to whoever asks, the newest first: row-level security says which. */
export const sentToMe = async (tx: Tx, accountId: string): Promise<Recommendation[]> =>
  (
    await select(tx)
      .where(sql<boolean>`sent_to_ids @> array[${accountId}::uuid]`)
      .orderBy('id', 'desc')
      .limit(500)
      .execute()
  ).map(recommendationOf)

const paperColumns = (paper: Paper) => ({
  type: paper.type,
  addressee_id: paper.addresseeId,
  title: paper.title,
  source: paper.source,
  facts: paper.facts,
  violation: paper.violation,
  legal_basis: paper.legalBasis,
  proposal: paper.proposal,
  other: paper.other,
  reply_rule: paper.replyRule,
  reply_term: paper.replyTerm,
  objection_days: paper.objectionDays,
})

export const insertRecommendation = async (
  tx: Tx,
  one: Pick<Recommendation, 'id' | 'caseId' | 'organ' | 'state'>,
  paper: Paper,
): Promise<void> => {
  await tx.db
    .insertInto('recommendations')
    .values({
      id: one.id,
      case_id: one.caseId,
      state: one.state,
      ...organColumns(one.organ),
      ...paperColumns(paper),
      changed_at: tx.now,
    })
    .execute()
}

export type Change = Omit<Updateable<DB['recommendations']>, 'id' | 'case_id' | 'revision' | 'changed_at'>

/** Writes a change and raises the revision; whoever changes it holds its case. */
export const changeRecommendation = async (tx: Tx, id: string, change: Change): Promise<void> => {
  await tx.db
    .updateTable('recommendations')
    .set({ ...change, changed_at: tx.now, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export const writePaper = (tx: Tx, id: string, paper: Paper): Promise<void> =>
  changeRecommendation(tx, id, paperColumns(paper))

/** Those who answer for a body now may read what was sent to it. */
export const resendTo = async (tx: Tx, addresseeId: string, accountIds: readonly string[]): Promise<void> => {
  await tx.db
    .updateTable('recommendations')
    .set({ sent_to_ids: [...accountIds] })
    .where('addressee_id', '=', addresseeId)
    .where('sent_by', '=', 'account')
    .execute()
}

/** After a calendar moved clocks: the last days for replies follow. */
export const followReplyDues = async (tx: Tx, caseIds: readonly string[]): Promise<void> => {
  await sql`
    update recommendations r set reply_due = c.due_on
    from clocks c
    where r.case_id = any(${caseIds}::uuid[]) and c.case_id = r.case_id and c.state = 'running'
      and c.rule = r.reply_rule and r.reply_due is distinct from c.due_on`.execute(tx.db)
}
