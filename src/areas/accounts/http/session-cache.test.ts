import { expect, test } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import type { RunningSession } from '../use/find-session.ts'
import { signInAgain } from '../use/refusals.ts'
import { makeSessionCache } from './session-cache.ts'

const session: RunningSession = {
  id: 's',
  actor: { kind: 'staff', id: 'a', organ: { id: 1, level: 'county' }, roles: [] },
  mustChangePassword: false,
}

const asked = () => {
  const cache = makeSessionCache()
  let lookUps = 0
  let running = true
  return {
    cache,
    end: () => (running = false),
    lookUps: () => lookUps,
    find: (milliseconds: number, token: string | undefined = 't') =>
      cache.find(token, new Date(milliseconds), async () => {
        lookUps++
        return running ? ok(session) : refuse(signInAgain)
      }),
  }
}

test('a session is looked up once in three seconds', async () => {
  const { find, lookUps } = asked()
  for (const at of [0, 1000, 2999]) await find(at)
  expect(lookUps()).toBe(1)
  await find(3000)
  expect(lookUps()).toBe(2)
})

test('what is forgotten is looked up again, and a refusal is not remembered', async () => {
  const { cache, find, end, lookUps } = asked()
  await find(0)
  end()
  expect((await find(1)).ok).toBe(true)
  cache.forgetAccount('somebody else')
  expect((await find(1)).ok).toBe(true)
  cache.forgetAccount('a')
  expect((await find(1)).ok).toBe(false)
  await find(1)
  expect(lookUps()).toBe(3)
})

test('what is forgotten while it is being looked up is not kept', async () => {
  const cache = makeSessionCache()
  await cache.find('t', new Date(0), async () => {
    cache.forgetAccount('a')
    return ok(session)
  })
  expect((await cache.find('t', new Date(1), async () => refuse(signInAgain))).ok).toBe(false)
})

test('no token is no session', async () => {
  const { cache } = asked()
  expect(await cache.find(undefined, new Date(0), async () => ok(session))).toMatchObject({
    refusal: { kind: 'unauthenticated' },
  })
})
