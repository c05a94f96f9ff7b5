export { documentRoutes } from './http/routes.ts'
export { builtTemplate } from './use/render.ts'
export type { Papers } from './use/papers.ts'
export { recordingSigner, type Signer } from './use/signer.ts'
