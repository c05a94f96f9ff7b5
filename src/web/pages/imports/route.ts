import { createLazyRoute } from '@tanstack/react-router'
import { ImportPage } from './import-page.tsx'
import { ImportsPage } from './imports-page.tsx'

export const importsRoute = createLazyRoute('/signed-in/imports')({ component: ImportsPage })
export const importRoute = createLazyRoute('/signed-in/imports/$id')({ component: ImportPage })
