import { citationView } from '#areas/procedures/contract.ts'
import { warningKinds } from '#areas/procedures/domain/warnings.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

export const warningView = z.object({
  id,
  kind: z.enum(warningKinds),
  /** The period, and the rule that sets it. */
  title: bilingual,
  basis: citationView,
  dueOn: date,
  provisional: z.boolean(),
  at: z.iso.datetime(),
  /** Of the case, or of the lead where there is none yet. */
  number: z.string(),
  caseId: id.nullable(),
  leadId: id.nullable(),
  organ: bilingual,
  /** Owed by oneself, by one's own organ as its head, or by an organ of the level below. */
  why: z.enum(['mine', 'head', 'above']),
})
export type WarningView = z.output<typeof warningView>

export const listWarnings = endpoint({
  id: 'cases.warnings',
  method: 'GET',
  path: '/api/warnings',
  auth: 'staff',
  summary: text('未看过的期限提醒，先到期的在前', 'Warnings not seen yet, those due first on top'),
  response: z.object({ rows: z.array(warningView), more: z.boolean() }),
})

export const seeWarnings = endpoint({
  id: 'cases.warnings.seen',
  method: 'POST',
  path: '/api/warnings/seen',
  auth: 'staff',
  summary: text('标记为已看，只对本人', 'Mark as seen, for oneself alone'),
  body: z.object({ ids: z.array(id).min(1).max(100) }),
  response: z.object({ seen: z.int() }),
})
