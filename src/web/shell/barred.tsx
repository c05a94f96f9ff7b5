import { Link, useMatchRoute } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type PageId, pages } from './pages.tsx'
import { useMay } from './session.ts'

type Needs = (typeof pages)[number]['needs']

/** Whoever may read leads opens one at the triage desk, and finds it by its address alone. */
const opensFor: Partial<Record<PageId, Needs>> = { triage: { area: 'leads', ability: 'read' } }

/** An address that was typed by hand may lead where the navigation does not: not an empty page, but why. */
export const Barred = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation()
  const may = useMay()
  const matchRoute = useMatchRoute()
  const here = pages.find(({ to }) => matchRoute({ to, fuzzy: true }) !== false)
  const needs = here && (opensFor[here.id] ?? here.needs)
  if (!needs || may(needs.area, needs.ability)) return children
  return (
    <Alert
      type="info"
      showIcon
      title={t('state.forbidden')}
      description={
        <>
          <p>{t('state.forbiddenWhy')}</p>
          <Link to="/">{t('state.toStart')}</Link>
        </>
      }
    />
  )
}
