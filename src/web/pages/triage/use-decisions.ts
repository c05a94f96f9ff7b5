import {
  classifyLead,
  groupLeads,
  type LeadPage,
  mergeLead,
  moveLead,
  undoLead,
  unmergeLead,
} from '#areas/leads/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { dropLead, keepLead, leadQuery } from '../../api/leads.ts'
import type { Given } from '../../parts/move-form.tsx'
import { useSay } from '../../texts/i18n.ts'
import { type Classification, differencesOf } from './classification.ts'
import type { Thought } from './use-second-thought.ts'

/** A move with a message for the reporter reaches somebody outside, and cannot be called back once sent. */
const reachesReporter = (move: MoveView): boolean => move.asks.some(({ field }) => field === 'message')

/** What the desk may do with a lead; each decision takes it out of the queue and may be taken back for a while. */
export const useDecisions = (page: LeadPage, think: (thought: Thought) => void, onDecided: () => void) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const { lead } = page
  const params = { id: lead.id }

  const decided = (thought: Thought): void => {
    onDecided()
    think(thought)
    dropLead(queries, lead.id)
  }
  const unmergeNow = async () => {
    // Merging made a newer revision, which the page that was open before does not know.
    const now = await queries.fetchQuery({ ...leadQuery(lead.id), staleTime: 0 })
    await call(unmergeLead, { params, body: { revision: now.lead.revision } })
    await queries.invalidateQueries({ queryKey: leadQuery(lead.id).queryKey })
    await queries.invalidateQueries({ queryKey: ['leads'] })
  }
  const undo = (entryId: string) => async () => {
    keepLead(queries, await call(undoLead, { params, body: { entryId } }))
    await queries.invalidateQueries({ queryKey: ['leads'] })
  }

  const saved = async (chosen: Classification, revision = lead.revision): Promise<number> => {
    if (differencesOf(chosen, lead).length === 0) return revision
    const after = await call(classifyLead, { params, body: { ...chosen, revision } })
    keepLead(queries, after)
    return after.lead.revision
  }

  const classify = useMutation({
    mutationFn: ({ chosen, revision }: { chosen: Classification; revision?: number }) =>
      saved(chosen, revision),
  })

  const move = useMutation({
    mutationFn: async ({
      move: made,
      given,
      chosen,
      onSent,
    }: {
      move: MoveView
      given: Given
      chosen: Classification
      /** The next lead is open by then, so it goes along with what is sent. */
      onSent?: () => void
    }) => {
      const revision = await saved(chosen)
      const body = { move: made.id, given, revision }
      const what = t('triage.done', { number: lead.number, move: say(made.title) })
      if (reachesReporter(made)) {
        decided({
          leadId: lead.id,
          what,
          send: async (leaving) => {
            await call(moveLead, { params, body }, { keepalive: leaving })
            onSent?.()
          },
          takeBack: () => queries.invalidateQueries({ queryKey: ['leads'] }),
        })
        return
      }
      const moved = await call(moveLead, { params, body })
      onSent?.()
      decided({ leadId: lead.id, what, takeBack: undo(moved.entryId) })
    },
  })

  const merge = useMutation({
    mutationFn: async (into: { id: string; number: string }) => {
      await call(mergeLead, { params, body: { intoId: into.id, revision: lead.revision } })
      decided({
        leadId: lead.id,
        what: t('triage.merged', { number: lead.number, into: into.number }),
        takeBack: unmergeNow,
      })
    },
  })

  const group = useMutation({
    mutationFn: (change: { add: string[]; remove: string[] }) => call(groupLeads, { params, body: change }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['lead', lead.id] }),
  })

  const unmerge = useMutation({ mutationFn: unmergeNow })

  const undoEntry = useMutation({ mutationFn: (entryId: string) => undo(entryId)() })

  return { classify, move, merge, unmerge, group, undoEntry }
}

export type Decisions = ReturnType<typeof useDecisions>
