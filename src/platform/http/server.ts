import { randomBytes } from 'node:crypto'
import { text } from '#kernel/text.ts'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Log } from '../log/log.ts'
import { languageOf, sendRefusal } from './api.ts'

export type ServerOptions = {
  readonly log: Log
  readonly trustProxy: boolean
  /** Whether the public reaches the program by https, so that cookies and headers may insist on it. */
  readonly secure: boolean
}

/** Nothing from another host, no script but our own files, no frame, nothing sent on to where a link leads. */
const contentSecurity = (secure: boolean) => ({
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // Ant Design's styles are drawn while building, so none is written into the page.
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(secure && { 'upgrade-insecure-requests': [] }),
  },
})

const unexpected = (reference: string) => ({
  kind: 'invalid' as const,
  rule: 'design:unexpected',
  message: text(
    `系统出了问题，您填写的内容没有丢失，请稍后再试；如仍不行，请告诉我们编号 ${reference}`,
    `Something went wrong here; what you typed is kept, please try again. If it happens again, tell us the number ${reference}`,
  ),
})

/** What the reader of forms throws for one that was cut off or is none carries no status. */
const isBrokenForm = ({ message }: Error): boolean =>
  /\bmultipart\b|^Malformed part header|^Part terminated early/i.test(message)

/** A bare server: what every page and call has in common. Areas and pages are registered on it by the entry. */
export const createServer = async ({ log, trustProxy, secure }: ServerOptions): Promise<FastifyInstance> => {
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    trustProxy,
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    genReqId: () => randomBytes(4).toString('hex'),
  })
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity(secure),
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  })
  await app.register(cookie)
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })

  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const language = languageOf(request)
    const status = error.statusCode ?? (isBrokenForm(error) ? 400 : 500)
    if (status < 500)
      return sendRefusal(
        reply,
        {
          kind: status === 429 ? 'too-many' : 'invalid',
          rule: error.code ?? 'http',
          message: text('请求的格式不对', error.message),
        },
        language,
      )
    request.log.error({ err: error, reference: request.id }, 'request failed')
    const { message, ...problem } = unexpected(request.id)
    return reply.code(500).type('application/problem+json').send({
      type: 'about:blank#unexpected',
      status: 500,
      title: message[language],
      rule: problem.rule,
      reference: request.id,
    })
  })
  return app
}
