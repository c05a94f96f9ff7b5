import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { createAccount, grantRole, markAsDemo } from '#areas/accounts/public.ts'
import { addPartner } from '#areas/intake/partner/use/administer.ts'
import { followers } from '#entry/followers.ts'
import { composeServer } from '#entry/server.ts'
import { openSystem, type System } from '#entry/system.ts'
import { readSettings } from '#platform/config/read.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import type { Registry } from '#plan/plan.ts'
import { createLog } from '#platform/log/log.ts'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import type { TestDatabase } from '../support/database.ts'
import { must, theProgram } from '../support/people.ts'

export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: unknown
  readonly text: string
}

export type Caller = {
  readonly id: string
  /** For calls that are no JSON. */
  readonly headers: Readonly<Record<string, string>>
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    more?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
}

/** The whole program as the command line composes it, on a test database, called without a socket. */
export type Installation = {
  readonly system: System
  readonly app: FastifyInstance
  /** Somebody of these roles, signed in. */
  readonly person: (organ: number, ...roles: RoleId[]) => Promise<Caller>
  readonly partner: (organ: number) => Promise<Caller>
  readonly nobody: Caller
  /** Lets the followers do everything there is to do. */
  readonly settle: () => Promise<void>
  /** What the program logged as failures. */
  readonly failures: readonly string[]
  readonly close: () => Promise<void>
}

export const install = async (
  database: TestDatabase,
  plan?: Registry,
  environment: Readonly<Record<string, string>> = {},
): Promise<Installation> => {
  const data = await mkdtemp(join(tmpdir(), 'jianhu-installed-'))
  await mkdir(data, { recursive: true })
  // One server for all tests: the password of its role is not this installation's to change.
  await writeFile(join(data, 'secrets.json'), JSON.stringify({ database: inject('appPassword') }))
  const settings = readSettings({ data }, { ...environment, DATABASE_URL: database.ownerUrl })
  const system = await openSystem(settings, (_, run) => run(() => undefined), plan && { plan })
  await inTransaction(system.database, theProgram, markAsDemo)

  const failures: string[] = []
  const app = await composeServer(
    system,
    true,
    createLog('error', { write: (line: string) => void failures.push(line) }),
  )
  await app.ready()

  const callerWith = (id: string, headers: Readonly<Record<string, string>>): Caller => ({
    id,
    headers,
    ask: async (method, url, body, more) => {
      const answer = await app.inject({
        method,
        url,
        headers: { ...headers, ...more, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      })
      const type = String(answer.headers['content-type'] ?? '')
      return {
        status: answer.statusCode,
        type,
        text: answer.body,
        body: type.includes('json') ? (answer.json() as unknown) : undefined,
      }
    },
  })

  let count = 0
  return {
    system,
    app,
    failures,
    nobody: callerWith('', {}),
    person: async (organId, ...roles) => {
      const organs = system.organs.current()
      const { id } = must(
        await transact(system.database, theProgram, async (tx) => {
          const login = `robust.${++count}`
          const made = await createAccount(tx, organs, { login, name: '某人', organId, password: 'none' })
          if (made.ok)
            for (const role of roles)
              must(await grantRole(tx, organs, { accountId: made.value.id, organId, role }))
          return made
        }),
      )
      const { cookies } = await app.inject({
        method: 'POST',
        url: '/api/demo/sign-in',
        payload: { accountId: id },
      })
      const session = cookies.find(({ name }) => name === 'session')
      if (!session) throw new Error('nobody was signed in')
      return callerWith(id, { cookie: `session=${session.value}` })
    },
    partner: async (organId) => {
      const { id, key } = must(
        await transact(system.database, theProgram, (tx) =>
          addPartner(tx, system.intake.keys, { name: `单位${++count}`, organId }),
        ),
      )
      return callerWith(id, { authorization: `Bearer ${key}` })
    },
    settle: async () => {
      const { signal } = new AbortController()
      for (let round = 0, done = 1; done > 0 && round < 50; round++) {
        done = 0
        for (const { run } of followers(system)) done += await run(signal)
      }
    },
    close: async () => {
      await app.close()
      await system.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
