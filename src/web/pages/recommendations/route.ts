import { createLazyRoute } from '@tanstack/react-router'
import { RecommendationsPage } from './recommendations-page.tsx'

export const recommendationsRoute = createLazyRoute('/signed-in/recommendations')({
  component: RecommendationsPage,
})
