import { createLazyRoute } from '@tanstack/react-router'
import { ProceduresPage } from './procedures-page.tsx'

export const proceduresRoute = createLazyRoute('/signed-in/procedures')({ component: ProceduresPage })
