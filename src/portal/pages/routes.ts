import type { FastifyInstance } from 'fastify'
import { show, viewOf, type Site } from '../site.ts'
import type { Page, View } from '../view.ts'
import { accessibilityPage } from './accessibility.ts'
import { homePage } from './home.ts'
import { partnersPage } from './partners.ts'
import { privacyPage } from './privacy.ts'

/** The pages that are only read. */
export const readingRoutes = (app: FastifyInstance, site: Site): void => {
  const { services, settings } = site
  const pages: Readonly<Record<string, (view: View) => Page>> = {
    '/': (view) => homePage(view, services),
    '/privacy': (view) => privacyPage(view, services.limits),
    '/accessibility': accessibilityPage,
    '/partners': (view) => partnersPage(view, settings),
  }
  for (const [path, page] of Object.entries(pages))
    app.get(path, async (request, reply) => show(site, request, reply, page(viewOf(site, request))))
}
