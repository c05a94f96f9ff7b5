import { dateText } from '#kernel/time/wording.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { proceduresQuery } from '../../api/procedures.ts'
import { ProcedurePicture } from '../../parts/procedure-picture/procedure-picture.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { Doubts } from './doubts.tsx'
import { Periods } from './periods.tsx'
import styles from './procedures.module.css'
import { Rules } from './rules.tsx'
import { Steps } from './steps.tsx'

/** The procedures that cases run by: each as a picture, with its periods, their articles, and what is not settled. */
export const ProceduresPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { procedure: asked } = useSearch({ from: '/signed-in/procedures' })
  const navigate = useNavigate({ from: '/procedures' })
  const { data, error, isPending, refetch } = useQuery(proceduresQuery)
  if (isPending) return <Loading rows={14} />
  const shown = data?.procedures.find(({ id }) => id === asked) ?? data?.procedures[0]
  if (!data || !shown) return <Failure error={error} retry={() => void refetch()} />
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.procedures')}</h1>
        <Select
          className={styles['choice'] ?? ''}
          aria-label={t('procedures.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          value={shown.id}
          options={data.procedures.map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={(procedure) => void navigate({ search: { procedure } })}
        />
      </header>
      <section className={styles['card']}>
        <h2>{say(shown.title)}</h2>
        <p className="soft">
          {t('procedures.counts', shown.counts)} ·{' '}
          {t('procedures.since', { day: say(dateText(shown.validFrom)) })} ·{' '}
          {t('procedures.version', { version: shown.version })}
        </p>
        <Rules rules={shown.basis} />
        {shown.several && (
          <p>
            {t('procedures.several', { reason: say(shown.several.reason) })}{' '}
            <Rules rules={shown.several.basis} />
          </p>
        )}
      </section>
      <ProcedurePicture key={shown.id} id={shown.id} />
      <Steps key={`steps ${shown.id}`} procedure={shown} />
      <Periods periods={shown.periods} />
      <Doubts procedure={shown} />
    </div>
  )
}
