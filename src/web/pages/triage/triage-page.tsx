import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { leadQuery, leadsQuery } from '../../api/leads.ts'
import { useIsPhone } from '../../parts/media.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useKeys } from '../../shell/keys.ts'
import { LeadDesk } from './lead-desk.tsx'
import { Queue } from './queue.tsx'
import { readTriageSearch } from './search.ts'
import { SecondThoughtBar } from './second-thought-bar.tsx'
import styles from './triage.module.css'
import { useSecondThought } from './use-second-thought.ts'

const useQueue = (heldBack: string | undefined) => {
  const { view, due, search } = useSearch({ from: '/signed-in/triage' })
  const query = useInfiniteQuery(leadsQuery({ view, due, search }))
  const rows = (query.data?.pages.flatMap((page) => page.rows) ?? []).filter(({ id }) => id !== heldBack)
  return { query, rows }
}

/** The queue on the left, the lead in the middle, what to decide on the right; on a phone one after the other. */
export const TriagePage = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const isPhone = useIsPhone()
  const { lead: asked } = useSearch({ from: '/signed-in/triage' })
  const navigate = useNavigate({ from: '/triage' })
  const second = useSecondThought((leadId) => {
    void queries.invalidateQueries({ queryKey: ['leads'] })
    void queries.invalidateQueries({ queryKey: ['lead', leadId] })
  })
  const { query, rows } = useQueue(second.thought?.send && second.thought.leadId)
  const open = (id: string | undefined) =>
    void navigate({
      search: (before) => readTriageSearch({ ...before, lead: id }),
      replace: !isPhone,
    })
  const shown = asked ?? (isPhone ? undefined : rows[0]?.id)
  const at = rows.findIndex(({ id }) => id === shown)
  const neighbour = (by: number) => rows[at + by]?.id
  const lead = useQuery({ ...leadQuery(shown ?? ''), enabled: shown !== undefined })

  const nextId = neighbour(1)
  useEffect(() => {
    if (nextId !== undefined) void queries.prefetchQuery(leadQuery(nextId))
  }, [queries, nextId])

  const takeBack = () => void second.takeBack().then((id) => id !== undefined && open(id))
  useKeys([
    { key: 'j', does: t('keys.next'), run: () => nextId !== undefined && open(nextId) },
    { key: 'k', does: t('keys.previous'), run: () => neighbour(-1) !== undefined && open(neighbour(-1)) },
    { key: 'z', does: t('keys.undo'), run: takeBack },
  ])

  return (
    <div className={styles['page']} data-open={shown !== undefined}>
      <h1 className="unseen">{t('nav.triage')}</h1>
      {(!isPhone || shown === undefined) && <Queue query={query} rows={rows} shown={shown} onOpen={open} />}
      {shown !== undefined && lead.isPending && <Loading rows={12} />}
      {shown !== undefined && lead.error && <Failure error={lead.error} retry={() => void lead.refetch()} />}
      {lead.data && shown !== undefined && (
        <LeadDesk
          key={shown}
          page={lead.data}
          think={second.think}
          onDecided={() => open(nextId ?? neighbour(-1))}
          onBack={isPhone ? () => open(undefined) : undefined}
        />
      )}
      {shown === undefined && !isPhone && query.isSuccess && (
        <Nothing title={t('triage.empty')}>{t('triage.emptyWhy')}</Nothing>
      )}
      <SecondThoughtBar second={second} onTakeBack={takeBack} onOpen={open} />
    </div>
  )
}
