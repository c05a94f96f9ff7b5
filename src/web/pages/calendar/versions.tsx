import {
  decideVersionChange,
  getVersionChange,
  listVersionChanges,
  type VersionChangeView,
} from '#areas/cases/versions/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './calendar.module.css'
import { tones } from './changes.tsx'

const queryKey = ['procedure-changes']

/** Each running case: its state and each of its periods, before and after. */
const Compared = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const compared = useInfiniteQuery({
    queryKey: [...queryKey, id],
    queryFn: ({ pageParam, signal }) =>
      call(
        getVersionChange,
        { params: { id }, query: { limit: '50', ...(pageParam && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
  if (compared.isPending) return <Loading rows={4} />
  if (compared.error) return <Failure error={compared.error} retry={() => void compared.refetch()} />
  const rows = compared.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <p className="soft">{t('versions.nothing')}</p>
  const day = (date: string | null) => (date === null ? '—' : say(dateText(date)))
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('versions.compare')}>
        <table className={styles['affected']}>
          <thead>
            <tr>
              <th scope="col">{t('versions.case')}</th>
              <th scope="col">{t('versions.state')}</th>
              <th scope="col">{t('calendar.period')}</th>
              <th scope="col">{t('calendar.before')}</th>
              <th scope="col">{t('calendar.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ id: caseId, number, state, stateAfter, clocks }) =>
              (clocks.length > 0 ? clocks : [null]).map((clock, index) => (
                <tr key={clock?.clockId ?? caseId}>
                  <td>
                    {index === 0 && (
                      <Link to="/cases/$id" params={{ id: caseId }}>
                        {number}
                      </Link>
                    )}
                  </td>
                  <td>
                    {index === 0 &&
                      (state.en === stateAfter.en ? say(state) : `${say(state)} → ${say(stateAfter)}`)}
                  </td>
                  <td>{clock && say(clock.titleAfter)}</td>
                  <td>{clock && day(clock.due)}</td>
                  <td>
                    {clock &&
                      (clock.due === clock.dueAfter ? (
                        day(clock.dueAfter)
                      ) : (
                        <strong>{day(clock.dueAfter)}</strong>
                      ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {compared.hasNextPage && (
        <Button loading={compared.isFetchingNextPage} onClick={() => void compared.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}

const Change = ({ change }: { readonly change: VersionChangeView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const decide = useMutation({
    mutationFn: (approve: boolean) =>
      call(decideVersionChange, { params: { id: change.id }, body: { approve } }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
  return (
    <li className={styles['change']}>
      <div className={styles['tools']}>
        <strong>{say(change.title)}</strong>{' '}
        {t('versions.step', { from: change.fromVersion, to: change.toVersion })}
        <Tag color={tones[change.state]}>{t(`calendar.states.${change.state}`)}</Tag>
        <span className="soft small">
          {t('versions.moves', { affected: change.affected, migrated: change.migrated })}
        </span>
        {change.state === 'proposed' && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('versions.compare')}
          </Button>
        )}
      </div>
      {isOpen && change.state === 'proposed' && <Compared id={change.id} />}
      {decide.error && <Failure error={decide.error} />}
      {change.state === 'proposed' && may('cases', 'change_version') && (
        <div className={styles['tools']}>
          {change.own ? (
            <span className="soft small">{t('versions.own')}</span>
          ) : (
            <Button type="primary" loading={decide.isPending} onClick={() => decide.mutate(true)}>
              {t('versions.approve')}
            </Button>
          )}
          <Button loading={decide.isPending} onClick={() => decide.mutate(false)}>
            {t('calendar.reject')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Running cases that are to go over to another version of their procedure, and the decision. */
export const VersionChanges = () => {
  const { t } = useTranslation()
  const held = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(listVersionChanges, {}, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.changes.some((change) => change.state === 'approved') ? 2000 : false,
  })
  if (held.error) return <Failure error={held.error} retry={() => void held.refetch()} />
  if (!held.data || held.data.changes.length === 0) return null
  return (
    <section className={styles['card']} aria-label={t('versions.title')}>
      <h2>{t('versions.title')}</h2>
      <ul>
        {held.data.changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
    </section>
  )
}
