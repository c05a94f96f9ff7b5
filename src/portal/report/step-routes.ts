import type { Action } from '#areas/action/domain/action.ts'
import { findPriority } from '#areas/action/domain/find.ts'
import { checkReport, withoutIdentity } from '#areas/intake/domain/report-form.ts'
import type { FieldFault } from '#kernel/result.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldsOf } from '../http/fields.ts'
import { missingPage } from '../pages/fault.ts'
import { elsewhereFor } from '../parts/elsewhere.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import type { DraftDesk, OpenDraft } from './draft.ts'
import { stepPage } from './step-page.ts'
import { stepPath, type Ask, type Reading, type Step } from './step.ts'
import { findStep, stepAfter } from './steps.ts'

const pathAfter = (step: Step, { form, part, action, fromCheck }: Ask): string => {
  const further = part === undefined ? step.further?.(form, action) : undefined
  if (further !== undefined) return `${stepPath(step.id, further)}${fromCheck ? '?next=check' : ''}`
  if (fromCheck) return '/report/check'
  if (step.id === 'story' && elsewhereFor(form.story, action).length > 0) return '/report/elsewhere'
  const next = stepAfter(step)
  return next ? stepPath(next.id) : '/report/check'
}

/** The questions, asked one a page and answered one at a time. */
export const stepRoutes = (app: FastifyInstance, site: Site, desk: DraftDesk): void => {
  const { drafts, places, today } = site.services

  /** Whether a part names something: a place, a priority. */
  const isPart = (step: Step, part: string, action: Action): boolean =>
    (step.id === 'place' && places.byId(Number(part)) !== undefined) ||
    (step.id === 'concern' && findPriority(action, part) !== undefined)

  type Found = { readonly step: Step; readonly part?: string }

  const foundIn = (request: FastifyRequest, action: Action): Found | undefined => {
    const { step: id, part } = request.params as { readonly step: string; readonly part?: string }
    const step = findStep(id)
    if (!step || (part !== undefined && !isPart(step, part, action))) return undefined
    return part === undefined ? { step } : { step, part }
  }

  const missing = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    show(site, request, reply, missingPage(viewOf(site, request)), 404)

  /** In the order of the page; what could not be read is not checked as well. */
  const faultsOf = ({ form, faults }: Reading, step: Step, action: Action): readonly FieldFault[] => {
    const checked = checkReport(form, action, today(), step.fields)
    const found = [
      ...faults,
      ...checked.filter(({ field }) => !faults.some((unread) => unread.field === field)),
    ]
    return step.fields.flatMap((name) => found.filter(({ field }) => field === name))
  }

  const showStep = async (open: OpenDraft, request: FastifyRequest, reply: FastifyReply) => {
    const found = foundIn(request, open.action)
    if (!found) return missing(request, reply)
    const { step, ...part } = found
    return show(site, request, reply, stepPage(desk.ask(request, open, part), step))
  }

  const takeAnswer = async (open: OpenDraft, request: FastifyRequest, reply: FastifyReply) => {
    const found = foundIn(request, open.action)
    if (!found) return missing(request, reply)
    const { step, ...part } = found
    const fields = fieldsOf(request.body)
    const reading = step.read(fields, open.draft.form, open.action)
    // What has to be put right is kept too: the check before sending finds it again.
    const saved = await drafts.save(open.token, withoutIdentity(reading.form), sourceOf(request))
    if (!saved.ok) return showRefusal(site, request, reply, saved.refusal)
    desk.secret.keep(request, reply, open.token)
    if (request.headers['x-draft'] !== undefined) return reply.code(204).send()
    const faults = faultsOf(reading, step, open.action)
    const fromCheck = fields.one('next') === 'check'
    const ask = desk.ask(
      request,
      { ...open, draft: saved.value },
      { ...part, faults, written: fields, fromCheck },
    )
    return faults.length > 0
      ? show(site, request, reply, stepPage(ask, step), 422)
      : go(site, reply, pathAfter(step, ask))
  }

  for (const path of ['/report/:step', '/report/:step/:part']) {
    app.get(path, desk.withDraft(showStep))
    app.post(path, desk.withDraft(takeAnswer))
  }
}
