import { createLazyRoute } from '@tanstack/react-router'
import { CasePage } from './case-page.tsx'

export const caseRoute = createLazyRoute('/signed-in/cases/$id')({ component: CasePage })
