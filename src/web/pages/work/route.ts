import { createLazyRoute } from '@tanstack/react-router'
import { WorkPage } from './work-page.tsx'

export const workRoute = createLazyRoute('/signed-in/work')({ component: WorkPage })
