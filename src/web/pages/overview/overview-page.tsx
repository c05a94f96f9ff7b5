import { getOverview, type OverviewView } from '#areas/statistics/contract.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { SavedViews } from '../../parts/list/saved-views.tsx'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { FigureCard, hueOf, OtherFigure } from './figures.tsx'
import { Head } from './head.tsx'
import { HeatTable } from './heat-table.tsx'
import styles from './overview.module.css'
import { Regions } from './regions.tsx'
import { type OverviewSearch, readOverviewSearch } from './search.ts'

/** How many figures stand first, in the plan's order. */
const mattering = 4

/** While figures catch up they are read again sooner. */
const againMs = { settled: 60_000, behind: 3_000 }

const isEmpty = ({ figures }: OverviewView): boolean => figures.every(({ counts }) => counts.value === 0)

const Figures = ({ view: { figures } }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles['cards']}>
        {figures.slice(0, mattering).map((figure, place) => (
          <FigureCard key={figure.id} figure={figure} hue={hueOf(place)} />
        ))}
      </div>
      {figures.length > mattering && (
        <ul className={styles['others']} aria-label={t('overview.others')}>
          {figures.slice(mattering).map((figure, place) => (
            <OtherFigure key={figure.id} figure={figure} hue={hueOf(place + mattering)} />
          ))}
        </ul>
      )}
    </>
  )
}

const Shown = ({ view, search }: { readonly view: OverviewView; readonly search: OverviewSearch }) => {
  const { t } = useTranslation()
  const counted = view.figures.find(({ id }) => id === view.table.figure)
  if (isEmpty(view))
    return (
      <Nothing title={t('overview.empty')}>
        <p>{t('overview.emptyWhy')}</p>
      </Nothing>
    )
  return (
    <>
      {!view.listed && <p className="soft small">{t('overview.notListed')}</p>}
      <Figures view={view} />
      {counted && <HeatTable table={view.table} figure={counted} chosen={view.priority} />}
      {view.organs.length > 0 && <Regions view={view} search={search} />}
    </>
  )
}

/** The action at a glance; each number opens what it counts. */
export const OverviewPage = () => {
  const search = useSearch({ from: '/signed-in/overview' })
  const navigate = useNavigate({ from: '/overview' })
  const { action, organ, from, to, priority } = search
  const query = { action, organ, from, to, priority }
  const overview = useQuery({
    queryKey: ['overview', query],
    queryFn: ({ signal }) => call(getOverview, { query }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && state.data.behind > 0 ? againMs.behind : againMs.settled),
  })
  return (
    <div className={styles['page']} aria-busy={overview.isPlaceholderData}>
      {overview.isPending && <Loading rows={12} />}
      {overview.error && <Failure error={overview.error} retry={() => void overview.refetch()} />}
      {overview.data && (
        <>
          <Head view={overview.data} />
          <SavedViews
            page="overview"
            search={search}
            onOpen={(kept) => void navigate({ search: () => readOverviewSearch(kept) })}
          />
          <Shown view={overview.data} search={search} />
        </>
      )}
    </div>
  )
}
