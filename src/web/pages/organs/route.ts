import { createLazyRoute } from '@tanstack/react-router'
import { OrgansPage } from './organs-page.tsx'

export const organsRoute = createLazyRoute('/signed-in/organs')({ component: OrgansPage })
