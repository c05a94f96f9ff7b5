import { findPriority } from '#areas/action/domain/find.ts'
import { emptyReport } from '#areas/intake/domain/report-form.ts'
import type { FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { fieldsOf } from '../http/fields.ts'
import { missingPage } from '../pages/fault.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import type { DraftDesk } from './draft.ts'
import { startPage } from './start-page.ts'
import { stepPath } from './step.ts'
import { steps } from './steps.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where a report begins, is taken up again, or is wiped. */
export const startRoutes = (app: FastifyInstance, site: Site, desk: DraftDesk): void => {
  const { actions, drafts, limits } = site.services

  app.get('/report', async (request, reply) => {
    const { about, action, lost } = request.query as Readonly<Record<string, unknown>>
    const page = startPage(viewOf(site, request), {
      actions: actions(),
      draft: (await desk.find(request))?.draft,
      limits,
      about: textOf(about),
      action: textOf(action),
      lost: lost !== undefined,
    })
    return show(site, request, reply, page)
  })

  app.post('/report', async (request, reply) => {
    const fields = fieldsOf(request.body)
    const action = desk.actionOf(fields.one('action'))
    if (!action) return show(site, request, reply, missingPage(viewOf(site, request)), 404)
    const before = await desk.find(request)
    if (before && !before.draft.sent) await drafts.wipe(before.token)
    const token = randomBytes(32).toString('base64url')
    const priorityId = findPriority(action, fields.one('about'))?.id ?? null
    const saved = await drafts.save(token, { ...emptyReport(action.id), priorityId }, sourceOf(request))
    if (!saved.ok) return showRefusal(site, request, reply, saved.refusal)
    desk.secret.keep(request, reply, token)
    return go(site, reply, stepPath(steps[0]?.id ?? 'check'))
  })

  app.post('/report/wipe', async (request, reply) => {
    const token = desk.secret.read(request)
    if (token !== undefined) await drafts.wipe(token)
    desk.secret.forget(reply)
    return go(site, reply, '/')
  })
}
