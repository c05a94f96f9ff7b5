import { explainFinding, type FindingView } from '#areas/quality/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import styles from './detectors.module.css'

/** Says why it is as it should be, or opens it again. */
export const Explain = ({ finding }: { readonly finding: FindingView }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [opened, setOpened] = useState(false)
  const { value, change, clear } = useDraft(`finding.${finding.id}`, finding.note)
  const explain = useMutation({
    mutationFn: (note: string) => call(explainFinding, { params: { id: finding.id }, body: { note } }),
    onSuccess: () => {
      clear()
      setOpened(false)
      void queries.invalidateQueries({ queryKey: ['findings'] })
      void queries.invalidateQueries({ queryKey: ['detectors'] })
    },
  })
  if (!opened)
    return (
      <p className={quality['tools']}>
        <Button size="small" onClick={() => setOpened(true)}>
          {t('detectors.explain')}
        </Button>
        {finding.state === 'explained' && (
          <Button size="small" loading={explain.isPending} onClick={() => explain.mutate('')}>
            {t('detectors.reopen')}
          </Button>
        )}
      </p>
    )
  return (
    <div className={styles['explain']}>
      <Field label={t('detectors.explain')} required hint={t('detectors.explainHint')}>
        {(described) => (
          <Input.TextArea
            {...described}
            autoFocus
            rows={2}
            maxLength={2000}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      {explain.error && <Failure error={explain.error} />}
      <p className={quality['tools']}>
        <Button
          type="primary"
          size="small"
          loading={explain.isPending}
          disabled={value.trim() === ''}
          onClick={() => explain.mutate(value)}
        >
          {t('detectors.explainSave')}
        </Button>
        <Button size="small" onClick={() => setOpened(false)}>
          {t('common.cancel')}
        </Button>
      </p>
    </div>
  )
}
