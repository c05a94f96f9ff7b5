import { createLazyRoute } from '@tanstack/react-router'
import { WarningsPage } from './warnings-page.tsx'

export const warningsRoute = createLazyRoute('/signed-in/warnings')({ component: WarningsPage })
