import { exportCsv, exportXlsx, type OverviewView } from '#areas/statistics/contract.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { usePlan } from '../../api/plan.ts'
import { momentWords } from '../../parts/moments.ts'
import { monthsWords } from '../../parts/span-words.ts'
import { useToday } from '../../parts/today.ts'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import styles from './overview.module.css'
import { readOverviewSearch } from './search.ts'

/** From the reader's own organ down to the one that is shown. */
const Path = ({ path }: Pick<OverviewView, 'path'>) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <nav aria-label={t('overview.path')} className={styles['path']}>
      <ol>
        {path.map((organ, index) => (
          <li key={organ.id}>
            <Link
              to="/overview"
              search={(before) =>
                readOverviewSearch({ ...before, organ: index === 0 ? undefined : organ.code })
              }
              aria-current={index === path.length - 1 ? 'page' : undefined}
            >
              {say(organ.name)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const Period = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const navigate = useNavigate({ from: '/overview' })
  const valueOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`
  const current = valueOf(view.months)
  const listed = view.periods.map((period) => ({ value: valueOf(period), label: say(period.title) }))
  const options = listed.some(({ value }) => value === current)
    ? listed
    : [{ value: current, label: say(monthsWords(view.months.from, view.months.to)) }, ...listed]
  return (
    <Select
      aria-label={t('overview.period')}
      popupMatchSelectWidth={false}
      value={current}
      options={options}
      onChange={(chosen) => {
        const [from, to] = chosen.split(' ')
        void navigate({ search: (before) => ({ ...before, ...(from && { from }), ...(to && { to }) }) })
      }}
    />
  )
}

const Priority = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/overview' })
  const { optionsOf } = usePlan(view.action.id)
  return (
    <Select
      aria-label={t('facet.priority')}
      className={styles['priority'] ?? ''}
      popupMatchSelectWidth={false}
      value={view.priority ?? ''}
      options={[
        { value: '', label: t('overview.everything') },
        ...optionsOf('priority'),
        { value: 'none', label: t('overview.unfiled') },
      ]}
      onChange={(chosen) =>
        void navigate({
          search: (before) => readOverviewSearch({ ...before, priority: chosen }),
        })
      }
    />
  )
}

const Exports = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  const language = useLanguage()
  const query = {
    action: view.action.id,
    organ: view.organ.id,
    ...view.months,
    priority: view.priority,
    lang: language,
  }
  return (
    <span className={styles['exports']}>
      <span className="soft">{t('overview.export')}</span>
      <a href={addressOf(exportXlsx.path, {}, query)} download>
        XLSX
      </a>
      <a href={addressOf(exportCsv.path, {}, query)} download>
        CSV
      </a>
    </span>
  )
}

export const Head = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <header className={styles['head']}>
      <Path path={view.path} />
      <h1>{say(view.action.title)}</h1>
      <div className={styles['controls']}>
        <Period view={view} />
        <Priority view={view} />
        <Exports view={view} />
      </div>
      <p className="soft small" role="status">
        {view.behind > 0
          ? t('overview.behind', { count: view.behind })
          : t('overview.asOf', { at: say(momentWords(view.asOf, today)) })}
      </p>
    </header>
  )
}
