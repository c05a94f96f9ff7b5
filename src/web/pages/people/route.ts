import { createLazyRoute } from '@tanstack/react-router'
import { AccountPage } from './account-page.tsx'
import { PeoplePage } from './people-page.tsx'

export const peopleRoute = createLazyRoute('/signed-in/people')({ component: PeoplePage })
export const personRoute = createLazyRoute('/signed-in/people/$id')({ component: AccountPage })
