import { Alert, Button, Checkbox, Popover } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRowKeys } from '../row-keys.ts'
import { Failure, Loading, Nothing } from '../states.tsx'
import styles from './list.module.css'

export type Column<Row> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Always shown: what the row is. */
  readonly fixed?: true
  readonly width?: string
  /** Beside others of its kind it says nothing without its title, which a phone then shows too. */
  readonly titled?: true
}

export type Answer<Row> = {
  readonly rows: readonly Row[]
  readonly next: string | null
  /** Left out where nobody counts. */
  readonly count?: number
  readonly more?: boolean
}

const hiddenIn = (without: string | undefined): readonly string[] => without?.split(',') ?? []

const ColumnChoice = <Row,>({
  columns,
  without,
  onWithout,
}: {
  readonly columns: readonly Column<Row>[]
  readonly without: string | undefined
  readonly onWithout: (without: string | undefined) => void
}) => {
  const { t } = useTranslation()
  const hidden = hiddenIn(without)
  const toggle = (id: string) => {
    const next = hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]
    onWithout(next.length === 0 ? undefined : next.join(','))
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className={styles['choice']}>
          {columns
            .filter(({ fixed }) => !fixed)
            .map(({ id, title }) => (
              <Checkbox key={id} checked={!hidden.includes(id)} onChange={() => toggle(id)}>
                {title}
              </Checkbox>
            ))}
        </div>
      }
    >
      <Button size="small">{t('list.columns')}</Button>
    </Popover>
  )
}

/** One page of a list; filters, page and columns stand in the address, so a link shows the same. */
export const ListTable = <Row extends { readonly id: string }>({
  label,
  columns,
  answer,
  error,
  isFetching,
  retry,
  after,
  without,
  tools,
  onPage,
  onWithout,
  empty,
}: {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly answer: Answer<Row> | undefined
  readonly error: unknown
  readonly isFetching: boolean
  readonly retry: () => void
  readonly after: string | undefined
  readonly without: string | undefined
  /** What else can be done with the list as it is. */
  readonly tools?: ReactNode
  readonly onPage: (after: string | undefined) => void
  readonly onWithout: (without: string | undefined) => void
  readonly empty: ReactNode
}) => {
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  useRowKeys(table)
  if (error) return <Failure error={error} retry={retry} />
  if (!answer) return <Loading rows={12} />
  if (answer.rows.length === 0 && after === undefined)
    return <Nothing title={t('list.none')}>{empty}</Nothing>
  const shown = columns.filter(({ id, fixed }) => fixed || !hiddenIn(without).includes(id))
  return (
    <>
      <div className={styles['bar']}>
        <p className="soft small" aria-live="polite">
          {answer.count !== undefined &&
            t(answer.more ? 'list.countMore' : 'list.count', { count: answer.count })}
        </p>
        {tools}
        <ColumnChoice columns={columns} without={without} onWithout={onWithout} />
      </div>
      {answer.rows.length === 0 && <Alert type="info" title={t('list.pastEnd')} />}
      <div className={styles['scroll']} aria-busy={isFetching}>
        <table ref={table} className={styles['table']} aria-label={label}>
          <thead>
            <tr>
              {shown.map(({ id, title, width }) => (
                <th key={id} scope="col" style={{ width }}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row) => (
              <tr key={row.id}>
                {shown.map(({ id, title, cell, titled }) => (
                  <td key={id} data-title={titled && title}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav className={styles['pages']} aria-label={t('list.pages')}>
        <Button disabled={after === undefined} onClick={() => onPage(undefined)}>
          {t('list.first')}
        </Button>
        <Button disabled={answer.next === null} onClick={() => answer.next !== null && onPage(answer.next)}>
          {t('list.next')}
        </Button>
      </nav>
    </>
  )
}
