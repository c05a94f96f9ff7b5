import { type DetectorView, listDetectors } from '#areas/quality/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { momentWords } from '../../parts/moments.ts'
import quality from '../../parts/quality/quality.module.css'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './detectors.module.css'
import { Findings } from './findings.tsx'
import { type FindingState, findingStates, readDetectorSearch } from './search.ts'

const Standing = ({ detector }: { readonly detector: DetectorView }) => {
  const { t } = useTranslation()
  const { open, explained } = detector
  return (
    <span className={quality['tools']}>
      {open > 0 && <Tag color="warning">{t('detectors.open', { count: open })}</Tag>}
      {explained > 0 && <Tag>{t('detectors.explained', { count: explained })}</Tag>}
      {open + explained === 0 && <span className="soft small">{t('detectors.sound')}</span>}
    </span>
  )
}

const Detector = ({
  detector,
  state,
  isOpen,
  onToggle,
}: {
  readonly detector: DetectorView
  readonly state: FindingState
  readonly isOpen: boolean
  readonly onToggle: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { lookedAt, basis } = detector
  return (
    <li className={styles['detector']}>
      <button type="button" className={styles['title']} aria-expanded={isOpen} onClick={onToggle}>
        <span>{say(detector.title)}</span>
        <Standing detector={detector} />
      </button>
      {isOpen && (
        <div className={styles['opened']}>
          <p>{say(detector.why)}</p>
          <p>
            <strong>{t('detectors.repair')}</strong> {say(detector.repair)}
          </p>
          <p className="soft small">
            {t('detectors.basis')} {say(basis.short)} ·{' '}
            {lookedAt
              ? t('detectors.lookedAt', { at: say(momentWords(lookedAt, today)) })
              : t('detectors.never')}
          </p>
          <Findings detector={detector.id} state={state} />
        </div>
      )}
    </li>
  )
}

/** What looks for stuck and contradictory cases every night: each with what it names and how to put it right. */
export const DetectorsPage = () => {
  const { t } = useTranslation()
  const { detector: opened, state = 'open', organ } = useSearch({ from: '/signed-in/detectors' })
  const navigate = useNavigate({ from: '/detectors' })
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readDetectorSearch({ ...before, ...changed }), replace: true })
  const query = organ ? { organ } : {}
  const held = useQuery({
    queryKey: ['detectors', query],
    queryFn: ({ signal }) => call(listDetectors, { query }, { signal }),
  })
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.detectors')}</h1>
        <Segmented
          aria-label={t('detectors.state')}
          value={state}
          options={findingStates.map((value) => ({ value, label: t(`detectors.states.${value}`) }))}
          onChange={(next) => change({ state: next })}
        />
      </header>
      <p className="soft">{t('detectors.why')}</p>
      {held.isPending ? (
        <Loading rows={14} />
      ) : !held.data ? (
        <Failure error={held.error} retry={() => void held.refetch()} />
      ) : (
        <ul className={styles['list']}>
          {held.data.detectors.map((detector) => (
            <Detector
              key={detector.id}
              detector={detector}
              state={state}
              isOpen={detector.id === opened}
              onToggle={() => change({ detector: detector.id === opened ? undefined : detector.id })}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
