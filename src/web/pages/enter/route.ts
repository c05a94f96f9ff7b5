import { createLazyRoute } from '@tanstack/react-router'
import { EnterPage } from './enter-page.tsx'

export const enterRoute = createLazyRoute('/signed-in/enter')({ component: EnterPage })
