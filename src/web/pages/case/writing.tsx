import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../parts/draft.ts'
import { Failure } from '../../parts/states.tsx'
import styles from './case.module.css'

/** A box to write in; what is in it stays until it is sent. */
export const Writing = ({
  name,
  label,
  send,
  busy,
  error,
  onSend,
  children,
}: {
  readonly name: string
  readonly label: string
  readonly send: string
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (body: string, clear: () => void) => void
  readonly children?: ReactNode
}) => {
  const { t } = useTranslation()
  const draft = useDraft(name, '')
  return (
    <form
      className={styles['writing']}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(draft.value.trim(), draft.clear)
      }}
    >
      {error !== null && error !== undefined && <Failure error={error} />}
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={3}
        maxLength={5000}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
      />
      {children}
      <footer>
        <Button htmlType="submit" loading={busy} disabled={draft.value.trim() === ''}>
          {send}
        </Button>
        {draft.value !== '' && <span className="soft small">{t('form.kept')}</span>}
      </footer>
    </form>
  )
}
