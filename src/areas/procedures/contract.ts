import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import { units } from '#kernel/time/term.ts'
import * as z from 'zod'
import { readClockPlace } from './domain/clock-place.ts'
import { readDueCursor } from './domain/due-cursor.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

const cursor = <T>(read: (written: string) => T | undefined) =>
  z
    .string()
    .refine((written) => read(written) !== undefined, {
      error: '请用上一页给出的 next · Use the `next` that the last page gave',
    })
    .transform((written) => read(written)!)

/** Where a list by due date goes on, as its last page said in `next`. */
export const dueCursor = cursor(readDueCursor)

/** A rule as people name it: in few words, and in full. */
export const citationView = z.object({ short: bilingual, full: bilingual })

/** One running period of a lead or a case, with what the clock bar draws. */
export const clockView = z.object({
  id,
  rule: z.string(),
  title: bilingual,
  basis: citationView,
  doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
  note: bilingual.nullable(),
  state: z.enum(['running', 'paused', 'met', 'cancelled']),
  startedOn: date,
  dueOn: date.nullable(),
  endedOn: date.nullable(),
  onTime: z.boolean().nullable(),
  provisional: z.boolean(),
  /** Days left for when it runs again; null unless it is paused. */
  held: z.int().nullable(),
  /** What follows where it is missed, in words. */
  onMiss: bilingual,
  /** 不变期间: neither paused nor extended. */
  fixed: z.boolean(),
  pauses: z.array(z.object({ from: date, to: date.nullable(), reason: bilingual })),
  extensions: z.array(
    z.object({
      length: z.number(),
      unit: z.enum(units),
      on: date,
      approver: z.string(),
    }),
  ),
  /** Line by line how the due date was computed. */
  explanation: z.array(bilingual),
})
export type ClockView = z.output<typeof clockView>

/** Something that may be done now; its form derives from `asks`. */
export const moveView = z.object({
  id: z.string(),
  title: bilingual,
  asks: z.array(
    z.object({
      field: z.string(),
      title: bilingual,
      required: z.boolean(),
      choices: z.array(z.object({ id: z.string(), title: bilingual })).nullable(),
      /** What the field holds before anything is typed, such as the usual answer. */
      draft: z.string().nullable(),
    }),
  ),
  /** Documents that have to be issued before it. */
  documents: z.array(z.object({ id: z.string(), title: bilingual, issued: z.boolean() })),
  /** Documents that are issued with it: the one in the case that will be, a draft or one that was issued for it. */
  issues: z.array(
    z.object({ id: z.string(), title: bilingual, document: id.nullable(), issued: z.boolean() }),
  ),
  /** Periods that it lets stand still, or run again. */
  stops: z.array(z.object({ change: z.enum(['paused', 'resumed']), clock: bilingual })),
  basis: z.array(citationView),
  doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
})
export type MoveView = z.output<typeof moveView>

/** What an export is answered with: a file that flows, and how many rows are in it. */
export const sheetFile = z.custom<AsyncIterable<unknown>>()

export const timelineEntry = z.object({
  id,
  at: z.iso.datetime(),
  /** The ledger entry's type, `lead.moved`. */
  type: z.string(),
  what: bilingual,
  by: bilingual,
  /** Whether this very entry may be taken back by the caller now, and until when. */
  undoUntil: z.iso.datetime().nullable(),
})

export const calendarDay = z.object({
  date,
  kind: z.enum(['holiday', 'workday']),
  name: bilingual,
})

export const calendarChange = z.object({
  id,
  year: z.int(),
  /** The notice, as in 国办发明电〔2026〕8号. */
  source: z.string(),
  days: z.array(calendarDay),
  state: z.enum(['proposed', 'approved', 'done', 'rejected']),
  /** How many due dates move, and how many have so far. */
  affected: z.int(),
  recomputed: z.int(),
  /** Who entered it: for somebody else to approve. */
  proposedBy: id.nullable(),
  proposedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
})
export type CalendarChangeView = z.output<typeof calendarChange>

export const getCalendar = endpoint({
  id: 'procedures.calendar',
  method: 'GET',
  path: '/api/calendar',
  auth: 'staff',
  summary: text('已公布的年份，和录入的节假日', 'The years announced, and what was entered'),
  response: z.object({ announced: z.array(z.int()), changes: z.array(calendarChange) }),
})

/** Nothing changes by proposing: what it would do is listed first. */
export const proposeCalendar = endpoint({
  id: 'procedures.calendar.propose',
  method: 'POST',
  path: '/api/calendar/changes',
  auth: 'staff',
  summary: text('录入一年的节假日安排（待批准）', 'Enter the holidays of a year, for approval'),
  body: z.object({
    year: z.int().min(2020).max(2100),
    source: z.string().trim().min(1).max(200),
    days: z.array(calendarDay).min(1).max(100),
  }),
  response: calendarChange,
})

export const getCalendarChange = endpoint({
  id: 'procedures.calendar.change',
  method: 'GET',
  path: '/api/calendar/changes/:id',
  auth: 'staff',
  summary: text('受影响的期限：原届满日和新届满日', 'The periods it moves: due before, due after'),
  params: z.object({ id }),
  query: z.object({
    after: cursor(readClockPlace).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    change: calendarChange,
    rows: z.array(
      z.object({
        clockId: id,
        title: bilingual,
        organ: bilingual,
        leadId: id.nullable(),
        caseId: id.nullable(),
        due: date,
        dueAfter: date,
        provisional: z.boolean(),
        provisionalAfter: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
})

export const decideCalendar = endpoint({
  id: 'procedures.calendar.decide',
  method: 'POST',
  path: '/api/calendar/changes/:id/decision',
  auth: 'staff',
  summary: text('批准或者不批准', 'Approve or reject'),
  params: z.object({ id }),
  body: z.object({ approve: z.boolean() }),
  response: calendarChange,
})
