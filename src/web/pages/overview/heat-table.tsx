import type { AmountView, FigureView, OverviewView } from '#areas/statistics/contract.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { monthWords } from '../../parts/span-words.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { hueOf } from './figures.tsx'
import { numberWords, strength } from './numbers.ts'
import { Opening } from './opening.tsx'
import styles from './overview.module.css'
import { readOverviewSearch } from './search.ts'

const Cell = ({
  amount: { value, opens },
  most,
  label,
}: {
  readonly amount: AmountView
  readonly most: number
  readonly label: string
}) => (
  <td className={styles['heat']} style={{ '--strength': strength(value, most) } as object}>
    {value === 0 ? (
      <span className="soft">0</span>
    ) : (
      <Opening opens={opens} label={label}>
        {numberWords('reports', value)}
      </Opening>
    )}
  </td>
)

/** Priorities by months: numbers first, and one hue that says the same. */
export const HeatTable = ({
  table,
  figure,
  chosen,
}: {
  readonly table: OverviewView['table']
  readonly figure: FigureView
  readonly chosen: string | null
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const title = t('overview.table', { figure: say(figure.title) })
  const today = useToday()
  const most = Math.max(0, ...table.rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
  return (
    <section className={styles['section']} aria-labelledby="by-priority">
      <h2 id="by-priority">{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="by-priority">
        <table className={styles['table']} style={{ '--hue': hueOf(0) } as object}>
          <thead>
            <tr>
              <th scope="col">{t('overview.priority')}</th>
              <th scope="col">{t('overview.total')}</th>
              {table.months.toReversed().map((month) => (
                <th scope="col" key={month} title={month}>
                  {say(monthWords(month, today))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id} aria-current={row.id === chosen ? 'true' : undefined}>
                <th scope="row">
                  <Link
                    to="/overview"
                    search={(before) =>
                      readOverviewSearch({ ...before, priority: row.id === chosen ? undefined : row.id })
                    }
                  >
                    {say(row.title)}
                  </Link>
                </th>
                <td className={styles['total']}>
                  <Opening opens={row.total.opens}>{numberWords('reports', row.total.value)}</Opening>
                </td>
                {row.cells
                  .map((amount, index) => ({ amount, month: table.months[index]! }))
                  .toReversed()
                  .map(({ amount, month }) => (
                    <Cell
                      key={month}
                      amount={amount}
                      most={most}
                      label={`${say(row.title)} ${say(monthWords(month, today))} ${amount.value}`}
                    />
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
