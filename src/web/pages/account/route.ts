import { createLazyRoute } from '@tanstack/react-router'
import { AccountPage } from './account-page.tsx'

export const accountRoute = createLazyRoute('/signed-in/account')({ component: AccountPage })
