import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { registerApi } from '#platform/http/api.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import {
  county,
  countyBeside,
  fewOrgansDirectory,
  insertFewOrgans,
  prefecture,
} from '../../../../tests/support/organs.ts'
import { makePerson, type Person, testKeys, theProgram } from '../../../../tests/support/people.ts'
import type { Me } from '../contract.ts'
import { markAsDemo } from '../use/demo.ts'
import { authenticateStaff } from './authenticate.ts'
import { accountRoutes } from './routes.ts'
import { makeSessionCache } from './session-cache.ts'

const database = withDatabase()

const serve = async (demo: boolean): Promise<FastifyInstance> => {
  const app = fastify()
  await app.register(fastifyCookie)
  const deps = {
    database: database.app,
    organs: () => fewOrgansDirectory,
    cache: makeSessionCache(),
    keys: testKeys,
    demo,
    abilitiesOf: () => ({ leads: ['read'] }),
  }
  const visitor = async () => ok({ kind: 'visitor' } as const)
  registerApi(app, accountRoutes(deps), {
    database: database.app,
    authenticate: { staff: authenticateStaff(deps), public: visitor, partner: visitor },
  })
  return app
}

let app: FastifyInstance
let admin: Person
let clerk: Person

beforeAll(async () => {
  await insertFewOrgans(database.owner)
  app = await serve(false)
  admin = await makePerson(database.app, prefecture.id, ['administrator'])
  clerk = await makePerson(database.app, county.id, ['intake_clerk'])
})
afterAll(() => app.close())

type Sent = { cookie?: string | undefined; body?: object; headers?: Record<string, string> }

const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, { cookie, body, headers }: Sent = {}) =>
  app.inject({
    method,
    url,
    headers: { host: 'localhost:8080', ...(cookie && { cookie }), ...headers },
    ...(body && { payload: body }),
  })

const signIn = async (person: Person, password = person.password!) => {
  const response = await send('POST', '/api/sign-in', { body: { login: person.login, password } })
  const set = response.headers['set-cookie']
  return { response, set: String(set), cookie: set === undefined ? undefined : String(set).split(';')[0] }
}

const settled = async (person: Person, next: string) => {
  const { cookie } = await signIn(person)
  await send('POST', '/api/password', { cookie, body: { current: person.password!, next } })
  return cookie
}

describe('the session cookie', () => {
  test('cannot be read by scripts or sent by other sites, and is Secure beyond this machine', async () => {
    const { set } = await signIn(clerk)
    expect(set).toMatch(/^session=[\w-]{43};/)
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(set).toContain(attribute)
    expect(set).not.toContain('Secure')
    const remote = await send('POST', '/api/sign-in', {
      body: { login: clerk.login, password: clerk.password! },
      headers: { host: 'jianhu.example' },
    })
    expect(String(remote.headers['set-cookie'])).toContain('Secure')
  })

  test('is asked for, and a made-up one is none', async () => {
    for (const cookie of [undefined, 'session=made-up', 'session=']) {
      const response = await send('GET', '/api/me', { cookie })
      expect(response.statusCode).toBe(401)
      expect(response.json()).toMatchObject({ rule: 'accounts.session' })
    }
  })
})

describe('a first password', () => {
  test('lets nothing through but its change', async () => {
    const one = await makePerson(database.app, county.id, ['prosecutor'])
    const { response, cookie } = await signIn(one)
    expect(response.json()).toEqual({ mustChangePassword: true })
    const colleagues = () => send('GET', '/api/colleagues', { cookie })
    expect((await colleagues()).json()).toMatchObject({ status: 403, rule: 'accounts.password-change-due' })
    expect((await send('GET', '/api/me', { cookie })).json<Me>().mustChangePassword).toBe(true)
    const changed = await send('POST', '/api/password', {
      cookie,
      body: { current: one.password!, next: 'correct horse battery' },
    })
    expect(changed.statusCode).toBe(200)
    expect((await colleagues()).statusCode).toBe(200)
  })
})

describe('a request that changes something', () => {
  const post = (headers: Record<string, string>) =>
    send('POST', '/api/sign-in', { body: { login: clerk.login, password: clerk.password! }, headers })

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:9999' }],
  ])('from another site is refused: %o', async (headers) => {
    const response = await post(headers as Record<string, string>)
    expect(response.json()).toMatchObject({ status: 403, rule: 'accounts.origin' })
  })

  test('from a page of this site is carried out', async () => {
    const response = await post({ origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' })
    expect(response.statusCode).toBe(200)
  })

  test('is refused to a session too', async () => {
    const { cookie } = await signIn(clerk)
    const response = await send('POST', '/api/sign-out', {
      cookie,
      headers: { origin: 'https://evil.example' },
    })
    expect(response.statusCode).toBe(403)
    expect((await send('GET', '/api/me', { cookie })).statusCode).toBe(200)
  })
})

describe('a session', () => {
  test('says who acts where, is listed, switches organ and ends', async () => {
    const one = await makePerson(database.app, county.id, ['intake_clerk'])
    const byAdmin = await settled(
      await makePerson(database.app, prefecture.id, ['administrator']),
      'a very long phrase',
    )
    await send('PUT', `/api/accounts/${one.id}/roles/${countyBeside.id}/assistant`, {
      cookie: byAdmin,
      body: {},
    })
    const cookie = await settled(one, 'another long phrase')
    const me = async () => (await send('GET', '/api/me', { cookie })).json<Me>()
    expect(await me()).toMatchObject({
      account: { login: one.login },
      acting: {
        organ: { id: county.id, level: 'county' },
        roles: [{ id: 'intake_clerk', title: { en: 'Intake clerk' } }],
      },
      abilities: { leads: ['read'] },
    })
    await send('POST', '/api/acting-organ', { cookie, body: { organId: countyBeside.id } })
    expect((await me()).acting).toMatchObject({
      organ: { id: countyBeside.id },
      roles: [{ id: 'assistant' }],
    })
    const refused = await send('POST', '/api/acting-organ', { cookie, body: { organId: prefecture.id } })
    expect(refused.statusCode).toBe(403)
    const sessions = (await send('GET', '/api/sessions', { cookie })).json<
      { id: string; current: boolean }[]
    >()
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    await send('POST', '/api/sign-out', { cookie })
    expect((await send('GET', '/api/me', { cookie })).statusCode).toBe(401)
  })

  test('ends for somebody else by an administrator at once, though it was used a moment ago', async () => {
    const one = await makePerson(database.app, county.id, ['prosecutor'])
    const cookie = await settled(one, 'a phrase to be closed')
    const byAdmin = await settled(admin, 'the phrase of an admin')
    expect((await send('GET', '/api/me', { cookie })).statusCode).toBe(200)
    const closed = await send('PUT', `/api/accounts/${one.id}/active`, {
      cookie: byAdmin,
      body: { active: false },
    })
    expect(closed.statusCode).toBe(200)
    expect((await send('GET', '/api/me', { cookie })).statusCode).toBe(401)
  })

  test('of nobody but an administrator lists accounts', async () => {
    const cookie = await settled(
      await makePerson(database.app, county.id, ['chief_procurator']),
      'a chief has a phrase',
    )
    expect((await send('GET', '/api/accounts', { cookie })).statusCode).toBe(403)
    expect((await send('GET', `/api/accounts/${clerk.id}`, { cookie })).statusCode).toBe(403)
  })
})

describe('the page of demo people', () => {
  test('does not exist without demo data or where the entry says no', async () => {
    expect((await send('GET', '/api/demo/people')).statusCode).toBe(404)
    const willing = await serve(true)
    const real = await willing.inject({ url: '/api/demo/people' })
    expect(real.statusCode).toBe(404)
    await willing.close()
  })

  test('signs in those made for it, and nobody who has a password', async () => {
    const demo = await serve(true)
    const actress = await makePerson(database.app, county.id, ['analyst'], { password: 'none' })
    await inTransaction(database.app, theProgram, markAsDemo)
    const people = (await demo.inject({ url: '/api/demo/people' })).json<{ id: string }[]>()
    expect(people.map(({ id }) => id)).toEqual([actress.id])
    const enter = (accountId: string) =>
      demo.inject({ method: 'POST', url: '/api/demo/sign-in', payload: { accountId } })
    expect((await enter(clerk.id)).statusCode).toBe(404)
    const entered = await enter(actress.id)
    const cookie = String(entered.headers['set-cookie']).split(';')[0]!
    const me = await demo.inject({ url: '/api/me', headers: { cookie } })
    expect(me.json()).toMatchObject({ account: { id: actress.id }, acting: { roles: [{ id: 'analyst' }] } })
    await demo.close()
  })
})
