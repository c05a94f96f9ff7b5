export { caseRoutes } from './http/routes.ts'
export { casesPolicy } from './policy.ts'
export { caseDesk } from './use/desk.ts'
export { moveCase } from './use/move-case.ts'
