import type { Action } from '#areas/action/domain/action.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { draftSecret, type DeviceSecret } from '../http/cookies.ts'
import type { Draft } from '../services.ts'
import { go, viewOf, type Site } from '../site.ts'
import type { Ask } from './step.ts'

/** The draft that this device can open, not sent yet, and the action it is for. */
export type OpenDraft = { readonly token: string; readonly draft: Draft; readonly action: Action }

type Work = (open: OpenDraft, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** How the pages of a report come to the draft that they write. */
export type DraftDesk = {
  readonly secret: DeviceSecret
  readonly find: (request: FastifyRequest) => Promise<{ token: string; draft: Draft } | undefined>
  readonly actionOf: (id: string) => Action | undefined
  /** Without a draft the reporter is led to the start, or to the receipt of what was sent. */
  readonly withDraft: (work: Work) => (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  readonly ask: (request: FastifyRequest, open: OpenDraft, more?: Partial<Ask>) => Ask
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const draftDesk = (site: Site): DraftDesk => {
  const { actions, drafts, limits, places } = site.services
  const secret = draftSecret(limits.draftDays)

  const find: DraftDesk['find'] = async (request) => {
    const token = secret.read(request)
    const draft = token === undefined ? undefined : await drafts.load(token)
    return token === undefined || !draft ? undefined : { token, draft }
  }

  const actionOf = (id: string): Action | undefined =>
    actions().find((action) => action.id === id) ?? actions()[0]

  return {
    secret,
    find,
    actionOf,
    withDraft: (work) => async (request, reply) => {
      const found = await find(request)
      if (found?.draft.sent) return go(site, reply, '/report/sent')
      const action = found && actionOf(found.draft.form.actionId)
      return action ? work({ ...found, action }, request, reply) : go(site, reply, '/report?lost=1')
    },
    ask: (request, { draft, action }, more = {}) => {
      const query = request.query as { readonly q?: unknown; readonly next?: unknown }
      return {
        view: viewOf(site, request),
        action,
        form: draft.form,
        files: draft.files,
        faults: [],
        query: textOf(query.q).trim().slice(0, 60),
        fromCheck: query.next === 'check',
        places,
        limits,
        ...more,
      }
    },
  }
}
