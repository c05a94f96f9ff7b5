import type { CasePage } from '#areas/cases/contract.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClockBar } from '../../parts/clock-bar/clock-bar.tsx'
import { useAsk } from './approvals.tsx'
import styles from './case.module.css'
import { ClockChangeForm } from './clock-change-form.tsx'
import type { CaseWork } from './use-case-work.ts'

const isActive = ({ state }: CasePage['clocks'][number]): boolean => state === 'running' || state === 'paused'

/** The periods of the case: those that run, then those that ended. */
export const Clocks = ({ page, clock }: { readonly page: CasePage; readonly clock: CaseWork['clock'] }) => {
  const { t } = useTranslation()
  const ask = useAsk(page.case.id)
  const [changing, setChanging] = useState<string | null>(null)
  const active = page.clocks.filter(isActive)
  const ended = page.clocks.filter((one) => !isActive(one))
  const mayChange = (id: string) =>
    page.clockMoves.find(
      ({ clockId, pauses, resumes, extensions }) =>
        clockId === id && pauses.length + resumes.length + extensions.length > 0,
    )
  return (
    <section className={styles['card']}>
      <h2>{t('clock.clocks')}</h2>
      {active.length === 0 && <p className="soft">{t('clock.none')}</p>}
      {active.map((one) => {
        const moves = mayChange(one.id)
        return (
          <div key={one.id} className={styles['clock']}>
            <ClockBar clock={one} />
            {moves && changing !== one.id && (
              <Button size="small" type="link" onClick={() => setChanging(one.id)}>
                {t('clock.change')}
              </Button>
            )}
            {moves && changing === one.id && (
              <ClockChangeForm
                moves={moves}
                busy={clock.isPending || ask.isPending}
                error={clock.error ?? ask.error}
                onSend={(change) =>
                  clock.mutate({ clockId: one.id, change }, { onSuccess: () => setChanging(null) })
                }
                onAsk={({ ruleId, length, reason }) =>
                  ask.mutate(
                    { kind: 'extension', clockId: one.id, ruleId, length, reason },
                    { onSuccess: () => setChanging(null) },
                  )
                }
                onCancel={() => setChanging(null)}
              />
            )}
          </div>
        )
      })}
      {ended.length > 0 && (
        <details className={styles['ended']}>
          <summary>{t('clock.ended', { count: ended.length })}</summary>
          {ended.map((one) => (
            <ClockBar key={one.id} clock={one} />
          ))}
        </details>
      )}
    </section>
  )
}
