import { type FindingView, listFindings } from '#areas/quality/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './detectors.module.css'
import { Explain } from './explain.tsx'
import type { FindingState } from './search.ts'

/** Leads to what is named, where the reader may open it. */
const Subject = ({ subject }: { readonly subject: FindingView['subject'] }) => {
  const { t } = useTranslation()
  const { kind, id, number, title } = subject
  const words = [number, title].filter(Boolean).join(' ')
  if (kind === 'case' && title !== null)
    return (
      <Link to="/cases/$id" params={{ id }}>
        {words}
      </Link>
    )
  if (kind === 'lead' && title !== null)
    return (
      <Link to="/triage" search={{ view: 'all', lead: id }}>
        {words}
      </Link>
    )
  if (kind === 'report')
    return (
      <Link to="/leads" search={{ view: 'all', search: number }}>
        {number}
      </Link>
    )
  return (
    <span>
      <span className="soft small">{t(`detectors.kinds.${kind}`)}</span> {words}
    </span>
  )
}

const Finding = ({ finding }: { readonly finding: FindingView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { since, about, organ, firstSeen, repairedAt } = finding
  const facts = [
    organ && say(organ),
    since && t('detectors.since', { day: say(dateText(since)) }),
    about && say(about),
    repairedAt
      ? t('detectors.repaired', { day: say(momentWords(repairedAt, today)) })
      : t('detectors.seen', { day: say(momentWords(firstSeen, today)) }),
  ].filter((part) => !!part)
  return (
    <li className={styles['finding']}>
      <p className={styles['line']}>
        <Subject subject={finding.subject} />
        <span className="soft small">{facts.join(' · ')}</span>
      </p>
      {finding.note !== '' && (
        <p className="small">
          <span className="soft">{t('detectors.noted', { name: finding.explainedBy ?? '—' })}</span>
          {finding.note}
        </p>
      )}
      {finding.mayExplain && <Explain finding={finding} />}
    </li>
  )
}

/** What a detector names, a page at a time. */
export const Findings = ({
  detector,
  state,
}: {
  readonly detector: string
  readonly state: FindingState
}) => {
  const { t } = useTranslation()
  const { organ } = useSearch({ from: '/signed-in/detectors' })
  const query = { detector, state, limit: 30, ...(organ && { organ }) }
  const found = useInfiniteQuery({
    queryKey: ['findings', query],
    queryFn: ({ pageParam, signal }) =>
      call(listFindings, { query: { ...query, ...(pageParam && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
  if (found.isPending) return <Loading rows={3} />
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  const rows = found.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <p className="soft">{t('detectors.sound')}</p>
  return (
    <>
      <ul>
        {rows.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
      {found.hasNextPage && (
        <div>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  )
}
