import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

export const versionChange = z.object({
  id,
  procedure: z.string(),
  title: bilingual,
  fromVersion: z.int(),
  toVersion: z.int(),
  state: z.enum(['proposed', 'approved', 'done', 'rejected']),
  /** How many cases it concerns, and how many have gone over so far. */
  affected: z.int(),
  migrated: z.int(),
  /** Whether the caller proposed it, who then does not approve it. */
  own: z.boolean(),
  proposedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
})
export type VersionChangeView = z.output<typeof versionChange>

export const comparedCase = z.object({
  id,
  number: z.string(),
  organ: bilingual,
  state: bilingual,
  stateAfter: bilingual,
  clocks: z.array(
    z.object({
      clockId: id,
      title: bilingual,
      titleAfter: bilingual,
      due: date.nullable(),
      dueAfter: date.nullable(),
    }),
  ),
})
export type ComparedCaseView = z.output<typeof comparedCase>

export const listVersionChanges = endpoint({
  id: 'cases.versions',
  method: 'GET',
  path: '/api/procedure-changes',
  auth: 'staff',
  summary: text('在办案件换程序版本', 'Running cases that go over to another version'),
  response: z.object({ changes: z.array(versionChange) }),
})

export const getVersionChange = endpoint({
  id: 'cases.versions.change',
  method: 'GET',
  path: '/api/procedure-changes/:id',
  auth: 'staff',
  summary: text('每个案件的新旧状态、新旧届满日', 'Each case: states and due dates, before and after'),
  params: z.object({ id }),
  query: z.object({
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ change: versionChange, rows: z.array(comparedCase), next: z.string().nullable() }),
})

export const decideVersionChange = endpoint({
  id: 'cases.versions.decide',
  method: 'POST',
  path: '/api/procedure-changes/:id/decision',
  auth: 'staff',
  summary: text('批准或者不批准', 'Approve or reject'),
  params: z.object({ id }),
  body: z.object({ approve: z.boolean() }),
  response: versionChange,
})
