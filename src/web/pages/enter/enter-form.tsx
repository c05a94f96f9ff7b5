import { CloseOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { faultOf, isProblem } from '../../api/problem.ts'
import { sizeWords } from '../../parts/amounts.ts'
import { useDraft } from '../../parts/draft.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMe } from '../../shell/session.ts'
import { useLanguage } from '../../texts/i18n.ts'
import styles from './enter.module.css'
import { Card, type SlipForm } from './fields.tsx'
import { ConcernFields, FactFields, ReceiptFields, StoryFields } from './matter-fields.tsx'
import { ReporterFields } from './reporter-fields.tsx'
import { emptySlip, missingOf, type SentSlip, type SlipDraft, slipOf } from './slip-draft.ts'

const FileList = ({
  files,
  onChange,
}: {
  readonly files: readonly File[]
  readonly onChange: (files: readonly File[]) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <FileDrop
        multiple
        title={t('enter.files.choose')}
        hint={t('enter.files.hint')}
        onFiles={(chosen) => onChange([...files, ...chosen])}
      />
      <ul className={styles['files']}>
        {files.map((file) => (
          <li key={file.name + file.lastModified}>
            <span className="one-line">{file.name}</span>
            <span className="soft small">{sizeWords(file.size)}</span>
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('enter.files.remove', { name: file.name })}
              onClick={() => onChange(files.filter((one) => one !== file))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A letter, visit or call, written down for somebody. */
export const EnterForm = ({
  busy,
  error,
  onSend,
}: {
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (slip: SentSlip, files: readonly File[], clearDraft: () => void) => void
}) => {
  const { t } = useTranslation()
  const language = useLanguage()
  const today = useToday()
  const { account } = useMe()
  const { action } = usePlan()
  const draft = useDraft<SlipDraft>(`enter.${account.id}`, emptySlip(today))
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = tried ? missingOf(draft.value) : []
  const fields: SlipForm = {
    draft: draft.value,
    set: (change) => draft.change({ ...draft.value, ...change }),
    faultOf: (field) =>
      missing.some((one) => one === field)
        ? t(field === 'identity.name' ? 'enter.nobodyNamed' : 'form.missing')
        : faultOf(error, field),
  }
  const showFirstFault = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  const send = () => {
    setTried(true)
    if (missingOf(draft.value).length > 0 || !action) return showFirstFault()
    onSend(slipOf(draft.value, action.id, language), files, draft.clear)
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={t('nav.enter')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <header className={styles['head']}>
        <h1>{t('nav.enter')}</h1>
        <p className="soft">{t('enter.what')}</p>
      </header>
      {error !== null && <Failure error={error} />}
      {missing.length > 0 && !isProblem(error) && (
        <Alert type="error" showIcon title={t('enter.missing', { count: missing.length })} />
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card className={styles['card']} title={t('enter.sections.receipt')}>
            <ReceiptFields {...fields} />
          </Card>
          <Card className={styles['card']} title={t('enter.sections.story')}>
            <StoryFields {...fields} />
          </Card>
          <Card className={styles['card']} title={t('enter.sections.facts')}>
            <FactFields {...fields} />
          </Card>
        </div>
        <div className={styles['column']}>
          <Card className={styles['card']} title={t('enter.sections.reporter')}>
            <ReporterFields {...fields} />
          </Card>
          <Card className={styles['card']} title={t('enter.sections.concern')}>
            <ConcernFields {...fields} />
          </Card>
          <Card className={styles['card']} title={t('enter.sections.files')}>
            <FileList files={files} onChange={setFiles} />
          </Card>
        </div>
      </div>
      <footer className={styles['foot']}>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!action}>
          {t('enter.send')}
        </Button>
        {draft.kept && (
          <>
            <Button
              onClick={() => {
                draft.clear()
                setTried(false)
              }}
            >
              {t('enter.wipe')}
            </Button>
            <span className="soft small">{t('enter.kept')}</span>
          </>
        )}
      </footer>
    </form>
  )
}
