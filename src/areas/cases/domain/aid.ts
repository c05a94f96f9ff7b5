import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'

/** The average monthly wage of workers of a place in a year; a place goes by the organ that serves it. */
export type Wage = { readonly organId: number; readonly year: number; readonly monthlyCents: number }

/** What is paid at most as a rule, in months of the average wage. Source: rulebook 2.6, NBZ. */
export const usualMonths = 36

export const ceilingOf = ({ monthlyCents }: Pick<Wage, 'monthlyCents'>): number => monthlyCents * usualMonths

/** To a tenth of a month, upward, so that what is above the ceiling never reads as 36. */
export const monthsOf = (cents: number, { monthlyCents }: Pick<Wage, 'monthlyCents'>): number =>
  Math.ceil((cents * 10) / monthlyCents) / 10

type Places = {
  readonly id: number
  readonly ancestors: { readonly [level in 'province' | 'prefecture' | 'county']: number | null }
}

/** The places whose average may stand for an organ's, its own first: not every county has a figure of its own. */
export const placesOf = ({ id, ancestors: { county, prefecture, province } }: Places): readonly number[] => [
  ...new Set([id, county, prefecture, province].filter((place) => place !== null)),
]

export const nearestWage = (wages: readonly Wage[], organ: Places): Wage | undefined =>
  placesOf(organ)
    .map((place) => wages.find(({ organId }) => organId === place))
    .find((wage) => wage !== undefined)

const yuan = (cents: number): string => (cents / 100).toFixed(2)

const amountRefused = (rule: string, message: Text): Result<never> =>
  refuse({ kind: 'not-allowed', rule, message, faults: [{ field: 'amount', message }] })

const noWage = (year: number): Result<never> =>
  refuse({
    kind: 'not-allowed',
    rule: 'NBZ',
    message: text(
      `还没有${year}年的职工月平均工资，无法核定救助金额；请先由案件管理人员在“救助资金”页录入`,
      `The average monthly wage of ${year} is missing, from which the amount is reckoned; case management enters it on the page “Aid funds”`,
    ),
  })

export type Approval = {
  readonly cents: number
  /** Whether the approver said that it goes above what is usual. */
  readonly above: boolean
  readonly wage: Wage | undefined
  /** The year before the decision, whose average counts. */
  readonly year: number
}

/** 36 months of the average wage as a rule; more only where that itself was approved. */
export const mayApprove = ({ cents, above, wage, year }: Approval): Result<Wage> => {
  if (!wage) return noWage(year)
  if (cents <= 0) return amountRefused('AID21', text('救助金额须大于零', 'The amount has to be above zero'))
  const ceiling = ceilingOf(wage)
  return cents <= ceiling || above
    ? ok(wage)
    : amountRefused(
        'NBZ',
        text(
          `超过${year}年职工月平均工资的${usualMonths}个月（${yuan(ceiling)}元）；确需超过的，请选“超过36个月，已专门批准”`,
          `This is above ${usualMonths} months of the average wage of ${year} (${yuan(ceiling)} yuan); where that is approved as such, say so`,
        ),
      )
}

export type Payment = {
  readonly cents: number
  readonly approvedCents: number | null
  /** The number of the case in which this person had aid for the same matter. */
  readonly paidIn: string | undefined
}

/** One person, one case, one payment; never more than was approved. */
export const mayPay = ({ cents, approvedCents, paidIn }: Payment): Result<void> => {
  if (paidIn !== undefined)
    return refuse({
      kind: 'not-allowed',
      rule: 'AID21',
      message: text(
        `同一案件同一人只救助一次，${paidIn} 已经发放`,
        `One person has assistance once in a matter, and ${paidIn} paid it`,
      ),
    })
  if (approvedCents === null || cents > approvedCents)
    return amountRefused(
      'AID10',
      text(
        `发放金额不能超过批准的金额${approvedCents === null ? '' : `（${yuan(approvedCents)}元）`}`,
        `No more than was approved may be paid${approvedCents === null ? '' : ` (${yuan(approvedCents)} yuan)`}`,
      ),
    )
  return cents > 0
    ? ok(undefined)
    : amountRefused('AID10', text('发放金额须大于零', 'The amount has to be above zero'))
}

type Entry = {
  readonly at: string | Date
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

export type Amounts = {
  readonly asked: number | null
  readonly proposed: number | null
  readonly approved: number | null
  readonly approvedAt: Date | null
  readonly paid: number | null
}

export const yuanToCents = (amount: number): number => Math.round(amount * 100)

/** What was asked for, proposed, approved and paid, in fen, as the moves of a case tell it; newest first. */
export const amountsIn = (entries: readonly Entry[]): Amounts => {
  const last = (move: string) =>
    entries.find(({ type, data }) => type === 'case.moved' && data['move'] === move)
  const cents = (entry: Entry | undefined) => {
    const amount = entry?.data['amount']
    return typeof amount === 'number' ? yuanToCents(amount) : null
  }
  const approval = last('approve')
  return {
    asked: cents(last('apply')),
    proposed: cents(last('submit')),
    approved: cents(approval),
    approvedAt: approval ? new Date(approval.at) : null,
    paid: cents(last('pay')),
  }
}
