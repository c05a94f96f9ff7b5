import { checkReport } from '#areas/intake/domain/report-form.ts'
import type { FastifyInstance } from 'fastify'
import { elsewhereFor } from '../parts/elsewhere.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import { checkPage } from './check-page.ts'
import type { DraftDesk } from './draft.ts'
import { elsewherePage } from './elsewhere-page.ts'
import { stepPath } from './step.ts'

/** From the last question to the receipt. */
export const sendRoutes = (app: FastifyInstance, site: Site, desk: DraftDesk): void => {
  const { drafts, today } = site.services

  app.get(
    '/report/elsewhere',
    desk.withDraft(async ({ draft, action }, request, reply) => {
      const list = elsewhereFor(draft.form.story, action)
      return list.length === 0
        ? go(site, reply, stepPath('files'))
        : show(site, request, reply, elsewherePage(viewOf(site, request), list))
    }),
  )

  app.get(
    '/report/check',
    desk.withDraft(async (open, request, reply) =>
      show(site, request, reply, checkPage(desk.ask(request, open), [])),
    ),
  )

  app.post(
    '/report/send',
    desk.withDraft(async (open, request, reply) => {
      const faults = checkReport(open.draft.form, open.action, today())
      if (faults.length > 0)
        return show(site, request, reply, checkPage(desk.ask(request, open), faults), 422)
      const sent = await drafts.send(open.token, site.language, sourceOf(request))
      if (sent.ok) return go(site, reply, '/report/sent')
      return sent.refusal.faults
        ? show(site, request, reply, checkPage(desk.ask(request, open), sent.refusal.faults), 422)
        : showRefusal(site, request, reply, sent.refusal)
    }),
  )
}
