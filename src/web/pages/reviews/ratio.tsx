import { getRatio, type RatioView } from '#areas/quality/contract.ts'
import { yearOf } from '#kernel/time/date.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import list from '../../parts/list/list.module.css'
import quality from '../../parts/quality/quality.module.css'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { RatioCases } from './ratio-cases.tsx'
import styles from './reviews.module.css'
import { readReviewSearch } from './search.ts'

const written = ({ ratio }: RatioView): string => (ratio === null ? '–' : `1 : ${ratio.toFixed(2)}`)

type Answer = ResponseOf<typeof getRatio>

const Total = ({ answer }: { readonly answer: Answer }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { total, kinds } = answer
  return (
    <section className={quality['card']} aria-label={t('quality.tabs.ratio')}>
      <h2>{say(answer.organ.name)}</h2>
      <p className={styles['big']}>{written(total)}</p>
      <p className="soft">{t('ratio.why')}</p>
      <dl className={styles['amounts']}>
        <div>
          <dt className="soft small">{t('ratio.cases')}</dt>
          <dd>{total.cases}</dd>
        </div>
        <div>
          <dt className="soft small">{t('ratio.items')}</dt>
          <dd>{total.items}</dd>
        </div>
        {kinds.map(({ id, title }) => (
          <div key={id}>
            <dt className="soft small">{say(title)}</dt>
            <dd>{total.kinds.find(({ kind }) => kind === id)?.count ?? 0}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary className="soft small">{t('overview.how')}</summary>
        <p>{t('ratio.how')}</p>
        <ul>
          {kinds.map(({ id, title, definition, doubt }) => (
            <li key={id}>
              <strong>{say(title)}</strong> {say(definition)}
              {doubt && <span className="soft small"> {t(`doubt.${doubt}`)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

const Below = ({ answer }: { readonly answer: Answer }) => {
  const { t } = useTranslation()
  const say = useSay()
  const navigate = useNavigate({ from: '/reviews' })
  return (
    <section className={quality['card']} aria-label={t('ratio.below')}>
      <h2>{t('ratio.below')}</h2>
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('ratio.below')}>
        <table className={styles['ratios']}>
          <thead>
            <tr>
              <th scope="col">{t('ratio.organ')}</th>
              <th scope="col">{t('ratio.cases')}</th>
              <th scope="col">{t('ratio.items')}</th>
              <th scope="col">{t('ratio.ratio')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.organs.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.own ? (
                    `${say(row.name)}${t('ratio.own')}`
                  ) : (
                    <Button
                      type="link"
                      size="small"
                      onClick={() =>
                        void navigate({
                          search: (before) =>
                            readReviewSearch({ ...before, organ: String(row.id), after: undefined }),
                        })
                      }
                    >
                      {say(row.name)}
                    </Button>
                  )}
                </td>
                <td>{row.cases}</td>
                <td>{row.items}</td>
                <td>{written(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** How much a matter brings beside itself: with its definition and the list behind it, in no order of merit. */
export const Ratio = () => {
  const { t } = useTranslation()
  const today = useToday()
  const { from = `${yearOf(today)}-01-01`, to = today, organ } = useSearch({ from: '/signed-in/reviews' })
  const navigate = useNavigate({ from: '/reviews' })
  const query = { from, to, ...(organ && { organ }) }
  const ratio = useQuery({
    queryKey: ['ratio', query],
    queryFn: ({ signal }) => call(getRatio, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readReviewSearch({ ...before, after: undefined, ...changed }) })
  return (
    <>
      <div className={list['filters']}>
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className={list['date']}>
            <span className="soft">{t(`ratio.${name}`)}</span>
            <Input
              type="date"
              value={name === 'from' ? from : to}
              onChange={(event) => event.target.value && change({ [name]: event.target.value })}
            />
          </label>
        ))}
        {organ && <Button onClick={() => change({ organ: undefined })}>{t('quality.views.organ')}</Button>}
      </div>
      {ratio.isPending ? (
        <Loading rows={10} />
      ) : !ratio.data ? (
        <Failure error={ratio.error} retry={() => void ratio.refetch()} />
      ) : (
        <>
          <Total answer={ratio.data} />
          {ratio.data.organs.length > 1 && <Below answer={ratio.data} />}
          <RatioCases query={query} kinds={ratio.data.kinds} />
        </>
      )}
    </>
  )
}
