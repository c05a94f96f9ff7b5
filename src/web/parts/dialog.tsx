import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './dialog.module.css'

/** The browser's own dialog: it holds the focus, closes with Escape and gives the focus back. */
export const Dialog = ({
  title,
  open,
  onClose,
  children,
}: {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const { t } = useTranslation()
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return element.current?.close()
    element.current?.showModal()
    // Where there is something to type into, that comes before the button that closes.
    element.current?.querySelector('input')?.focus()
  }, [open])
  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div className={styles['inside']}>
        <header className={styles['head']}>
          <h2 id={id}>{title}</h2>
          <Button type="text" icon={<CloseOutlined />} aria-label={t('common.close')} onClick={onClose} />
        </header>
        {open && children}
      </div>
    </dialog>
  )
}
