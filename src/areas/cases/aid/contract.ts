import { sheetFile } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const cents = z.int().nonnegative()

export const aidView = z.object({
  /** The year whose average counts: the one before the decision. */
  year: z.int(),
  /** Null until case management has entered it. */
  wage: z
    .object({ monthlyCents: cents, place: bilingual, source: z.string(), ceilingCents: cents })
    .nullable(),
  askedCents: cents.nullable(),
  proposedCents: cents.nullable(),
  approvedCents: cents.nullable(),
  paidCents: cents.nullable(),
  /** Of what is approved, else proposed, else asked. */
  months: z.number().nullable(),
  isAbove: z.boolean(),
  /** The other case in which the same person had assistance for this matter. */
  paidIn: z.string().nullable(),
  /** How often the same person had assistance in other matters. */
  elsewhere: z.int(),
})
export type AidView = z.output<typeof aidView>

export const getAid = endpoint({
  id: 'aid.get',
  method: 'GET',
  path: '/api/cases/:id/aid',
  auth: 'staff',
  summary: text('救助金额：基准、上限、申请、批准、发放', 'Amounts of assistance in a case'),
  params: z.object({ id }),
  response: aidView,
})

const wage = z.object({
  place: bilingual,
  /** Whether it is of the caller's own place. */
  own: z.boolean(),
  year: z.int(),
  monthlyCents: cents,
  source: z.string(),
})

export const listWages = endpoint({
  id: 'aid.wages',
  method: 'GET',
  path: '/api/aid/wages',
  auth: 'staff',
  summary: text('职工月平均工资', 'Average monthly wages'),
  response: z.object({ wages: z.array(wage) }),
})

export const enterWage = endpoint({
  id: 'aid.wages.enter',
  method: 'POST',
  path: '/api/aid/wages',
  auth: 'staff',
  summary: text('录入本地一年的职工月平均工资', 'Enter the average monthly wage of a year'),
  body: z.object({
    year: z.int().min(1990).max(2100),
    monthlyCents: z.int().min(1).max(100_000_000),
    source: z.string().trim().min(1).max(200),
  }),
  response: z.object({ wages: z.array(wage) }),
})

const year = z.coerce.number().int().min(1990).max(2100)

export const listFunds = endpoint({
  id: 'aid.funds',
  method: 'GET',
  path: '/api/aid/payments',
  auth: 'staff',
  summary: text('救助资金台账，一年一册', 'The ledger of aid funds, year by year'),
  query: z.object({
    year,
    after: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d_[0-9a-f-]{36}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    totals: z.object({ count: z.int(), cents, above: z.int() }),
    rows: z.array(
      z.object({
        id,
        caseId: id,
        number: z.string(),
        title: z.string(),
        organ: bilingual,
        amountCents: cents,
        months: z.number(),
        above: z.boolean(),
        paidOn: date,
      }),
    ),
    next: z.string().nullable(),
  }),
})

export const exportFundsCsv = endpoint({
  id: 'aid.funds.csv',
  method: 'GET',
  path: '/api/aid/payments.csv',
  auth: 'staff',
  summary: text('救助资金台账，CSV', 'The ledger of aid funds as CSV'),
  query: z.object({ year }),
  response: sheetFile,
})

export const exportFundsXlsx = endpoint({
  id: 'aid.funds.xlsx',
  method: 'GET',
  path: '/api/aid/payments.xlsx',
  auth: 'staff',
  summary: text('救助资金台账，XLSX', 'The ledger of aid funds as XLSX'),
  query: z.object({ year }),
  response: sheetFile,
})
