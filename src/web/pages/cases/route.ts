import { createLazyRoute } from '@tanstack/react-router'
import { CasesPage } from './cases-page.tsx'

export const casesRoute = createLazyRoute('/signed-in/cases')({ component: CasesPage })
