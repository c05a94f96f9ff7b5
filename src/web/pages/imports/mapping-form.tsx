import type { MappingView, UploadView } from '#areas/intake/import/contract.ts'
import { fields } from '#areas/intake/import/domain/field.ts'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import { Field } from '../../parts/field.tsx'
import styles from './imports.module.css'

/** Which columns are what; of several, the first that is filled in a row counts. */
export const MappingForm = ({
  mapping,
  labels,
  busy,
  onChange,
}: {
  readonly mapping: MappingView
  readonly labels: UploadView['labels']
  readonly busy: boolean
  readonly onChange: (mapping: MappingView) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <div className={styles['mapping']}>
      {fields.map(({ id, title }) => {
        const isMissing = id === 'story' && (mapping.story ?? []).length === 0
        return (
          <Field
            key={id}
            label={say(title)}
            required={id === 'story'}
            fault={isMissing ? t('imports.storyMissing') : undefined}
          >
            {(described) => (
              <Select
                {...described}
                mode="multiple"
                allowClear
                disabled={busy}
                placeholder={t('imports.noColumn')}
                value={mapping[id] ?? []}
                options={labels.map((label) => ({ value: label, label }))}
                onChange={(columns: string[]) => onChange({ ...mapping, [id]: columns })}
              />
            )}
          </Field>
        )
      })}
    </div>
  )
}
