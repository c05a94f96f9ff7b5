import { createLazyRoute } from '@tanstack/react-router'
import { ReviewsPage } from './reviews-page.tsx'

export const reviewsRoute = createLazyRoute('/signed-in/reviews')({ component: ReviewsPage })
