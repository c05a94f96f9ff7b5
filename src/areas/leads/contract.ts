import { organId } from '#areas/organs/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { clockView, dueCursor, moveView, sheetFile, timelineEntry } from '#areas/procedures/contract.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

export const classification = z.object({
  priorityId: z.string().nullable(),
  measureId: z.string().nullable(),
  hotSpot: z.string().nullable(),
  groups: z.array(z.string()),
  industry: z.string().nullable(),
  urgency: z.array(z.string()),
})

export const suggestion = z.object({
  facet: z.enum(['priority', 'measure', 'hotSpot', 'group', 'industry', 'urgency', 'elsewhere', 'place']),
  id: z.string(),
  title: bilingual,
  score: z.number(),
  /** Where in the story (UTF-16 offsets) the words stand that led to it. */
  spans: z.array(z.object({ start: z.int(), end: z.int(), word: z.string() })),
})

export const leadRow = classification.extend({
  id,
  number: z.string(),
  state: z.string(),
  stateTitle: bilingual,
  title: z.string(),
  channel: z.string(),
  organ: bilingual,
  placeText: z.string(),
  againstName: z.string(),
  personsAffected: z.int().nullable(),
  amountCents: z.number().nullable(),
  receivedOn: date,
  dueOn: date.nullable(),
  /** The clock that is due first, for the bar in the row. */
  clock: clockView.omit({ explanation: true }).nullable(),
  caseId: id.nullable(),
  mergedIntoId: id.nullable(),
  parentId: id.nullable(),
  offered: z.boolean(),
  revision: z.int(),
})
export type LeadRow = z.output<typeof leadRow>

export const similarLead = z.object({
  id,
  number: z.string(),
  title: z.string(),
  receivedOn: date,
  score: z.number(),
  sameTarget: z.boolean(),
  sameReporter: z.boolean().nullable(),
  caseId: id.nullable(),
})

export const leadPage = z.object({
  lead: leadRow,
  story: z.string(),
  claim: z.string(),
  language: z.string(),
  sinceOn: date.nullable(),
  anonymous: z.boolean(),
  reportId: id,
  actionId: z.string(),
  suggestions: z.array(suggestion),
  similar: z.array(similarLead),
  group: z.array(
    z.object({ id, number: z.string(), title: z.string(), relation: z.enum(['merged', 'parent', 'child']) }),
  ),
  clocks: z.array(clockView),
  moves: z.array(moveView),
  timeline: z.array(timelineEntry),
})
export type LeadPage = z.output<typeof leadPage>

/** Filters stand in the address of a list, so that a link opens the same list. */
export const leadFilters = z.object({
  view: z.enum(['triage', 'offered', 'sent', 'all']).default('triage'),
  search: z.string().trim().max(100).optional(),
  action: z.string().optional(),
  /** `none` is filed under none yet. */
  priority: z.string().optional(),
  measure: z.string().optional(),
  state: z.string().optional(),
  channel: z.string().optional(),
  organ: organId.optional(),
  due: z.enum(['overdue', 'today', 'week', 'later']).optional(),
  /** A clock rule, with how leads stand with it: met in time, had to be met by today, not in time. */
  clock: z.string().optional(),
  kept: z.enum(['met', 'due', 'late']).optional(),
  receivedFrom: date.optional(),
  receivedTo: date.optional(),
})

export const listLeads = endpoint({
  id: 'leads.list',
  method: 'GET',
  path: '/api/leads',
  auth: 'staff',
  summary: text('线索列表，先到期的在前', 'Leads, those due first on top'),
  query: leadFilters.extend({
    after: dueCursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    rows: z.array(leadRow),
    next: z.string().nullable(),
    /** Counted up to a limit; `more` says that there are more than `count`. */
    count: z.int(),
    more: z.boolean(),
  }),
})

/** What the list shows, all pages of it, up to a limit; in the language of the request. */
export const exportLeadsCsv = endpoint({
  id: 'leads.csv',
  method: 'GET',
  path: '/api/leads.csv',
  auth: 'staff',
  summary: text('线索列表，CSV', 'Leads of a list as CSV'),
  query: leadFilters,
  response: sheetFile,
})

export const exportLeadsXlsx = endpoint({
  id: 'leads.xlsx',
  method: 'GET',
  path: '/api/leads.xlsx',
  auth: 'staff',
  summary: text('线索列表，XLSX', 'Leads of a list as XLSX'),
  query: leadFilters,
  response: sheetFile,
})

export const getLead = endpoint({
  id: 'leads.get',
  method: 'GET',
  path: '/api/leads/:id',
  auth: 'staff',
  summary: text('一条线索，附建议和可以办理的事项', 'One lead, with suggestions and what may be done'),
  params: z.object({ id }),
  response: leadPage,
})

const revision = z
  .int()
  .describe('The revision that the editor saw; an older one is answered with both versions')

export const classifyLead = endpoint({
  id: 'leads.classify',
  method: 'PATCH',
  path: '/api/leads/:id',
  auth: 'staff',
  summary: text('确认或更改分类', 'Confirm or change what it is about'),
  params: z.object({ id }),
  body: classification.partial().extend({ revision, title: z.string().trim().min(1).max(200).optional() }),
  response: leadPage,
})

/** `given` holds the answers to the move's `asks`. Accepting opens a case and is answered with its id. */
export const moveLead = endpoint({
  id: 'leads.move',
  method: 'POST',
  path: '/api/leads/:id/moves',
  auth: 'staff',
  summary: text('办理：受理、告知、移送、核实', 'Accept, tell where to go, transfer, verify'),
  params: z.object({ id }),
  body: z.object({ move: z.string(), revision, given: z.record(z.string(), z.unknown()).default({}) }),
  response: z.object({
    state: z.string(),
    caseId: id.nullable(),
    undoUntil: z.iso.datetime().nullable(),
    entryId: id,
  }),
})

export const mergeLead = endpoint({
  id: 'leads.merge',
  method: 'POST',
  path: '/api/leads/:id/merge',
  auth: 'staff',
  summary: text('作为重复件并入另一条，可以撤销', 'Merge into another as a duplicate; can be undone'),
  params: z.object({ id }),
  body: z.object({ intoId: id, revision }),
  response: z.object({ entryId: id, undoUntil: z.iso.datetime().nullable() }),
})

export const unmergeLead = endpoint({
  id: 'leads.unmerge',
  method: 'POST',
  path: '/api/leads/:id/unmerge',
  auth: 'staff',
  summary: text('撤销合并', 'Undo a merge'),
  params: z.object({ id }),
  body: z.object({ revision }),
  response: z.object({ entryId: id }),
})

export const groupLeads = endpoint({
  id: 'leads.group',
  method: 'POST',
  path: '/api/leads/:id/group',
  auth: 'staff',
  summary: text('归到一条主线索之下，或移出', 'Put leads under this one, or take them out'),
  params: z.object({ id }),
  body: z.object({ add: z.array(id).max(500).default([]), remove: z.array(id).max(500).default([]) }),
  response: z.object({ entryId: id, size: z.int() }),
})

export const undoLead = endpoint({
  id: 'leads.undo',
  method: 'POST',
  path: '/api/leads/:id/undo',
  auth: 'staff',
  summary: text('撤回刚才的办理，记为新的一笔', 'Take back the last step, as a new entry'),
  params: z.object({ id }),
  body: z.object({ entryId: id }),
  response: leadPage,
})
