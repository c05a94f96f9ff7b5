import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/field.tsx'
import { momentWords } from '../../parts/moments.ts'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './document.module.css'
import { Downloads } from './downloads.tsx'
import type { DocumentWork } from './use-document-work.ts'

const Voiding = ({ work, onCancel }: { readonly work: DocumentWork; readonly onCancel: () => void }) => {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        work.cancel.mutate(reason.trim(), { onSuccess: onCancel })
      }}
    >
      <Field label={t('documents.voidReason')} required>
        {(described) => (
          <Input.TextArea
            {...described}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['tools']}>
        <Button danger htmlType="submit" loading={work.cancel.isPending} disabled={reason.trim() === ''}>
          {t('documents.void')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** What was done with it since it was issued, and what may be done next. */
export const Steps = ({ page, work }: { readonly page: DocumentPage; readonly work: DocumentWork }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [voiding, setVoiding] = useState(false)
  const { id, template } = page.document
  const error = work.seal.error ?? work.cancel.error ?? work.begin.error
  return (
    <section className={styles['card']}>
      <h2>{t(`documents.state.${page.document.state}`)}</h2>
      {error && <Failure error={error} />}
      <ul className={styles['list']}>
        {page.signatures.map(({ act, signer, at }) => (
          <li key={act}>
            {t(act === 'sign' ? 'documents.signedBy' : 'documents.sealedBy', {
              name: signer,
              at: say(momentWords(at, today)),
            })}
          </li>
        ))}
      </ul>
      {page.file && <p className={styles['digest']}>{t('documents.digest', { digest: page.file.sha256 })}</p>}
      <div className={styles['tools']}>
        <Downloads page={page} />
        {page.may.seal && (
          <Button loading={work.seal.isPending} onClick={() => work.seal.mutate()}>
            {t('documents.seal')}
          </Button>
        )}
        {page.may.correct && (
          <>
            <Button onClick={() => work.begin.mutate({ template: 'return-of-service', aboutId: id })}>
              {t('documents.receipt')}
            </Button>
            <Button onClick={() => work.begin.mutate({ template: 'correction-decision', aboutId: id })}>
              {t('documents.correct')}
            </Button>
          </>
        )}
        {(page.may.correct || page.document.state === 'voided') && (
          <Button onClick={() => work.begin.mutate({ template, copyOf: id })}>{t('documents.copy')}</Button>
        )}
        {page.may.void && !voiding && <Button onClick={() => setVoiding(true)}>{t('documents.void')}</Button>}
      </div>
      {voiding && <Voiding work={work} onCancel={() => setVoiding(false)} />}
    </section>
  )
}
