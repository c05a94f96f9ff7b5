import { createLazyRoute } from '@tanstack/react-router'
import { AddresseesPage } from './addressees-page.tsx'

export const addresseesRoute = createLazyRoute('/signed-in/addressees')({ component: AddresseesPage })
