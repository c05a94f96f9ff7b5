import type { UploadView } from '#areas/intake/import/contract.ts'
import { fields } from '#areas/intake/import/domain/field.ts'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './imports.module.css'

/** How the rows begin; above each column what it is taken for. */
export const Preview = ({ read }: { readonly read: UploadView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const takenFor = (label: string) =>
    fields.filter(({ id }) => read.import.mapping[id]?.includes(label)).map(({ title }) => say(title))
  return (
    // A region that scrolls is reached by the keyboard too.
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('imports.preview')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            {read.labels.map((label) => (
              <th key={label} scope="col">
                {label}
                <br />
                {takenFor(label).length > 0 ? (
                  takenFor(label).map((title) => (
                    <Tag key={title} color="success">
                      {title}
                    </Tag>
                  ))
                ) : (
                  <span className="soft small">{t('imports.leftOut')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.preview.slice(0, 8).map(({ row, cells }) => (
            <tr key={row}>
              <td>{row}</td>
              {read.labels.map((label, at) => (
                <td key={label}>
                  <div className={styles['cell']}>{cells[at]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
