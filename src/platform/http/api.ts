import type { Actor } from '#kernel/actor.ts'
import { type FieldFault, type Refusal, refuse, type Result } from '#kernel/result.ts'
import { type Language, text } from '#kernel/text.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Db } from '../db/tx.ts'
import { problemOf } from './problem.ts'
import { callTransact, type Route } from './route.ts'
import { unstorableAt } from './storable.ts'

/** Who calls: worked out once a request by the accounts area, or refused with what to do. */
export type Authenticate = (request: FastifyRequest) => Promise<Result<Actor>>

export type ApiOptions = {
  readonly database: Db
  readonly authenticate: Record<Route['endpoint']['auth'], Authenticate>
}

export const languageOf = (request: FastifyRequest): Language => {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if (asked === 'en' || asked === 'zh') return asked
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'
}

export const sendRefusal = (reply: FastifyReply, refusal: Refusal, language: Language) => {
  const problem = problemOf(refusal, language)
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

const noSuchCall = {
  kind: 'missing',
  rule: 'contract',
  message: text(
    '没有这个接口；可用的见 /api/v1/openapi.json',
    'There is no such call; /api/v1/openapi.json lists them',
  ),
} as const

const inChinese = z.locales.zhCN().localeError
const inEnglish = z.locales.en().localeError

const worded = (issue: z.core.$ZodIssue, wording: z.core.$ZodErrorMap): string => {
  if (issue.code === 'custom') return issue.message
  const said = wording(issue as z.core.$ZodRawIssue)
  return typeof said === 'string' ? said : (said?.message ?? issue.message)
}

const invalid = (faults: readonly FieldFault[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'contract',
    message: text('有些内容需要改一下', 'Some of this needs to be put right'),
    faults,
  })

const fieldOf = (part: string, path: readonly PropertyKey[]): string =>
  [...(part === 'body' ? [] : [part]), ...path].join('.')

const faultOf = (part: string, issue: z.core.$ZodIssue): FieldFault => ({
  field: fieldOf(part, issue.path),
  message: text(worded(issue, inChinese), worded(issue, inEnglish)),
})

const unstorable = text('含有无法保存的字符', 'This holds a character that cannot be stored')

const parse = (route: Route, request: FastifyRequest): Result<Record<string, unknown>> => {
  const parsed: Record<string, unknown> = {}
  for (const part of ['params', 'query', 'headers', 'body'] as const) {
    const schema = route.endpoint[part] as z.ZodType | undefined
    if (!schema) continue
    const broken = unstorableAt(request[part])
    if (broken) return invalid([{ field: fieldOf(part, broken), message: unstorable }])
    const result = schema.safeParse(request[part])
    if (!result.success) return invalid(result.error.issues.map((issue) => faultOf(part, issue)))
    parsed[part] = result.data
  }
  return { ok: true, value: parsed }
}

/** Registers contracts, always in the same order: authenticate, validate, carry out, present. */
export const registerApi = (
  app: FastifyInstance,
  routes: readonly Route[],
  { database, authenticate }: ApiOptions,
) => {
  for (const route of routes) {
    const { method, path, auth } = route.endpoint
    app.route({
      method,
      url: path,
      handler: async (request, reply) => {
        const language = languageOf(request)
        const actor = await authenticate[auth](request)
        if (!actor.ok) return sendRefusal(reply, actor.refusal, language)
        const parsed = parse(route, request)
        if (!parsed.ok) return sendRefusal(reply, parsed.refusal, language)
        const result = await route.handle({
          params: undefined,
          query: undefined,
          headers: undefined,
          body: undefined,
          ...parsed.value,
          actor: actor.value,
          language,
          database,
          request,
          reply,
          transact: callTransact(database, actor.value),
        })
        if (!result.ok) return sendRefusal(reply, result.refusal, language)
        return reply.header('cache-control', 'no-store').send(result.value ?? {})
      },
    })
  }
  app.all('/api/*', (request, reply) => sendRefusal(reply, noSuchCall, languageOf(request)))
}
