import type { Language } from '#kernel/text.ts'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { assetRoot, loadAssets, type Assets } from './assets.ts'
import { followRoutes } from './follow/routes.ts'
import { isBrokenForm } from './http/parts.ts'
import { comesFromHere, secure } from './http/security.ts'
import { brokenPage, missingPage, refusalPage } from './pages/fault.ts'
import { readingRoutes } from './pages/routes.ts'
import { recommendationRoutes } from './recommendation/routes.ts'
import { reportRoutes } from './report/routes.ts'
import type { PortalServices, PortalSettings } from './services.ts'
import { show, viewOf, type Site } from './site.ts'
import { verifyRoutes } from './verify/routes.ts'
import { text } from '#kernel/text.ts'

/** As long as the longest story may be when every character takes nine bytes, and the rest of its form. */
const longestForm = 256 * 1024

const readForms = async (app: FastifyInstance): Promise<void> => {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
  // What is too long is for the keeper of a file to refuse, one by one.
  await app.register(multipart, { throwFileSizeLimit: false })
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
}

const serveAssets = (app: FastifyInstance, assets: Assets): void => {
  app.get(`${assetRoot}/*`, async (request, reply) => {
    const { '*': name } = request.params as { '*': string }
    const found = assets.find(name)
    if (!found) return reply.callNotFound()
    const tag = `"${found.tag}"`
    const lasting = (request.query as { v?: unknown }).v === found.tag
    reply
      .header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      .header('etag', tag)
    return request.headers['if-none-match'] === tag
      ? reply.code(304).send()
      : reply.type(found.type).send(found.content)
  })
}

const notFromHere = text(
  '这个表单不是从本网站的页面发出的。请回到页面上再试一次。',
  'This form was not sent from a page of this site. Go back to the page and try again.',
)

const tooLarge = text(
  '发来的内容太大了，没有收下。请回到上一页，少选几个文件，或换小一点的。',
  'What was sent is too large and was not taken. Go back and choose fewer or smaller files.',
)

const unreadable = text(
  '发来的内容读不了，请回到上一页再试。',
  'What was sent could not be read; go back and try again.',
)

const isForm = ({ method }: FastifyRequest): boolean => method === 'POST'

/** A fault of ours is logged and told by its number; a request that cannot be read is told as such. */
const showFault =
  (site: Site) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const view = viewOf(site, request)
    const status = error.statusCode ?? (isBrokenForm(error) ? 400 : 500)
    if (status >= 400 && status < 500) {
      const message = status === 413 ? tooLarge : unreadable
      const page = refusalPage(view, { kind: 'invalid', rule: 'portal:form', message })
      return show(site, request, reply, page, status)
    }
    request.log.error(error)
    return show(site, request, reply, brokenPage(view, request.id), 500)
  }

const languages: readonly Language[] = ['zh', 'en']

/** The public pages: Chinese at the root, English under `/en`. */
export const portalPlugin =
  (services: PortalServices, settings: PortalSettings): FastifyPluginAsync =>
  async (app) => {
    const assets = loadAssets()
    secure(app)
    await readForms(app)
    serveAssets(app, assets)
    const siteIn = (language: Language): Site => ({ language, services, settings, assets })
    const siteOf = (request: FastifyRequest): Site =>
      siteIn(/^\/en(?:[/?]|$)/.test(request.url) ? 'en' : 'zh')

    app.addHook('preHandler', async (request, reply) => {
      if (!isForm(request) || comesFromHere(request)) return
      const site = siteOf(request)
      const page = refusalPage(viewOf(site, request), {
        kind: 'forbidden',
        rule: 'portal:origin',
        message: notFromHere,
      })
      return show(site, request, reply, page, 403)
    })
    app.setErrorHandler((error: FastifyError, request, reply) =>
      showFault(siteOf(request))(error, request, reply),
    )
    app.setNotFoundHandler((request, reply) => {
      const site = siteOf(request)
      return show(site, request, reply, missingPage(viewOf(site, request)), 404)
    })

    for (const language of languages)
      await app.register(
        async (pages) => {
          const site = siteIn(language)
          readingRoutes(pages, site)
          reportRoutes(pages, site)
          followRoutes(pages, site)
          verifyRoutes(pages, site)
          recommendationRoutes(pages, site)
        },
        { prefix: language === 'zh' ? '' : '/en' },
      )
  }
