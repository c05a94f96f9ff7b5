import type { ClockView } from '#areas/procedures/contract.ts'
import { dateText, lengthText } from '#kernel/time/wording.ts'
import { Button, Popover, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import { useToday } from '../today.ts'
import { BarDrawing } from './bar-drawing.tsx'
import styles from './clock-bar.module.css'
import { dueWords } from './due-words.ts'
import { Explanation } from './explanation.tsx'
import { barOf } from './geometry.ts'
import { ToneShape } from './tone-shape.tsx'

type RowClock = Omit<ClockView, 'explanation'>

const useClock = (clock: RowClock) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const bar = barOf(clock, today)
  const due = say(dueWords(clock, bar, today))
  const changes = [
    bar.pausedDays > 0 && t('clock.paused', { days: bar.pausedDays }),
    ...clock.extensions.map((extension) => t('clock.extended', { length: say(lengthText(extension)) })),
  ].filter((part) => part !== false)
  const words = (parts: readonly (string | false)[]) =>
    parts.filter((part) => part !== false).join(t('common.comma'))
  return {
    bar,
    due,
    used: words([t('clock.used', { days: bar.elapsedDays }), ...changes]),
    exact: clock.dueOn === null ? undefined : say(dateText(clock.dueOn)),
    label: words([
      say(clock.title),
      due,
      ...changes,
      clock.provisional && t('clock.provisional'),
      say(clock.basis.short),
    ]),
  }
}

const Provisional = () => {
  const { t } = useTranslation()
  return (
    <Tooltip title={t('clock.provisionalWhy')}>
      <span className={styles['provisional']}>{t('clock.provisional')}</span>
    </Tooltip>
  )
}

/** For a row: the bar, and how it stands in a few words. */
export const ClockLine = ({ clock }: { readonly clock: RowClock }) => {
  const { bar, due, exact, label } = useClock(clock)
  return (
    <div className={styles['line']}>
      <BarDrawing bar={bar} label={label} />
      <div className={styles['words']} data-tone={bar.tone} title={exact}>
        <ToneShape tone={bar.tone} />
        <span>{due}</span>
        {clock.provisional && <Provisional />}
      </div>
    </div>
  )
}

/** For a page: with its title and article; it opens the reckoning, line by line. */
export const ClockBar = ({ clock }: { readonly clock: ClockView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { bar, due, used, exact, label } = useClock(clock)
  const pausedFor = clock.pauses.find(({ to }) => to === null)?.reason
  return (
    <section className={styles['clock']} aria-label={say(clock.title)}>
      <header className={styles['head']}>
        <h3>{say(clock.title)}</h3>
        <Popover
          trigger="click"
          placement="bottomRight"
          title={say(clock.title)}
          content={<Explanation clock={clock} bar={bar} />}
        >
          <Button size="small" type="text" className={styles['why'] ?? ''}>
            {t('clock.why')}
          </Button>
        </Popover>
      </header>
      <p className={styles['basis']} title={say(clock.basis.full)}>
        {say(clock.basis.short)}
      </p>
      <BarDrawing bar={bar} label={label} />
      <div className={styles['words']} data-tone={bar.tone}>
        <ToneShape tone={bar.tone} />
        <strong title={exact}>{due}</strong>
        {clock.provisional && <Provisional />}
        <span className={styles['used']}>{used}</span>
      </div>
      {pausedFor && <p className={styles['pausedFor']}>{t('clock.pausedFor', { reason: say(pausedFor) })}</p>}
    </section>
  )
}
