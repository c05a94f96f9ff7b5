import { plan } from '#plan/plan.ts'
import type { Endpoint } from '#kernel/endpoint.ts'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { valuesFor } from './bad-input.ts'
import { endpoints } from './endpoints.ts'
import { type Answer, type Caller, install, type Installation } from './installation.ts'

/** Whatever is sent, to whatever call: an answer in words, and never a fault of ours. */
const database = withDatabase()
let site: Installation
let callers: readonly Caller[]
let partner: Caller
const ids: string[] = ['00000000-0000-7000-8000-000000000000']

const lixia = 370102

/** Names that the plan gives to things. */
const words = [
  ...plan.procedures.flatMap(({ states, moves, clocks }) =>
    [...states, ...moves, ...clocks].map(({ id }) => id),
  ),
  ...plan.actions.flatMap(({ priorities }) => priorities.map(({ id }) => id)),
]

const idsIn = async (query: string): Promise<string[]> => {
  const { rows } = await sql.raw<{ id: string }>(query).execute(database.owner)
  return rows.map(({ id }) => id)
}

beforeAll(async () => {
  site = await install(database)
  const worker = () =>
    site.person(
      lixia,
      'intake_clerk',
      'case_manager',
      'prosecutor',
      'department_head',
      'chief_procurator',
      'analyst',
      'statistician',
    )
  callers = [await worker(), await site.person(lixia, 'administrator'), await site.person(100000, 'auditor')]
  partner = await site.partner(lixia)
  for (let index = 0; index < 12; index++)
    await callers[0]!.ask('POST', '/api/reports', {
      actionId: 'livelihood-2024',
      channel: 'letter',
      receivedOn: '2024-08-31',
      placeText: '某处',
      story: `第${index}封来信：工资三个月没有发。`,
      identity: { kind: 'natural', name: '某某', phone: '13800138000', address: '' },
    })
  await site.settle()
  const leads = await idsIn('select id from leads order by id limit 6')
  expect(leads.length).toBe(6)
  for (const id of leads.slice(0, 3)) {
    const { body } = await callers[0]!.ask('GET', `/api/leads/${id}`)
    const page = body as { lead: { revision: number }; moves: { id: string }[] }
    for (const move of page.moves)
      await callers[0]!.ask('POST', `/api/leads/${id}/moves`, {
        move: move.id,
        revision: page.lead.revision,
        given: {},
      })
  }
  ids.push(
    ...leads,
    ...(await idsIn('select id from reports limit 3')),
    ...(await idsIn('select id from cases limit 3')),
    ...(await idsIn('select id from clocks limit 2')),
    ...(await idsIn('select id from ledger_entries limit 3')),
    ...callers.map(({ id }) => id),
  )
}, 120_000)
afterAll(() => site?.close())

const schemaOf = (schema: unknown) =>
  z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>

const part = (schema: unknown) =>
  schema ? valuesFor(schemaOf(schema), { ids, more: words }) : fc.constant(undefined)

const segment = (value: unknown): string => {
  const written = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value)
  return encodeURIComponent(written.slice(0, 300)) || '%20'
}

const addressOf = (path: string, params: unknown, query: unknown): string => {
  const values = (params ?? {}) as Record<string, unknown>
  const filled = path.replace(/:(\w+)/g, (_, name: string) => segment(values[name] ?? 'x'))
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>))
    if (value !== undefined)
      for (const one of [value].flat())
        asked.append(name, (typeof one === 'string' ? one : (JSON.stringify(one) ?? '')).slice(0, 3000))
  return asked.size > 0 ? `${filled}?${asked.toString()}` : filled
}

const callerOf = ({ auth }: Endpoint): fc.Arbitrary<Caller> =>
  auth === 'partner'
    ? fc.constant(partner)
    : auth === 'public'
      ? fc.constant(site.nobody)
      : fc.constantFrom(...callers)

const isWellSaid = ({ status, type, body }: Answer): boolean =>
  status < 400 ||
  (status < 500 &&
    type.startsWith('application/problem+json') &&
    typeof (body as { title?: unknown }).title === 'string')

/** Calls that end the callers' own sessions, or take long on purpose, are tried by their own tests. */
const apart = new Set([
  'accounts.signOut',
  'accounts.endSession',
  'accounts.setActive',
  'accounts.resetPassword',
])

const tried = endpoints.filter(({ id }) => !apart.has(id))

describe('every call of the API', () => {
  test.each(tried.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s',
    async (_, endpoint) => {
      const { method, path, params, query, body, headers } = endpoint
      await fc.assert(
        fc.asyncProperty(
          callerOf(endpoint),
          part(params),
          part(query),
          part(body),
          async (caller, inPath, inQuery, inBody) => {
            const answer = await caller.ask(method, addressOf(path, inPath, inQuery), inBody)
            expect(
              isWellSaid(answer),
              `${method} ${path} ${answer.status} ${answer.text.slice(0, 300)} ${site.failures.at(-1)?.slice(0, 600)}`,
            ).toBe(true)
          },
        ),
        { numRuns: headers || params || query || body ? 40 : 2 },
      )
    },
    60_000,
  )
})
