import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'
import { draftDesk } from './draft.ts'
import { filesRoutes } from './files-routes.ts'
import { receiptRoutes } from './receipt-routes.ts'
import { sendRoutes } from './send-routes.ts'
import { startRoutes } from './start-routes.ts'
import { stepRoutes } from './step-routes.ts'

/** A report from its first question to its receipt. */
export const reportRoutes = (app: FastifyInstance, site: Site): void => {
  const desk = draftDesk(site)
  startRoutes(app, site, desk)
  stepRoutes(app, site, desk)
  filesRoutes(app, site, desk)
  sendRoutes(app, site, desk)
  receiptRoutes(app, site, desk)
}
