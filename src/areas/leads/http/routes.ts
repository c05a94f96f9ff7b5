import { sendList } from '#areas/procedures/public.ts'
import { ok } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { classifyLead } from '../use/classify-lead.ts'
import type { Desk } from '../use/desk.ts'
import { exportLeads } from '../use/export-leads.ts'
import { groupLeads } from '../use/group-leads.ts'
import { mergeLead, unmergeLead } from '../use/merge-lead.ts'
import { moveLead } from '../use/move-lead.ts'
import { undoLead } from '../use/undo-lead.ts'
import { listLeads, readLead } from '../use/read-leads.ts'

/** A merge can always be undone from the lead's page; the desk offers it at once for this long. */
const undoOfferedMs = 24 * 3_600_000

export const leadRoutes = (desk: Desk): readonly Route[] => [
  route(contract.listLeads, ({ query, transact }) => transact((tx) => listLeads(tx, desk, query))),

  ...(['csv', 'xlsx'] as const).map((format) =>
    route(
      format === 'csv' ? contract.exportLeadsCsv : contract.exportLeadsXlsx,
      async ({ query, database, actor, language, reply }) =>
        sendList(reply, await exportLeads(database, actor, desk, query, { format, language }), {
          name: 'leads',
          format,
        }),
    ),
  ),

  route(contract.getLead, ({ params, transact }) => transact((tx) => readLead(tx, desk, params.id))),

  route(contract.classifyLead, ({ params, body, transact }) =>
    transact(async (tx) => {
      const { revision, ...change } = body
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const classified = await classifyLead(tx, desk, { id: params.id, revision, change: given })
      return classified.ok ? readLead(tx, desk, params.id) : classified
    }),
  ),

  route(contract.moveLead, ({ params, body, transact }) =>
    transact((tx) => moveLead(tx, desk, { id: params.id, ...body })),
  ),

  route(contract.mergeLead, ({ params, body, transact }) =>
    transact(async (tx) => {
      const merged = await mergeLead(tx, desk, { id: params.id, ...body })
      if (!merged.ok) return merged
      return ok({ ...merged.value, undoUntil: new Date(tx.now.getTime() + undoOfferedMs).toISOString() })
    }),
  ),

  route(contract.unmergeLead, ({ params, body, transact }) =>
    transact((tx) => unmergeLead(tx, desk, { id: params.id, ...body })),
  ),

  route(contract.undoLead, ({ params, body, transact }) =>
    transact(async (tx) => {
      const undone = await undoLead(tx, desk, { id: params.id, entryId: body.entryId })
      return undone.ok ? readLead(tx, desk, params.id) : undone
    }),
  ),

  route(contract.groupLeads, ({ params, body, transact }) =>
    transact((tx) => groupLeads(tx, desk, { id: params.id, ...body })),
  ),
]
