export { recommendationRoutes } from './http/routes.ts'
export { recommendationsPolicy } from './policy.ts'
export { companionWith } from './use/companion.ts'
export { procedureId, type RecommendationDesk } from './use/desk.ts'
export { followReplyDues } from './store/recommendations.ts'
export { namedByLetters } from './store/letters.ts'
export {
  asAddressee,
  encloseFile,
  objectTo,
  receiveRecommendation,
  replyTo,
  supplementTo,
} from './use/answer.ts'
export { readSent } from './use/read.ts'
