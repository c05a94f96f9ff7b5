import { createLazyRoute } from '@tanstack/react-router'
import { TriagePage } from './triage-page.tsx'

export const triageRoute = createLazyRoute('/signed-in/triage')({ component: TriagePage })
