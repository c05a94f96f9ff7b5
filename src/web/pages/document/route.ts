import { createLazyRoute } from '@tanstack/react-router'
import { DocumentPage } from './document-page.tsx'

export const documentRoute = createLazyRoute('/signed-in/documents/$id')({ component: DocumentPage })
