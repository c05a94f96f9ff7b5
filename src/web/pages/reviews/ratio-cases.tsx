import { listRatioCases } from '#areas/quality/contract.ts'
import type { Text } from '#kernel/text.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import quality from '../../parts/quality/quality.module.css'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './reviews.module.css'

type Kind = { readonly id: string; readonly title: Text }

/** The list behind the figure: each case that brought items beside itself, and which. */
export const RatioCases = ({
  query,
  kinds,
}: {
  readonly query: { readonly from: string; readonly to: string; readonly organ?: string }
  readonly kinds: readonly Kind[]
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const cases = useInfiniteQuery({
    queryKey: ['ratio', 'cases', query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listRatioCases,
        { query: { ...query, limit: 50, ...(pageParam && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
  const rows = cases.data?.pages.flatMap((page) => page.rows) ?? []
  const named = (kind: string) => {
    const title = kinds.find(({ id }) => id === kind)?.title
    return title ? say(title) : kind
  }
  return (
    <section className={quality['card']} aria-label={t('ratio.behind')}>
      <h2>{t('ratio.behind')}</h2>
      {cases.isPending && <Loading rows={4} />}
      {cases.error && <Failure error={cases.error} retry={() => void cases.refetch()} />}
      {cases.data && rows.length === 0 && <p className="soft">{t('ratio.none')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles['sample']}>
            {row.case.title === null ? (
              <span>{row.case.number}</span>
            ) : (
              <Link to="/cases/$id" params={{ id: row.id }}>
                {row.case.number} {row.case.title}
              </Link>
            )}
            <span className="soft small">
              {say(row.organ)} · {t('ratio.opened')} {say(dateText(row.openedOn))} ·{' '}
              {row.kinds.map(({ kind, count }) => `${named(kind)} ${count}`).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {cases.hasNextPage && (
        <div>
          <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </section>
  )
}
