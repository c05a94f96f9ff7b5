export { aidPolicy } from './policy.ts'
export { aidCompanion, aidProcedure } from './use/companion.ts'
export { aidRoutes } from './http/routes.ts'
