import type { listRefused } from '#areas/intake/import/contract.ts'
import { fields } from '#areas/intake/import/domain/field.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './imports.module.css'

export type RefusedRow = ResponseOf<typeof listRefused>['rows'][number]

/** Row by row what is wrong, in the numbers that the file's own program shows. */
export const FaultTable = ({ rows }: { readonly rows: readonly RefusedRow[] }) => {
  const { t } = useTranslation()
  const say = useSay()
  const titleOf = (id: string | null) => {
    const found = fields.find((field) => field.id === id)
    return found ? say(found.title) : ''
  }
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('imports.faults')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ row, faults }) =>
            faults.map(({ rule, field, message }) => (
              <tr key={`${row} ${rule} ${field}`}>
                <td>{row}</td>
                <td>{titleOf(field)}</td>
                <td>{say(message)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
