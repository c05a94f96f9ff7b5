import { Button } from 'antd'
import type { ReactNode } from 'react'
import styles from './comparison.module.css'

/** Two versions side by side, where they differ, and what to do about it. */
export const Comparison = ({
  title,
  left,
  right,
  rows,
  choices,
}: {
  readonly title: string
  readonly left: ReactNode
  readonly right: ReactNode
  readonly rows: readonly { readonly name: string; readonly left: ReactNode; readonly right: ReactNode }[]
  readonly choices: readonly { readonly title: string; readonly run: () => void }[]
}) => (
  <section className={styles['comparison']} role="alert">
    <p className={styles['title']}>{title}</p>
    {rows.length > 0 && (
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.left}</td>
              <td>{row.right}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <div className={styles['choices']}>
      {choices.map((choice) => (
        <Button key={choice.title} size="small" onClick={choice.run}>
          {choice.title}
        </Button>
      ))}
    </div>
  </section>
)
