import type { DefectView } from '#areas/quality/contract.ts'
import { defectKinds, defectTitles } from '#areas/quality/domain/defect.ts'
import { Button, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import quality from '../../parts/quality/quality.module.css'
import { useSay } from '../../texts/i18n.ts'

/** What is wrong, each of one of the five kinds (CIV 112). */
export const Defects = ({
  defects,
  onChange,
}: {
  readonly defects: readonly DefectView[]
  readonly onChange: (defects: readonly DefectView[]) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const put = (index: number, changed: Partial<DefectView>) =>
    onChange(defects.map((one, at) => (at === index ? { ...one, ...changed } : one)))
  return (
    <div className={quality['section']} role="group" aria-label={t('quality.defects')}>
      <h3>{t('quality.defects')}</h3>
      {defects.map((defect, index) => (
        <div key={index} className={quality['defect']}>
          <Select
            aria-label={t('quality.defectKind')}
            value={defect.kind}
            options={defectKinds.map((kind) => ({ value: kind, label: say(defectTitles[kind]) }))}
            onChange={(kind) => put(index, { kind })}
          />
          <Input.TextArea
            rows={2}
            maxLength={2000}
            aria-label={t('quality.defectNote')}
            placeholder={t('quality.defectNote')}
            status={defect.note.trim() === '' ? 'warning' : ''}
            value={defect.note}
            onChange={(event) => put(index, { note: event.target.value })}
          />
          <Button onClick={() => onChange(defects.filter((_, at) => at !== index))}>
            {t('quality.defectRemove')}
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...defects, { kind: 'documents', note: '' }])}>
          {t('quality.defectAdd')}
        </Button>
      </div>
    </div>
  )
}
