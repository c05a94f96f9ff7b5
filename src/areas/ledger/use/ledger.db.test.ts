import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#kernel/actor.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { toHex } from '../domain/bytes.ts'
import { leafHash, type NewEntry } from '../domain/entry.ts'
import { verifyConsistency } from '../domain/merkle.ts'
import { personalDataFaults } from '../domain/personal.ts'
import { verifyReceipt } from '../domain/receipt.ts'
import { findUnsealed } from '../store/audit.ts'
import { findHeadsBetween } from '../store/tree.ts'
import { appendEntries } from './append.ts'
import { consumeEntries } from './consume.ts'
import { sha256, verifySignature, type Signer } from './crypto.ts'
import { openSigner, rotateKey } from './keys.ts'
import { proveConsistency } from './prove.ts'
import { makeReceipt, promiseReceipt } from './receipt.ts'
import { sealBatch } from './seal.ts'
import { readTimeline } from './timeline.ts'
import { verifyLedger } from './verify.ts'

const database = withDatabase()
const clerk: Actor = {
  kind: 'staff',
  id: randomUUID(),
  organ: { id: 440300, level: 'prefecture' },
  roles: ['intake_clerk'],
}
const system: Actor = { kind: 'system', task: 'test' }
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => inTransaction(database.app, actor, work)

const noted = (subject_id: string, data: NewEntry['data'] = {}): NewEntry => ({
  type: 'test.noted',
  subject_kind: 'test',
  subject_id,
  data,
})
const append = (count: number, subject: string = randomUUID()) =>
  as(clerk, (tx) =>
    appendEntries(
      tx,
      Array.from({ length: count }, (_, n) => noted(subject, { n })),
    ),
  )

let directory: string
let signer: Signer
const place = () => ({ directory, origin: 'log.example' })
const seal = (limit?: number) => as(system, (tx) => sealBatch(tx, signer, limit))

const sealUntilSealed = async (by: Signer): Promise<void> => {
  while ((await as(system, (tx) => sealBatch(tx, by))) === 0);
}

/** Seals until nothing waits: transactions of other databases of the same server hold sealing up as well. */
const sealAll = async (): Promise<number> => {
  let sealed = await seal()
  while ((await as(system, findUnsealed)).count > 0) sealed += await seal()
  return sealed
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ledger-'))
  signer = await as(system, (tx) => openSigner(tx, place()))
})
afterAll(() => rm(directory, { recursive: true }))

test('the key is made once, and readable by its owner alone', async () => {
  const again = await as(system, (tx) => openSigner(tx, { ...place(), origin: 'another.example' }))
  expect(again.key).toEqual(signer.key)
  expect(again.origin).toBe('log.example')
  const [file] = await readdir(directory)
  expect((await stat(join(directory, file!))).mode & 0o777).toBe(0o600)
  await expect(as(system, (tx) => openSigner(tx, { ...place(), directory: tmpdir() }))).rejects.toThrow(
    signer.key.key_id,
  )
})

test('an entry says who, where and when, and reads back as it was hashed', async () => {
  const subject = randomUUID()
  const [entry] = await append(1, subject)
  expect(entry).toMatchObject({ actor_kind: 'staff', actor_id: 'id' in clerk && clerk.id, organ_id: 440300 })
  const [read] = await as(system, (tx) => readTimeline(tx, subject, { limit: 10 }))
  const { seq: _, ...stored } = read!
  expect(stored).toEqual(entry)
})

test('what the database gives back has the same leaf, whatever the data', async () => {
  const member = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 })
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string({ maxLength: 12 }), member), async (any) => {
      const data = JSON.parse(JSON.stringify(any).replaceAll('\\u0000', '')) as NewEntry['data']
      fc.pre(personalDataFaults(data).length === 0)
      const subject = randomUUID()
      const [entry] = await as(system, (tx) => appendEntries(tx, [noted(subject, data)]))
      const [read] = await as(system, (tx) => readTimeline(tx, subject, { limit: 1 }))
      expect(toHex(leafHash(sha256, read!))).toBe(toHex(leafHash(sha256, entry!)))
    }),
    { numRuns: 300 },
  )
})

test('what must not be written is refused before anything is', async () => {
  const subject = randomUUID()
  const bad: NewEntry[] = [
    noted(subject, { contact: '13812345678' }),
    noted(subject.toUpperCase()),
    { ...noted(subject), type: 'noted' },
  ]
  for (const entry of bad)
    await expect(as(clerk, (tx) => appendEntries(tx, [noted(subject), entry]))).rejects.toThrow()
  expect(await as(system, (tx) => readTimeline(tx, subject, { limit: 10 }))).toEqual([])
})

test('neither the program nor the owner can change, remove or forge an entry', async () => {
  await append(1)
  for (const table of ['ledger_entries', 'ledger_leaves', 'ledger_tiles', 'ledger_heads'])
    for (const statement of [`delete from ${table}`, `truncate ${table}`])
      await expect(sql.raw(statement).execute(database.app)).rejects.toThrow(
        /permission denied|must be owner/,
      )
  await expect(sql`update ledger_entries set type = 'a.b'`.execute(database.app)).rejects.toThrow(
    'permission denied',
  )
  await expect(sql`insert into ledger_entries (xid) values ('1')`.execute(database.app)).rejects.toThrow(
    'permission denied',
  )
  for (const statement of [
    'delete from ledger_entries',
    `update ledger_entries set type = 'a.b'`,
    'truncate ledger_entries',
  ])
    await expect(sql.raw(statement).execute(database.owner)).rejects.toThrow('append-only')
  await expect(sql`update ledger_keys set public_key = sha256('x')`.execute(database.owner)).rejects.toThrow(
    'append-only',
  )
})

test('a timeline is paged, newest first', async () => {
  const subject = randomUUID()
  const entries = await append(5, subject)
  const first = await as(system, (tx) => readTimeline(tx, subject, { limit: 3 }))
  const rest = await as(system, (tx) => readTimeline(tx, subject, { before: first.at(-1)!.seq, limit: 3 }))
  expect([...first, ...rest].map(({ id }) => id)).toEqual(entries.map(({ id }) => id).reverse())
})

test('a receipt has the promise at once and the proof after sealing, also when the key was changed', async () => {
  const tools = { sha256, verifySignature }
  const salt = Uint8Array.of(1, 2, 3)
  const { id, promised } = await as({ kind: 'visitor' }, async (tx) => {
    const [entry] = await appendEntries(tx, [noted(randomUUID())])
    return { id: entry!.id, promised: promiseReceipt(signer, entry!, salt) }
  })
  expect(verifyReceipt(promised, tools)).toMatchObject({ ok: true, sealed: false })
  expect(await as(system, (tx) => makeReceipt(tx, signer, id, salt))).toEqual(promised)
  await append(300)
  await sealAll()
  const before = signer
  signer = await as(system, (tx) => rotateKey(tx, place()))
  const receipt = await as(system, (tx) => makeReceipt(tx, signer, id, salt))
  const trustedKeys = [before.key.key_id, signer.key.key_id]
  expect(receipt!.keys.map(({ key_id }) => key_id).sort()).toEqual(trustedKeys.toSorted())
  expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), tools, { trustedKeys })).toMatchObject({
    ok: true,
    sealed: true,
  })
  expect(await as(system, (tx) => makeReceipt(tx, signer, randomUUID()))).toBeUndefined()

  await append(1)
  await expect(sealUntilSealed(before)).rejects.toThrow('not in use')
  expect(await sealAll()).toBe(1)
  expect(await as(system, (tx) => verifyLedger(tx, { trustedKeys }))).toMatchObject({ ok: true, unsealed: 0 })
})

test('every entry of a log of many batches can be proved, and each head continues the one before', async () => {
  await append(700)
  for (const limit of [1, 100, 255, 256]) while ((await seal(limit)) === 0);
  await sealAll()
  const heads = await as(system, (tx) => findHeadsBetween(tx, 0, 1e9))
  expect(heads.length).toBeGreaterThan(5)
  await as(system, async (tx) => {
    for (const [n, head] of heads.entries()) {
      const older = heads[n - 1] ?? head
      const claim = {
        olderSize: older.tree_size,
        olderRoot: Buffer.from(older.root, 'hex'),
        size: head.tree_size,
        root: Buffer.from(head.root, 'hex'),
      }
      expect(
        verifyConsistency(sha256, claim, await proveConsistency(tx, older.tree_size, head.tree_size)),
      ).toBe(true)
    }
    const { rows } = await sql<{ id: string }>`
      select id from ledger_leaves join ledger_entries using (seq) where leaf_index % 7 = 0`.execute(tx.db)
    for (const { id } of rows) {
      const receipt = await makeReceipt(tx, signer, id)
      expect(verifyReceipt(receipt, { sha256, verifySignature })).toMatchObject({ ok: true, sealed: true })
    }
  })
})

test('late committers are neither skipped nor doubled, and readers see each entry once', async () => {
  await sealAll()
  const reader = { name: 'late', types: ['test.noted'], limit: 7 }
  const readAll = async (): Promise<string[]> => {
    const got: string[] = []
    for (;;) {
      const { entries, walked } = await as(system, (tx) => consumeEntries(tx, reader))
      if (walked === 0) return got
      got.push(...entries.map(({ id }) => id))
    }
  }
  await readAll()

  const gate = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const slow = as(clerk, async (tx) => {
    const entries = await appendEntries(tx, [noted(randomUUID()), noted(randomUUID())])
    written.resolve()
    await gate.promise
    return entries
  })
  await written.promise
  const early = await append(3)
  expect(await seal()).toBe(0)
  expect(await readAll()).toEqual([])
  gate.resolve()
  const late = await slow
  expect(await sealAll()).toBe(5)
  expect(await readAll()).toEqual([...late, ...early].map(({ id }) => id))
  expect(await readAll()).toEqual([])
})

test('under many writers, some of which fail, and several sealers and readers, everything counts exactly once', async () => {
  await sealAll()
  const reader = { name: 'storm', types: ['test.noted'], limit: 50 }
  const consumeAll = (tx: Tx) => consumeEntries(tx, reader)
  while ((await as(system, consumeAll)).walked > 0);
  const committed: string[] = []
  const consumed: string[] = []
  const random = (below: number) => Math.floor(Math.random() * below)
  const sometimesFail = () => {
    if (random(4) === 0) throw new Error('rolled back')
  }

  const write = async (): Promise<void> => {
    const entries = await as(clerk, async (tx) => {
      const written = await appendEntries(
        tx,
        Array.from({ length: 1 + random(4) }, () => noted(randomUUID())),
      )
      await sql`select pg_sleep(${random(10) / 1000})`.execute(tx.db)
      sometimesFail()
      return written
    })
    committed.push(...entries.map(({ id }) => id))
  }
  const consume = async (): Promise<void> => {
    const { entries } = await as(system, async (tx) => {
      const batch = await consumeAll(tx)
      sometimesFail()
      return batch
    })
    consumed.push(...entries.map(({ id }) => id))
  }

  let writing = true
  const repeat = async (work: () => Promise<unknown>, goOn: (round: number) => boolean) => {
    for (let round = 0; goOn(round); round++)
      await work().catch((error) => expect(error.message).toBe('rolled back'))
  }
  const others = [seal, seal, consume, consume].map((work) => repeat(work, () => writing))
  await Promise.all(Array.from({ length: 4 }, () => repeat(write, (round) => round < 30)))
  writing = false
  await Promise.all(others)
  expect(consumed.length).toBeGreaterThan(0)
  await sealAll()
  while (consumed.length < committed.length) await consume().catch(() => undefined)
  expect(await as(system, consumeAll)).toEqual({ entries: [], walked: 0 })
  expect(consumed.toSorted()).toEqual(committed.toSorted())
  expect(await as(system, (tx) => verifyLedger(tx))).toMatchObject({ ok: true, unsealed: 0 })
})
