import type { FastifyInstance } from 'fastify'
import { fieldsOf } from '../http/fields.ts'
import { readParts } from '../http/parts.ts'
import { go, show, sourceOf, type Site } from '../site.ts'
import type { DraftDesk } from './draft.ts'
import { stepPage } from './step-page.ts'
import { stepPath } from './step.ts'
import { filesStep } from './steps/files.ts'

const filesPath = (fromCheck: boolean): string => `${stepPath(filesStep.id)}${fromCheck ? '?next=check' : ''}`

/** The one question whose answer streams in. */
export const filesRoutes = (app: FastifyInstance, site: Site, desk: DraftDesk): void => {
  const { drafts, limits } = site.services

  app.post(
    stepPath(filesStep.id),
    desk.withDraft(async (open, request, reply) => {
      const { fields, faults } = await readParts(request, limits, (upload) =>
        drafts.addFile(open.token, upload, sourceOf(request)),
      )
      const fromCheck = fields.one('next') === 'check'
      if (faults.length > 0) {
        const draft = (await drafts.load(open.token)) ?? open.draft
        const ask = desk.ask(request, { ...open, draft }, { faults, fromCheck })
        return show(site, request, reply, stepPage(ask, filesStep), 422)
      }
      if (fields.one('do') === 'add') return go(site, reply, filesPath(fromCheck))
      return go(site, reply, fromCheck ? '/report/check' : stepPath('contact'))
    }),
  )

  app.post(
    `${stepPath(filesStep.id)}/remove`,
    desk.withDraft(async (open, request, reply) => {
      const fields = fieldsOf(request.body)
      await drafts.removeFile(open.token, fields.one('file'))
      return go(site, reply, filesPath(fields.one('next') === 'check'))
    }),
  )
}
