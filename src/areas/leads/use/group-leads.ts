import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchLead, notMergeable } from '../domain/refusals.ts'
import { findLeads, relatedLeads, saveLead } from '../store/leads.ts'
import { holdLead } from './hold.ts'

/** Puts leads about one problem under a parent, each with its own reporter and clocks; the parent itself has none. */
export const groupLeads = async (
  tx: Tx,
  office: Office,
  { id, add, remove }: { id: string; add: readonly string[]; remove: readonly string[] },
): Promise<Result<{ readonly entryId: string; readonly size: number }>> => {
  const held = await holdLead(tx, office, id)
  if (!held.ok) return held
  if (add.includes(id)) return notMergeable('itself')
  if (held.value.lead.parentId) return notMergeable('merged')
  const wanted = [...new Set([...add, ...remove])]
  const found = await findLeads(tx, wanted)
  if (found.length !== wanted.length) return noSuchLead
  if (found.some((lead) => lead.organ.id !== held.value.lead.organ.id)) return notMergeable('other-organ')
  for (const childId of add) await saveLead(tx, childId, { parentId: id })
  for (const childId of remove) await saveLead(tx, childId, { parentId: null })
  const size = (await relatedLeads(tx, held.value.lead)).filter(({ parentId }) => parentId === id).length
  const [entry] = await appendEntries(tx, [
    {
      type: 'lead.grouped',
      subject_kind: 'lead',
      subject_id: id,
      data: { added: [...add], removed: [...remove], size },
    },
  ])
  return ok({ entryId: entry!.id, size })
}
