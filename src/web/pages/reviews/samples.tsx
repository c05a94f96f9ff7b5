import { listSamples, type SampleView } from '#areas/quality/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { usePlan } from '../../api/plan.ts'
import { momentWords } from '../../parts/moments.ts'
import quality from '../../parts/quality/quality.module.css'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { Draw } from './draw.tsx'
import styles from './reviews.module.css'

const Sample = ({ sample }: { readonly sample: SampleView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { nameOf, procedures } = usePlan()
  const { procedure, priorityId, method, population, drawn, seed } = sample
  const title = procedures.find(({ id }) => id === procedure)?.title
  const range = [
    say(sample.organ),
    `${say(dateText(sample.from))} – ${say(dateText(sample.to))}`,
    title && say(title),
    priorityId && nameOf('priority', priorityId),
  ].filter((part) => !!part)
  return (
    <li className={styles['sample']}>
      <p className={quality['tools']}>
        <strong>{t(`quality.methods.${method}`)}</strong>
        <Link to="/reviews" search={{ sample: sample.id }}>
          {t('quality.sampleLine', { population, drawn })}
        </Link>
        {method !== 'all' && (
          <span className="soft small">
            {t('quality.seed')} <code>{seed}</code>
          </span>
        )}
      </p>
      <p>{range.join(' · ')}</p>
      <p className="soft small">
        {sample.drawnBy} · {say(momentWords(sample.drawnAt, today))}
      </p>
    </li>
  )
}

/** Drawing cases for review, and how it was done before: with the seed, so that anybody can check it. */
export const Samples = () => {
  const { t } = useTranslation()
  const samples = useQuery({
    queryKey: ['reviews', 'samples'],
    queryFn: ({ signal }) => call(listSamples, {}, { signal }),
  })
  return (
    <div className={styles['columns']}>
      <Draw />
      <section className={quality['card']} aria-label={t('quality.tabs.samples')}>
        {samples.isPending ? (
          <Loading rows={5} />
        ) : !samples.data ? (
          <Failure error={samples.error} retry={() => void samples.refetch()} />
        ) : samples.data.rows.length === 0 ? (
          <Nothing title={t('quality.noSamples')} />
        ) : (
          <ul>
            {samples.data.rows.map((sample) => (
              <Sample key={sample.id} sample={sample} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
