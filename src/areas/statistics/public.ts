export { statisticsRoutes } from './http/routes.ts'
export { keepingFigures } from './jobs/keeping.ts'
export { checkFigures, keepFigures, recountFigures } from './use/keep.ts'
