import { createLazyRoute } from '@tanstack/react-router'
import { TemplatesPage } from './templates-page.tsx'

export const templatesRoute = createLazyRoute('/signed-in/templates')({ component: TemplatesPage })
