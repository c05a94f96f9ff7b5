import type { ClockView } from '#areas/procedures/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { Button, Popover, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import { useToday } from '../today.ts'
import { BarDrawing } from './bar-drawing.tsx'
import styles from './clock-bar.module.css'
import { dueWords, standingWords } from './due-words.ts'
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
  return {
    bar,
    due,
    standing: say(standingWords(bar)),
    exact: clock.dueOn === null ? undefined : say(dateText(clock.dueOn)),
    label: [say(clock.title), due, say(clock.basis.short), clock.provisional ? t('clock.provisional') : '']
      .filter((part) => part !== '')
      .join(t('common.comma')),
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
  const { bar, due, exact, label } = useClock(clock)
  return (
    <section className={styles['clock']} aria-label={say(clock.title)}>
      <header className={styles['head']}>
        <h3>{say(clock.title)}</h3>
        <Popover
          trigger="click"
          placement="bottomRight"
          title={say(clock.title)}
          content={<Explanation clock={clock} />}
        >
          <Button size="small" type="text" className={styles['basis'] ?? ''} title={say(clock.basis.full)}>
            {t('clock.why')}
          </Button>
        </Popover>
      </header>
      <BarDrawing bar={bar} label={label} />
      <div className={styles['words']} data-tone={bar.tone}>
        <ToneShape tone={bar.tone} />
        <strong title={exact}>{due}</strong>
        {clock.provisional && <Provisional />}
        <span className={styles['used']}>
          {t('clock.used', { days: bar.elapsedDays })}
          {bar.pausedDays > 0 && `${t('common.comma')}${t('clock.paused', { days: bar.pausedDays })}`}
        </span>
      </div>
    </section>
  )
}
