import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../parts/states.tsx'
import styles from './triage.module.css'
import { graceSeconds, type useSecondThought } from './use-second-thought.ts'

/** The last decision with its ten seconds, and what could not be sent after all. */
export const SecondThoughtBar = ({
  second,
  onTakeBack,
  onOpen,
}: {
  readonly second: ReturnType<typeof useSecondThought>
  readonly onTakeBack: () => void
  readonly onOpen: (leadId: string) => void
}) => {
  const { t } = useTranslation()
  const { thought, failures, forget } = second
  return (
    <div className={styles['second']} role="status">
      {failures.map((failure) => (
        <div key={failure.leadId} className={styles['late']}>
          <Failure error={failure.error} />
          <p>
            {t('triage.notSent', { what: failure.what })}{' '}
            <Button
              size="small"
              onClick={() => {
                forget(failure)
                onOpen(failure.leadId)
              }}
            >
              {t('triage.openAgain')}
            </Button>
          </p>
        </div>
      ))}
      {thought && (
        <div className={styles['thought']} key={thought.leadId + thought.what}>
          <span>{thought.what}</span>
          <Button size="small" onClick={onTakeBack}>
            {t('triage.undo')} <kbd>z</kbd>
          </Button>
          <span className={styles['grace']} style={{ animationDuration: `${graceSeconds}s` }} />
        </div>
      )}
    </div>
  )
}
