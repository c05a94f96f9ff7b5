import { createLazyRoute } from '@tanstack/react-router'
import { LeadsPage } from './leads-page.tsx'

export const leadsRoute = createLazyRoute('/signed-in/leads')({ component: LeadsPage })
