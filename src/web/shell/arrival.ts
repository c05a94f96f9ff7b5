import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from './pages.tsx'

/**
 * A page that was opened takes the focus, so that it is read aloud from its beginning and the keys are its own;
 * the window's title says which it is.
 */
export const useArrival = (main: RefObject<HTMLElement | null>): void => {
  const { t } = useTranslation()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const page = pages.find(({ to }) => path.startsWith(to))
  const title = page ? t(`nav.${page.id}`) : t('session.account')
  const before = useRef(path)
  useEffect(() => {
    document.title = `${title} · ${t('nav.name')}`
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [main, path, t, title])
}
