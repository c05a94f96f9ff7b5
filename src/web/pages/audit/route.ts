import { createLazyRoute } from '@tanstack/react-router'
import { AuditPage } from './audit-page.tsx'

export const auditRoute = createLazyRoute('/signed-in/audit')({ component: AuditPage })
