import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../api/problem.ts'

/** Too many failures: until when, counting down. */
export const LockedOut = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation()
  const [left, setLeft] = useState(problem.retryAfter ?? 0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <Alert
      type="warning"
      showIcon
      title={problem.body.title}
      description={<span aria-live="off">{left > 0 ? t('signIn.wait', { time }) : t('signIn.again')}</span>}
    />
  )
}
