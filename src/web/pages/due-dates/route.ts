import { createLazyRoute } from '@tanstack/react-router'
import { DueDatesPage } from './due-dates-page.tsx'

export const dueDatesRoute = createLazyRoute('/signed-in/due-dates')({ component: DueDatesPage })
