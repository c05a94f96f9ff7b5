import { exportList, type ListColumn, type Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Language, text } from '#kernel/text.ts'
import type { Db, Tx } from '#platform/db/tx.ts'
import type { SheetFormat } from '#platform/sheet/sheet.ts'
import { aidPolicy } from '../policy.ts'
import { type ListedPayment, pageOfPayments, type Totals, totalsOf } from '../store/payments.ts'

const notYours = refuse({
  kind: 'forbidden',
  rule: 'policy:aid.read',
  message: text('您没有查看救助资金的权限', 'You may not see the aid funds'),
})

export type Funds = { readonly totals: Totals; readonly rows: readonly ListedPayment[] }

export const readFunds = async (
  tx: Tx,
  year: number,
  page: { readonly after: Pick<ListedPayment, 'id' | 'paidOn'> | undefined; readonly limit: number },
): Promise<Result<Funds>> =>
  may(aidPolicy, 'read', tx.actor)
    ? ok({ totals: await totalsOf(tx, year), rows: await pageOfPayments(tx, year, page) })
    : notYours

const columnsOf = (office: Office): readonly ListColumn<ListedPayment>[] => [
  { title: text('案号', 'Case number'), cell: ({ number }) => number },
  { title: text('检察院', 'Procuratorate'), cell: ({ organId }) => office.organ(organId)?.name ?? null },
  { title: text('发放日期', 'Paid on'), cell: ({ paidOn }) => paidOn },
  { title: text('金额（元）', 'Amount (yuan)'), cell: ({ amountCents }) => amountCents / 100 },
  {
    title: text('职工月平均工资（元）', 'Average monthly wage (yuan)'),
    cell: ({ monthlyCents }) => monthlyCents / 100,
  },
  { title: text('折合月数', 'Months'), cell: ({ months }) => months },
  {
    title: text('超过36个月', 'Above 36 months'),
    cell: ({ above }) => (above ? text('是', 'yes') : text('否', 'no')),
  },
]

/** The ledger of funds as a file; it names no applicant. */
export const exportFunds = (
  database: Db,
  actor: Actor,
  office: Office,
  year: number,
  as: { readonly format: SheetFormat; readonly language: Language },
) =>
  exportList<ListedPayment>(
    database,
    actor,
    {
      policy: aidPolicy,
      filters: { year: String(year) },
      columns: columnsOf(office),
      count: async (tx, most) => {
        const { count } = await totalsOf(tx, year)
        return { count: Math.min(count, most), more: count > most }
      },
      page: (tx, after, limit) => pageOfPayments(tx, year, { after, limit }),
    },
    as,
  )
