import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

type Described = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
}

/** A label, what it labels, and what is wrong with it, beside it. */
export const Field = ({
  label,
  required = false,
  hint,
  fault,
  children,
}: {
  readonly label: string
  readonly required?: boolean
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly children: (described: Described) => ReactNode
}) => {
  const { t } = useTranslation()
  const id = useId()
  const described = fault ? `${id}-fault` : hint ? `${id}-hint` : undefined
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {label}
        {!required && <span className="soft small"> {t('form.optional')}</span>}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault && { 'aria-invalid': true }),
      })}
      {hint && !fault && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
    </div>
  )
}
