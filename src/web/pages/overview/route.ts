import { createLazyRoute } from '@tanstack/react-router'
import { OverviewPage } from './overview-page.tsx'

export const overviewRoute = createLazyRoute('/signed-in/overview')({ component: OverviewPage })
