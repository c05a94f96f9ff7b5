import { beforeAll, describe, expect, test } from 'vitest'
import { generateSync } from 'otplib'
import { inTransaction, transact } from '#platform/db/tx.ts'
import { county, fewOrgansDirectory, insertFewOrgans } from '../../../../tests/support/organs.ts'
import { makePerson, must, type Person, testKeys, theProgram } from '../../../../tests/support/people.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { changeActive, resetPassword } from './administer.ts'
import { findSession } from './find-session.ts'
import { changePassword } from './own-password.ts'
import { listSessions } from './own-sessions.ts'
import { confirmTotp, enrolTotp } from './second-factor.ts'
import { signIn } from './sign-in.ts'

const database = withDatabase()
beforeAll(() => insertFewOrgans(database.owner))

const start = Date.parse('2026-03-02T08:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)

let addresses = 0
const newAddress = () => `10.0.0.${++addresses}`

const tryIn = (
  person: Pick<Person, 'login' | 'password'>,
  seconds: number,
  {
    password = person.password ?? '',
    code,
    address = newAddress(),
  }: { password?: string; code?: string; address?: string } = {},
) =>
  signIn(
    database.app,
    testKeys,
    { login: person.login, password, code, address, agent: 'a browser' },
    at(seconds),
  )

const sessionAt = (token: string, seconds: number) =>
  findSession(database.app, fewOrgansDirectory, token, at(seconds))

const person = () => makePerson(database.app, county.id, ['intake_clerk'], { now: at(-60) })

const entriesOf = async (accountId: string) =>
  (
    await database.owner
      .selectFrom('ledger_entries')
      .select(['type', 'data'])
      .where('subject_id', '=', accountId)
      .orderBy('seq')
      .execute()
  ).map(({ type }) => type)

describe('password', () => {
  test('signs in, whatever the case of the login, and acts where the account has a role', async () => {
    const one = await person()
    const { token, mustChangePassword } = must(await tryIn({ ...one, login: ' PERSON.1 ' }, 0))
    expect(one.login).toBe('person.1')
    expect(mustChangePassword).toBe(true)
    expect(must(await sessionAt(token, 1)).actor).toEqual({
      kind: 'staff',
      id: one.id,
      organ: { id: county.id, level: 'county' },
      roles: ['intake_clerk'],
    })
    expect(await entriesOf(one.id)).toEqual(['account.created', 'account.role-granted', 'account.signed-in'])
  })

  test('a wrong password and a login nobody has get the same answer in about the same time', async () => {
    const one = await person()
    const timed = async (who: Pick<Person, 'login' | 'password'>) => {
      const begin = performance.now()
      const result = await tryIn(who, 0, { password: 'not this one' })
      return { result, took: performance.now() - begin }
    }
    await timed(one)
    const known = await timed(one)
    const unknown = await timed({ login: 'nobody.at.all', password: null })
    expect(unknown.result).toEqual(known.result)
    expect(unknown.result).toMatchObject({ ok: false, refusal: { rule: 'accounts.sign-in' } })
    expect(unknown.took).toBeGreaterThan(known.took / 3)
  })

  test('an account without a password does not sign in with one', async () => {
    const one = await makePerson(database.app, county.id, ['analyst'], { password: 'none' })
    for (const password of ['', 'null', 'nobody has this password'])
      expect(await tryIn(one, 0, { password })).toMatchObject({ refusal: { rule: 'accounts.sign-in' } })
  })

  test('an account without a role does not sign in', async () => {
    const one = await makePerson(database.app, county.id, [])
    expect(await tryIn(one, 0)).toMatchObject({ refusal: { rule: 'accounts.no-role' } })
  })
})

describe('lockout', () => {
  test('after five wrong passwords even the right one waits, then serves, and wipes the slate', async () => {
    const one = await person()
    for (let attempt = 0; attempt < 5; attempt++) await tryIn(one, 0, { password: 'wrong' })
    expect(await tryIn(one, 29)).toMatchObject({ refusal: { kind: 'too-many', retryAfter: 1 } })
    await tryIn(one, 30, { password: 'wrong' })
    expect(await tryIn(one, 31)).toMatchObject({ refusal: { kind: 'too-many', retryAfter: 59 } })
    must(await tryIn(one, 90))
    expect(await tryIn(one, 91, { password: 'wrong' })).toMatchObject({
      refusal: { rule: 'accounts.sign-in' },
    })
    must(await tryIn(one, 92))
  })

  test('a login nobody has is locked like any other', async () => {
    const nobody = { login: 'no.such.person', password: 'x' }
    for (let attempt = 0; attempt < 5; attempt++) await tryIn(nobody, 0)
    expect(await tryIn(nobody, 1)).toMatchObject({ refusal: { kind: 'too-many' } })
  })

  test('many attempts at the same moment get no more than the free ones', async () => {
    const one = await person()
    const answers = await Promise.all(Array.from({ length: 12 }, () => tryIn(one, 0, { password: 'wrong' })))
    const rules = answers.map((answer) => (answer.ok ? 'in' : answer.refusal.rule))
    expect(rules.filter((rule) => rule === 'accounts.sign-in')).toHaveLength(5)
    expect(rules.filter((rule) => rule === 'accounts.lockout')).toHaveLength(7)
  })

  test('a source that tries many logins is stopped for each of them, and others are not', async () => {
    const address = newAddress()
    for (let attempt = 0; attempt < 20; attempt++)
      await tryIn({ login: `guess.${attempt}`, password: 'x' }, 0, { address })
    const one = await person()
    expect(await tryIn(one, 1, { address })).toMatchObject({ refusal: { kind: 'too-many' } })
    must(await tryIn(one, 1))
  })
})

describe('sessions', () => {
  test('the fourth ends the oldest', async () => {
    const one = await person()
    const tokens: string[] = []
    for (let index = 0; index < 4; index++) tokens.push(must(await tryIn(one, index)).token)
    const running = await Promise.all(tokens.map((token) => sessionAt(token, 5)))
    expect(running.map(({ ok }) => ok)).toEqual([false, true, true, true])
    const listed = await inTransaction(
      database.app,
      must(running[1]!).actor,
      (tx) => listSessions(tx, one.id),
      at(5),
    )
    expect(listed).toHaveLength(3)
  })

  test('one ends when idle, and use keeps it alive up to twelve hours', async () => {
    const one = await person()
    const idle = must(await tryIn(one, 0)).token
    expect((await sessionAt(idle, 30 * 60)).ok).toBe(false)
    const used = must(await tryIn(one, 0)).token
    for (let seconds = 1200; seconds < 12 * 3600; seconds += 1200)
      expect((await sessionAt(used, seconds)).ok, `${seconds} s`).toBe(true)
    expect(await sessionAt(used, 12 * 3600)).toMatchObject({ refusal: { kind: 'unauthenticated' } })
  })

  test('a token that was never given out is no session', async () => {
    expect(await sessionAt('made up', 0)).toMatchObject({ refusal: { kind: 'unauthenticated' } })
  })

  test('closing an account, and a reset password, end its sessions at once', async () => {
    const one = await person()
    const first = must(await tryIn(one, 0)).token
    must(await transact(database.app, theProgram, (tx) => changeActive(tx, one.id, false), at(1)))
    expect((await sessionAt(first, 1)).ok).toBe(false)
    expect(await tryIn(one, 2)).toMatchObject({ refusal: { rule: 'accounts.sign-in' } })
    must(await transact(database.app, theProgram, (tx) => changeActive(tx, one.id, true), at(3)))
    expect((await sessionAt(first, 3)).ok, 'opening again revives nothing').toBe(false)
    const second = must(await tryIn(one, 4)).token
    const reset = await transact(
      database.app,
      theProgram,
      (tx) => resetPassword(tx, fewOrgansDirectory, testKeys, one.id, { alsoTotp: false }),
      at(5),
    )
    expect((await sessionAt(second, 5)).ok).toBe(false)
    expect((await tryIn(one, 6)).ok, 'the old password').toBe(false)
    expect(must(await tryIn({ ...one, ...must(reset) }, 7)).mustChangePassword).toBe(true)
  })
})

describe('a first password', () => {
  test('has to be changed, for one that will do; the other sessions end', async () => {
    const one = await person()
    const here = must(await tryIn(one, 0))
    const elsewhere = must(await tryIn(one, 0))
    const { actor, mustChangePassword } = must(await sessionAt(here.token, 1))
    expect(mustChangePassword).toBe(true)
    const change = (current: string, next: string) =>
      changePassword(
        database.app,
        testKeys,
        actor,
        { password: current, next, address: newAddress(), sessionId: here.sessionId },
        at(2),
      )
    expect(await change('wrong', 'correct horse battery')).toMatchObject({
      refusal: { faults: [{ field: 'current' }] },
    })
    expect(await change(one.password!, 'short')).toMatchObject({ refusal: { faults: [{ field: 'next' }] } })
    expect(await change(one.password!, one.password!)).toMatchObject({
      refusal: { faults: [{ field: 'next' }] },
    })
    must(await change(one.password!, 'correct horse battery'))
    expect(must(await sessionAt(here.token, 3)).mustChangePassword).toBe(false)
    expect((await sessionAt(elsewhere.token, 3)).ok).toBe(false)
    expect(must(await tryIn(one, 4, { password: 'correct horse battery' })).mustChangePassword).toBe(false)
  })
})

describe('an authenticator', () => {
  const codeAt = (secret: string, seconds: number) =>
    generateSync({ secret, epoch: Math.floor(at(seconds).getTime() / 1000) })

  const enrolled = async () => {
    const one = await person()
    const { actor } = must(await sessionAt(must(await tryIn(one, 0)).token, 0))
    const { secret, uri, qr } = must(
      await transact(database.app, actor, (tx) => enrolTotp(tx, testKeys, one.id), at(1)),
    )
    expect(uri).toContain(secret)
    expect(qr).toMatch(/^data:image\/png;base64,/)
    must(await tryIn(one, 2)) // not asked for a code yet
    const confirm = (code: string) =>
      transact(database.app, actor, (tx) => confirmTotp(tx, testKeys, one.id, code), at(3))
    expect(await confirm('12345')).toMatchObject({ refusal: { faults: [{ field: 'code' }] } })
    const { recoveryCodes } = must(await confirm(codeAt(secret, 3)))
    return { one, secret, recoveryCodes }
  }

  test('asks for a code from then on, takes each once, and refuses a wrong one', async () => {
    const { one, secret } = await enrolled()
    expect(await tryIn(one, 10)).toMatchObject({ refusal: { rule: 'accounts.code-needed' } })
    expect((await tryIn(one, 10, { code: codeAt(secret, 3) })).ok, 'the code that turned it on').toBe(false)
    const wrong = String((Number(codeAt(secret, 60)) + 1) % 1e6).padStart(6, '0')
    expect((await tryIn(one, 60, { code: wrong })).ok, 'a wrong one').toBe(false)
    must(await tryIn(one, 60, { code: codeAt(secret, 60) }))
    expect((await tryIn(one, 61, { code: codeAt(secret, 60) })).ok, 'the same once more').toBe(false)
    expect((await tryIn(one, 200, { code: codeAt(secret, 120) })).ok, 'an old one').toBe(false)
    must(
      await tryIn(one, 200, { code: ` ${codeAt(secret, 180).slice(0, 3)} ${codeAt(secret, 180).slice(3)}` }),
    )
  })

  test('the same code at the same moment lets one in', async () => {
    const { one, secret } = await enrolled()
    const answers = await Promise.all([1, 2, 3].map(() => tryIn(one, 90, { code: codeAt(secret, 90) })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('wrong codes count towards the lockout, a missing one does not', async () => {
    const { one } = await enrolled()
    for (let attempt = 0; attempt < 8; attempt++)
      expect(await tryIn(one, 10)).toMatchObject({ refusal: { rule: 'accounts.code-needed' } })
    for (let attempt = 0; attempt < 5; attempt++) await tryIn(one, 10, { code: '12' })
    expect(await tryIn(one, 11)).toMatchObject({ refusal: { kind: 'too-many' } })
    expect(await entriesOf(one.id)).toContain('account.sign-in-failed')
  })

  test('a recovery code stands in once, however it is typed', async () => {
    const { one, recoveryCodes } = await enrolled()
    expect(recoveryCodes).toHaveLength(8)
    const typed = recoveryCodes[0]!.toLowerCase().replace('-', ' ')
    must(await tryIn(one, 10, { code: typed }))
    expect((await tryIn(one, 11, { code: typed })).ok).toBe(false)
    must(await tryIn(one, 12, { code: recoveryCodes[1]! }))
  })

  test('its secret is not in the database', async () => {
    const { one, secret } = await enrolled()
    const row = await database.owner
      .selectFrom('credentials')
      .selectAll()
      .where('account_id', '=', one.id)
      .executeTakeFirstOrThrow()
    expect(row.totp_sealed!.includes(Buffer.from(secret))).toBe(false)
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=2,p=1\$/)
  })
})
