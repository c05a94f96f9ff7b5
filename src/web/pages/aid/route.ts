import { createLazyRoute } from '@tanstack/react-router'
import { AidPage } from './aid-page.tsx'

export const aidRoute = createLazyRoute('/signed-in/aid')({ component: AidPage })
