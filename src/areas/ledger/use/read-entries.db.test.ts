import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#kernel/actor.ts'
import { text } from '#kernel/text.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { appendEntries } from './append.ts'
import { checkReceiptHere } from './check-receipt.ts'
import { openSigner } from './keys.ts'
import { promiseReceipt } from './receipt.ts'
import { type EntryQuery, type Naming, readEntries } from './read-entries.ts'
import { sealBatch } from './seal.ts'
import { readStatus } from './status.ts'
import type { Signer } from './crypto.ts'

const database = withDatabase()
const staff = (role: string): Actor => ({
  kind: 'staff',
  id: randomUUID(),
  organ: { id: 440300, level: 'prefecture' },
  roles: [role],
})
const [clerk, auditor, system] = [
  staff('intake_clerk'),
  staff('auditor'),
  { kind: 'system', task: 'test' } as const,
]
const subject = randomUUID()
let signer: Signer
let directory: string

const naming: Naming = {
  people: async (_, ids) => new Map(ids.map((id) => [id, `name of ${id}`])),
  organ: (id) => (id === 440300 ? text('深圳', 'Shenzhen') : undefined),
}

const append = (actor: Actor, type: string, now: Date, subject_id: string = randomUUID()) =>
  inTransaction(
    database.app,
    actor,
    (tx) => appendEntries(tx, [{ type, subject_kind: 'test', subject_id, data: { n: 1 } }]),
    now,
  )

const read = async (query: Partial<EntryQuery>, actor: Actor = auditor) => {
  const page = await transact(database.app, actor, (tx: Tx) =>
    readEntries(tx, naming, { limit: 100, ...query }),
  )
  if (!page.ok) throw new Error(page.refusal.rule)
  return page.value
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ledger-'))
  signer = await inTransaction(database.app, system, (tx) =>
    openSigner(tx, { directory, origin: 'log.example' }),
  )
  await append(clerk, 'test.first', new Date('2026-03-01T15:59:59.999Z'), subject)
  await append(clerk, 'test.second', new Date('2026-03-01T16:00:00.000Z'), subject)
  await append(system, 'test.second', new Date('2026-03-02T16:00:00.000Z'))
})
afterAll(() => rm(directory, { recursive: true }))

test('an auditor reads who did what, when and about which subject, the newest first', async () => {
  const { rows, count, more } = await read({ about: subject })
  expect(rows.map(({ type }) => type)).toEqual(['test.second', 'test.first'])
  expect(rows[0]).toMatchObject({
    actor: { kind: 'staff', name: { zh: expect.stringContaining('name of') } },
    organ: { id: 440300, name: { en: 'Shenzhen' } },
    subject: { kind: 'test', id: subject },
    data: { n: 1 },
  })
  expect([count, more]).toEqual([2, false])
})

test('days are days in China, and both ends count', async () => {
  const types = async (query: Partial<EntryQuery>) => (await read(query)).rows.map(({ type }) => type)
  expect(await types({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['test.second'])
  expect(await types({ to: '2026-03-01' })).toEqual(['test.first'])
  expect(await types({ from: '2026-03-03' })).toEqual(['test.second'])
})

test('filters narrow by type, actor and organ', async () => {
  expect((await read({ type: 'test.second' })).count).toBe(2)
  expect((await read({ type: 'test.second', organ: 440300 })).count).toBe(1)
  const { rows } = await read({ about: subject })
  expect((await read({ actor: rows[0]!.actor.id! })).count).toBe(2)
  expect((await read({ about: rows[0]!.id })).rows).toEqual([rows[0]])
})

test('pages follow one another without a gap', async () => {
  const ids: string[] = []
  let after: number | undefined
  for (;;) {
    const { rows, next } = await read({ after, limit: 1 })
    ids.push(...rows.map(({ id }) => id))
    if (next === null) break
    after = Number(next)
  }
  expect(ids).toEqual((await read({})).rows.map(({ id }) => id))
})

test.each(['administrator', 'chief_procurator', 'intake_clerk'])('%s reads nothing of it', async (role) => {
  await expect(read({}, staff(role))).rejects.toThrow('policy:ledger.read')
})

test('the status counts what waits for sealing', async () => {
  const status = () => transact(database.app, auditor, readStatus)
  const before = await status()
  expect(before).toMatchObject({ ok: true, value: { head: undefined, unsealed: (await read({})).count } })
  while ((await inTransaction(database.app, system, (tx) => sealBatch(tx, signer))) === 0);
  await append(clerk, 'test.third', new Date())
  expect(await status()).toMatchObject({ ok: true, value: { unsealed: 1 } })
  expect((await read({ type: 'test.first' })).rows[0]!.leaf).not.toBeNull()
  expect((await read({ type: 'test.third' })).rows[0]!.leaf).toBeNull()
})

test('a receipt holds for an entry of this log, and not for one changed on the way', async () => {
  const [entry] = await append(clerk, 'test.receipt', new Date())
  const receipt = promiseReceipt(signer, entry!)
  const check = async (given: unknown) => {
    const checked = await transact(database.app, auditor, (tx) => checkReceiptHere(tx, given))
    return checked.ok ? checked.value : undefined
  }
  expect(await check(receipt)).toMatchObject({ ok: true })
  const stranger = promiseReceipt(signer, { ...entry!, id: randomUUID() })
  expect(await check(stranger)).toMatchObject({
    ok: false,
    checks: expect.arrayContaining([expect.objectContaining({ name: 'here', ok: false })]),
  })
  expect(await check({ nonsense: true })).toMatchObject({ ok: false })
})
