import { type OpeningReason, openingReasons } from '#areas/intake/domain/opening.ts'
import { Alert, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useSay } from '../../texts/i18n.ts'
import { Field } from '../field.tsx'
import { Failure } from '../states.tsx'
import styles from './identity.module.css'
import type { useIdentity } from './use-report.ts'

/** Why somebody wants to know who reported; the reporter reads it. */
export const OpenForm = ({
  open,
  onCancel,
}: {
  readonly open: ReturnType<typeof useIdentity>['open']
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [reason, setReason] = useState<OpeningReason>()
  const [note, setNote] = useState('')
  return (
    <form
      className={styles['form']}
      aria-label={t('identity.open')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason) open.mutate({ reason, note })
      }}
    >
      <Alert type="warning" showIcon title={t('identity.seen')} />
      {open.error && <Failure error={open.error} />}
      <Field label={t('identity.reason')} required fault={faultOf(open.error, 'reason')}>
        {(described) => (
          <Select
            {...described}
            placeholder={t('form.choose')}
            value={reason ?? null}
            options={Object.entries(openingReasons).map(([value, title]) => ({
              value: value as OpeningReason,
              label: say(title),
            }))}
            onChange={setReason}
          />
        )}
      </Field>
      <Field label={t('identity.note')} hint={t('identity.noteHint')} fault={faultOf(open.error, 'note')}>
        {(described) => (
          <Input.TextArea
            {...described}
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['tools']}>
        <Button type="primary" htmlType="submit" loading={open.isPending} disabled={!reason}>
          {t('identity.open')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
