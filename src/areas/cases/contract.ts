import {
  citationView,
  clockView,
  dueCursor,
  moveView,
  sheetFile,
  timelineEntry,
} from '#areas/procedures/contract.ts'
import { organId } from '#areas/organs/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const person = z.object({ id, name: z.string() })

export const caseRow = z.object({
  id,
  number: z.string(),
  procedure: z.string(),
  procedureTitle: bilingual,
  state: z.string(),
  stateTitle: bilingual,
  phase: z.enum(['triage', 'working', 'waiting', 'closed']),
  title: z.string(),
  organ: bilingual,
  handler: person.nullable(),
  priorityId: z.string().nullable(),
  measureId: z.string().nullable(),
  personsAffected: z.int().nullable(),
  openedOn: date,
  dueOn: date.nullable(),
  closedOn: date.nullable(),
  clock: clockView.omit({ explanation: true }).nullable(),
  /** The one thing to do next, as the row's button. */
  nextMove: moveView.nullable(),
  revision: z.int(),
})
export type CaseRow = z.output<typeof caseRow>

/** What of a case another organ may see that sent it, or that it was sent to. */
const sentCase = z.object({
  organ: bilingual,
  number: z.string(),
  procedureTitle: bilingual,
  stateTitle: bilingual,
  phase: z.enum(['triage', 'working', 'waiting', 'closed']),
  as: z.enum(['matter', 'request', 'task']),
  on: date,
})
export type SentCase = z.output<typeof sentCase>

const namedCase = z.object({ id, number: z.string(), title: z.string() })

export const casePage = z.object({
  case: caseRow,
  actionId: z.string(),
  hotSpot: z.string().nullable(),
  groups: z.array(z.string()),
  industry: z.string().nullable(),
  againstName: z.string(),
  amountCents: z.number().nullable(),
  members: z.array(person),
  /** The leads in this case: each has a reporter who is owed an answer. */
  leads: z.array(
    z.object({
      id,
      reportId: id,
      number: z.string(),
      title: z.string(),
      story: z.string(),
      /** In which its reporter is answered. */
      language: z.string(),
      receivedOn: date,
      channel: z.string(),
      anonymous: z.boolean(),
      /** The organ that has the report and who sent it, where it is another one. */
      keptBy: bilingual.nullable(),
      files: z.array(z.object({ id, name: z.string(), mediaType: z.string(), size: z.int() })),
    }),
  ),
  messages: z.array(
    z.object({
      id,
      reportId: id,
      at: z.iso.datetime(),
      sender: z.enum(['reporter', 'organ']),
      /** Which organ wrote, where it was another one. */
      organ: bilingual.nullable(),
      kind: z.string(),
      body: z.string(),
      readAt: z.iso.datetime().nullable(),
    }),
  ),
  notes: z.array(
    z.object({
      id,
      at: z.iso.datetime(),
      author: person,
      /** A `reason` was given with a move. */
      kind: z.enum(['note', 'reason']),
      body: z.string(),
    }),
  ),
  clocks: z.array(clockView),
  /** Which clocks may be paused, resumed or extended by the caller, and for what reasons. */
  clockMoves: z.array(
    z.object({
      clockId: id,
      pauses: z.array(z.object({ id: z.string(), title: bilingual, basis: citationView })),
      /** What it stands still for. */
      resumes: z.array(z.object({ id: z.string(), title: bilingual })),
      extensions: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          length: z.int(),
          unit: z.string(),
          approver: bilingual,
          /** Whether the caller grants it; else they ask for approval. */
          grants: z.boolean(),
        }),
      ),
    }),
  ),
  moves: z.array(moveView),
  timeline: z.array(timelineEntry),
  origin: namedCase.nullable(),
  /** The case in which this one is handled from now on, and those that are handled in this one. */
  mergedInto: namedCase.nullable(),
  merged: z.array(namedCase),
  further: z.array(z.object({ id, number: z.string(), procedureTitle: bilingual, stateTitle: bilingual })),
  /** The case at another organ that sent this one here. */
  sentBy: sentCase.nullable(),
  /** Documents of other organs that came along with it, or with the answer to what they were asked. */
  enclosed: z.array(z.object({ id, title: z.string(), number: z.string().nullable() })),
  /** Where this case, or something of it, went, and how it stands there. */
  sentTo: z.array(sentCase),
  /** Who may be named handler here. */
  handlers: z.array(person),
})
export type CasePage = z.output<typeof casePage>

export const caseFilters = z.object({
  view: z.enum(['mine', 'organ', 'received', 'closed', 'all']).default('organ'),
  search: z.string().trim().max(100).optional(),
  action: z.string().optional(),
  /** `none` is filed under none yet. */
  priority: z.string().optional(),
  measure: z.string().optional(),
  procedure: z.string().optional(),
  state: z.string().optional(),
  handler: z.union([id, z.literal('none')]).optional(),
  organ: organId.optional(),
  due: z.enum(['overdue', 'today', 'week', 'later']).optional(),
  counted: z.literal('yes').optional(),
  openedFrom: date.optional(),
  openedTo: date.optional(),
  closedFrom: date.optional(),
  closedTo: date.optional(),
})

export const listCases = endpoint({
  id: 'cases.list',
  method: 'GET',
  path: '/api/cases',
  auth: 'staff',
  summary: text('案件列表，先到期的在前', 'Cases, those due first on top'),
  query: caseFilters.extend({
    after: dueCursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    rows: z.array(caseRow),
    next: z.string().nullable(),
    count: z.int(),
    more: z.boolean(),
  }),
})

/** What the list shows, all pages of it, up to a limit; in the language of the request. */
export const exportCasesCsv = endpoint({
  id: 'cases.csv',
  method: 'GET',
  path: '/api/cases.csv',
  auth: 'staff',
  summary: text('案件列表，CSV', 'Cases of a list as CSV'),
  query: caseFilters,
  response: sheetFile,
})

export const exportCasesXlsx = endpoint({
  id: 'cases.xlsx',
  method: 'GET',
  path: '/api/cases.xlsx',
  auth: 'staff',
  summary: text('案件列表，XLSX', 'Cases of a list as XLSX'),
  query: caseFilters,
  response: sheetFile,
})

/** My work: what is due, in groups, cases and leads alike. */
export const myWork = endpoint({
  id: 'cases.work',
  method: 'GET',
  path: '/api/work',
  auth: 'staff',
  summary: text('我的工作', 'My work'),
  response: z.object({
    groups: z.array(
      z.object({
        id: z.enum(['overdue', 'today', 'week', 'later', 'undated', 'waiting']),
        count: z.int(),
        more: z.boolean(),
        rows: z.array(caseRow),
      }),
    ),
    /** What other organs sent here that nobody handles yet; null for whoever assigns no cases. */
    received: z.int().nullable(),
    triage: z.object({ overdue: z.int(), today: z.int(), week: z.int(), offered: z.int() }).nullable(),
  }),
})

export const getCase = endpoint({
  id: 'cases.get',
  method: 'GET',
  path: '/api/cases/:id',
  auth: 'staff',
  summary: text('一个案件', 'One case'),
  params: z.object({ id }),
  response: casePage,
})

const revision = z.int()

export const moveCase = endpoint({
  id: 'cases.move',
  method: 'POST',
  path: '/api/cases/:id/moves',
  auth: 'staff',
  summary: text('办理一步', 'Make a move of the procedure'),
  params: z.object({ id }),
  body: z.object({ move: z.string(), revision, given: z.record(z.string(), z.unknown()).default({}) }),
  response: z.object({
    state: z.string(),
    openedCaseId: id.nullable(),
    entryId: id,
    undoUntil: z.iso.datetime().nullable(),
  }),
})

export const undoCase = endpoint({
  id: 'cases.undo',
  method: 'POST',
  path: '/api/cases/:id/undo',
  auth: 'staff',
  summary: text('撤回上一步，记为新的一笔', 'Take back the last move, as a new entry'),
  params: z.object({ id }),
  body: z.object({ entryId: id }),
  response: casePage,
})

export const editCase = endpoint({
  id: 'cases.edit',
  method: 'PATCH',
  path: '/api/cases/:id',
  auth: 'staff',
  summary: text('更改标题、分类、协办人', 'Change the title, what it is about, who helps'),
  params: z.object({ id }),
  body: z.object({
    revision,
    title: z.string().trim().min(1).max(200).optional(),
    priorityId: z.string().nullable().optional(),
    measureId: z.string().nullable().optional(),
    againstName: z.string().max(200).optional(),
    personsAffected: z.int().min(0).max(10_000_000).nullable().optional(),
    amountCents: z.int().min(0).nullable().optional(),
    memberIds: z.array(id).max(20).optional(),
  }),
  response: casePage,
})

export const changeClock = endpoint({
  id: 'cases.clock',
  method: 'POST',
  path: '/api/cases/:id/clocks/:clockId',
  auth: 'staff',
  summary: text('中止、恢复或延长期限', 'Pause, resume or extend a period'),
  params: z.object({ id, clockId: id }),
  body: z.discriminatedUnion('change', [
    z.object({
      change: z.literal('pause'),
      reasonId: z.string(),
      from: date,
      document: z.string().max(100).optional(),
    }),
    z.object({
      change: z.literal('resume'),
      reasonId: z.string(),
      to: date,
      document: z.string().max(100).optional(),
    }),
    z.object({
      change: z.literal('extend'),
      ruleId: z.string(),
      length: z.int().min(1).max(3650),
      reason: z.string().trim().min(1).max(500),
    }),
  ]),
  response: casePage,
})

export const writeToReporter = endpoint({
  id: 'cases.message',
  method: 'POST',
  path: '/api/cases/:id/messages',
  auth: 'staff',
  summary: text('给反映人留言（不算答复）', 'Write to the reporters (not a reply in the legal sense)'),
  params: z.object({ id }),
  body: z.object({ body: z.string().trim().min(1).max(5000), reportIds: z.array(id).optional() }),
  response: casePage,
})

export const addNote = endpoint({
  id: 'cases.note',
  method: 'POST',
  path: '/api/cases/:id/notes',
  auth: 'staff',
  summary: text('写办案记录，只有办案人员可见', 'Write a note that only the office sees'),
  params: z.object({ id }),
  body: z.object({ body: z.string().trim().min(1).max(5000) }),
  response: casePage,
})
