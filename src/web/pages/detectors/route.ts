import { createLazyRoute } from '@tanstack/react-router'
import { DetectorsPage } from './detectors-page.tsx'

export const detectorsRoute = createLazyRoute('/signed-in/detectors')({ component: DetectorsPage })
