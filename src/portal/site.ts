import type { Refusal } from '#kernel/result.ts'
import type { Language } from '#kernel/text.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Assets } from './assets.ts'
import { frame } from './frame.ts'
import { refusalPage, statusOf } from './pages/fault.ts'
import type { PortalServices, PortalSettings, Source } from './services.ts'
import { pathIn, type Page, type View } from './view.ts'

/** The portal in one language. */
export type Site = {
  readonly language: Language
  readonly services: PortalServices
  readonly settings: PortalSettings
  readonly assets: Assets
}

export const viewOf = ({ language, services, settings }: Site, request: FastifyRequest): View => ({
  language,
  path: request.url.replace(/^\/en(?=[/?]|$)/, '').replace(/^(?!\/)/, '/'),
  today: services.today(),
  demo: settings.demo,
})

export const show = (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status = 200,
): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-language', site.language === 'zh' ? 'zh-CN' : 'en')
    .send(frame(viewOf(site, request), page, site.assets))

export const showRefusal = (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply => {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(Math.ceil(refusal.retryAfter)))
  return show(site, request, reply, refusalPage(viewOf(site, request), refusal), statusOf(refusal))
}

/** On to a page of the same language, by GET. */
export const go = ({ language }: Site, reply: FastifyReply, path: string): FastifyReply =>
  reply.redirect(pathIn(language, path), 303)

export const sourceOf = (request: FastifyRequest): Source => ({ address: request.ip })
