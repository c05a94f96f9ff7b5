import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '../shell/keys.ts'

/** `j` and `k` walk through the rows' links (`data-row`); Enter opens the one that has the focus. */
export const useRowKeys = (container: RefObject<HTMLElement | null>): void => {
  const { t } = useTranslation()
  const step = (by: 1 | -1) => {
    const rows = [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus()
  }
  useKeys([
    { key: 'j', does: t('keys.next'), run: () => step(1) },
    { key: 'k', does: t('keys.previous'), run: () => step(-1) },
  ])
}
