import { createLazyRoute } from '@tanstack/react-router'
import { ApprovalPage } from './approval-page.tsx'
import { ApprovalsPage } from './approvals-page.tsx'
import { CommitteePage } from './committee-page.tsx'
import { MatrixPage } from './matrix-page.tsx'

export const approvalsRoute = createLazyRoute('/signed-in/approvals')({ component: ApprovalsPage })
export const approvalRoute = createLazyRoute('/signed-in/approvals/$id')({ component: ApprovalPage })
export const committeeRoute = createLazyRoute('/signed-in/approvals/committee')({ component: CommitteePage })
export const matrixRoute = createLazyRoute('/signed-in/approvals/matrix')({ component: MatrixPage })
