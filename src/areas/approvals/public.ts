export { approvalRoutes } from './http/routes.ts'
export { approvalsPolicy } from './policy.ts'
export type { ApprovalDesk } from './use/desk.ts'
