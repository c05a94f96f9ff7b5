import { createLazyRoute } from '@tanstack/react-router'
import { OneSentPage } from './one-sent-page.tsx'
import { SentPage } from './sent-page.tsx'

export const sentRoute = createLazyRoute('/signed-in/sent')({ component: SentPage })
export const oneSentRoute = createLazyRoute('/signed-in/sent/$id')({ component: OneSentPage })
