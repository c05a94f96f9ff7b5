import { organId } from '#areas/organs/contract.ts'
import { citationView, dueCursor } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import { daysBetween } from '#kernel/time/date.ts'
import * as z from 'zod'
import { dueViews } from './domain/views.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

/** Six weeks, as a month is drawn, are the most that is asked for at once. */
const mostDays = 42

const period = {
  view: z.enum(dueViews).default('mine'),
  from: date,
  to: date,
  organ: organId.optional(),
}

const isShort = ({ from, to }: { from: string; to: string }): boolean =>
  from <= to && daysBetween(from, to) <= mostDays

const tooLong = {
  error: '请查询六周以内的期间，先后不要颠倒 · Ask for six weeks at most, the earlier day first',
  path: ['to'],
}

/** A period that ends on a day. */
export const dueRow = z.object({
  clockId: id,
  dueOn: date,
  provisional: z.boolean(),
  title: bilingual,
  basis: citationView,
  number: z.string(),
  /** What the case or the lead is called. */
  about: z.string(),
  caseId: id.nullable(),
  leadId: id.nullable(),
  organ: bilingual,
  handler: z.string().nullable(),
})
export type DueRow = z.output<typeof dueRow>

export const dueDays = endpoint({
  id: 'cases.due-dates',
  method: 'GET',
  path: '/api/due-dates',
  auth: 'staff',
  summary: text('每天有几个期限届满', 'How many periods end on each day'),
  query: z.object(period).refine(isShort, tooLong),
  response: z.object({
    /** Days on which something is due, in their order. */
    days: z.array(z.object({ date, count: z.int(), provisional: z.boolean() })),
    /** Of days before `from` that still run, counted no further than a thousand. */
    before: z.int(),
  }),
})

export const dueList = endpoint({
  id: 'cases.due-dates.list',
  method: 'GET',
  path: '/api/due-dates/list',
  auth: 'staff',
  summary: text('届满的期限，先到期的在前', 'The periods that end, those due first on top'),
  query: z
    .object({
      ...period,
      after: dueCursor.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    })
    .refine(isShort, tooLong),
  response: z.object({ rows: z.array(dueRow), next: z.string().nullable() }),
})

const feedView = z.object({ createdAt: z.iso.datetime(), organ: bilingual }).nullable()

export const getFeed = endpoint({
  id: 'cases.due-feed',
  method: 'GET',
  path: '/api/due-feed',
  auth: 'staff',
  summary: text('本人的日历订阅；地址只在生成时显示', 'One’s own feed; its address is shown when it is made'),
  response: z.object({ feed: feedView }),
})

export const makeFeed = endpoint({
  id: 'cases.due-feed.make',
  method: 'POST',
  path: '/api/due-feed',
  auth: 'staff',
  summary: text('生成新的订阅地址，原地址停用', 'Make a new address; the one before ends'),
  response: z.object({ path: z.string(), feed: feedView }),
})

export const revokeFeed = endpoint({
  id: 'cases.due-feed.revoke',
  method: 'DELETE',
  path: '/api/due-feed',
  auth: 'staff',
  summary: text('停用订阅地址', 'Revoke the address'),
  response: z.object({}),
})

/** For calendar programs: RFC 5545, without anything of a person. */
export const readFeed = endpoint({
  id: 'cases.due-feed.read',
  method: 'GET',
  path: '/api/feeds/:token/due-dates.ics',
  auth: 'public',
  summary: text('期限日历（iCalendar）', 'Due dates as iCalendar'),
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  response: z.string(),
})
