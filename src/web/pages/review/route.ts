import { createLazyRoute } from '@tanstack/react-router'
import { ReviewPage } from './review-page.tsx'

export const reviewRoute = createLazyRoute('/signed-in/reviews/$id')({ component: ReviewPage })
