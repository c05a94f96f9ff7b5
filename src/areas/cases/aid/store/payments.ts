import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type AidPayment = {
  readonly id: string
  readonly caseId: string
  readonly organId: number
  readonly amountCents: number
  readonly monthlyCents: number
  readonly months: number
  readonly above: boolean
  readonly paidOn: IsoDate
}

/** Whom and what it is for, by which it stays the only one. */
export type Applicant = { readonly matterId: string; readonly index: string | undefined }

const indexOf = ({ index }: Applicant) =>
  index === undefined ? sql<null>`null` : sql<Buffer>`decode(${index}, 'hex')`

export const insertPayment = async (
  tx: Tx,
  payment: Omit<AidPayment, 'organId'>,
  organ: Pick<Organ, 'id' | 'ancestors'>,
  applicant: Applicant,
): Promise<void> => {
  await tx.db
    .insertInto('aid_payments')
    .values({
      id: payment.id,
      case_id: payment.caseId,
      matter_id: applicant.matterId,
      ...organColumns(organ),
      applicant_index: indexOf(applicant),
      amount_cents: payment.amountCents,
      monthly_cents: payment.monthlyCents,
      months: payment.months,
      above: payment.above,
      paid_on: payment.paidOn,
    })
    .execute()
}

/** The number of the case in which this person had assistance for the same matter. */
export const paidInMatter = async (tx: Tx, applicant: Applicant): Promise<string | undefined> => {
  const row = await tx.db
    .selectFrom('aid_payments')
    .innerJoin('cases', 'cases.id', 'aid_payments.case_id')
    .select('cases.number')
    .where('matter_id', '=', applicant.matterId)
    .where(sql<boolean>`applicant_index is not distinct from ${indexOf(applicant)}`)
    .executeTakeFirst()
  return row?.number
}

/** How often this person had assistance in other matters, anywhere. */
export const paidElsewhere = async (tx: Tx, { matterId, index }: Applicant): Promise<number> => {
  if (index === undefined) return 0
  const { count } = await tx.db
    .selectFrom('aid_payments')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('applicant_index', '=', sql<Buffer>`decode(${index}, 'hex')`)
    .where('matter_id', '<>', matterId)
    .executeTakeFirstOrThrow()
  return count
}

export type ListedPayment = AidPayment & { readonly number: string; readonly title: string }

type Page = { readonly after: Pick<AidPayment, 'id' | 'paidOn'> | undefined; readonly limit: number }

const inYear = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const

/** Payments of a year that the actor may see, the latest first. */
export const pageOfPayments = async (
  tx: Tx,
  year: number,
  { after, limit }: Page,
): Promise<ListedPayment[]> => {
  const [from, to] = inYear(year)
  const rows = await tx.db
    .selectFrom('aid_payments')
    .innerJoin('cases', 'cases.id', 'aid_payments.case_id')
    .select([
      'aid_payments.id',
      'aid_payments.case_id',
      'aid_payments.organ_id',
      'aid_payments.amount_cents',
      'monthly_cents',
      'months',
      'above',
      'paid_on',
      'cases.number',
      'cases.title',
    ])
    .where('paid_on', '>=', from)
    .where('paid_on', '<=', to)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(aid_payments.paid_on, aid_payments.id) < (${after?.paidOn}::date, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('paid_on', 'desc')
    .orderBy('aid_payments.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    organId: row.organ_id,
    amountCents: row.amount_cents,
    monthlyCents: row.monthly_cents,
    months: row.months,
    above: row.above,
    paidOn: row.paid_on,
    number: row.number,
    title: row.title,
  }))
}

export type Totals = { readonly count: number; readonly cents: number; readonly above: number }

export const totalsOf = async (tx: Tx, year: number): Promise<Totals> => {
  const [from, to] = inYear(year)
  return tx.db
    .selectFrom('aid_payments')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`coalesce(sum(amount_cents), 0)::bigint`.as('cents'),
      sql<number>`(count(*) filter (where above))::int`.as('above'),
    ])
    .where('paid_on', '>=', from)
    .where('paid_on', '<=', to)
    .executeTakeFirstOrThrow()
}
