import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { leafHash } from '../domain/entry.ts'
import type { LedgerFault } from '../domain/fault.ts'
import type { Head } from '../domain/statement.ts'
import { findLastHead } from '../store/tree.ts'
import { appendEntries } from './append.ts'
import { sha256, type Signer } from './crypto.ts'
import { openSigner, rotateKey } from './keys.ts'
import { sealBatch } from './seal.ts'
import { readTimeline } from './timeline.ts'
import { verifyLedger, type VerifyOptions } from './verify.ts'

const database = withDatabase()
const subject = randomUUID()
const system = { kind: 'system', task: 'test' } as const
const as = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database.app, system, work)
const entries = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    type: 'test.noted',
    subject_kind: 'test',
    subject_id: subject,
    data: { n },
  }))

let directory: string
let signer: Signer
let olderHead: Head

/** A log of 1,000 leaves under two heads, and three entries that wait. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ledger-'))
  signer = await as((tx) => openSigner(tx, { directory, origin: 'log.example' }))
  await as((tx) => appendEntries(tx, entries(1000)))
  // Other databases of the same server may hold sealing up.
  while ((await as((tx) => sealBatch(tx, signer, 700))) === 0);
  olderHead = (await as(findLastHead))!
  while ((await as((tx) => sealBatch(tx, signer))) === 0);
  await as((tx) => appendEntries(tx, entries(3)))
})
afterAll(() => rm(directory, { recursive: true }))

/** Does what only an owner who switches the triggers off can do, looks, and takes it back. */
const afterTampering = async (tamper: (tx: Tx) => Promise<unknown>, options: VerifyOptions = {}) => {
  const undo = new Error('undo')
  let report: Awaited<ReturnType<typeof verifyLedger>> | undefined
  await inTransaction(database.owner, system, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx.db)
    await tamper(tx)
    report = await verifyLedger(tx, options)
    throw undo
  }).catch((error) => {
    if (error !== undo) throw error
  })
  return report!
}

const run = (statement: string) => (tx: Tx) => sql.raw(statement).execute(tx.db)
const found = async (statement: string, options?: VerifyOptions): Promise<LedgerFault | undefined> =>
  (await afterTampering(run(statement), options)).fault

const seqAt = async (leaf: number): Promise<number> => {
  const { rows } = await sql<{
    seq: number
  }>`select seq from ledger_leaves where leaf_index = ${leaf}`.execute(database.owner)
  return rows[0]!.seq
}

test('a whole log passes, and its waiting entries are counted', async () => {
  const steps: number[] = []
  const report = await as((tx) =>
    verifyLedger(tx, { knownHeads: [olderHead], onProgress: (done) => steps.push(done) }),
  )
  expect(report).toMatchObject({ ok: true, verified: 1000, unsealed: 3, head: { tree_size: 1000 } })
  expect(steps).toEqual([1000])
  expect(await afterTampering(async () => undefined)).toMatchObject({ ok: true })
})

test('an empty log passes', async () => {
  const empty =
    'delete from ledger_heads; delete from ledger_tiles; delete from ledger_leaves; delete from ledger_entries'
  expect(await afterTampering(run(empty))).toMatchObject({ ok: true, verified: 0, unsealed: 0 })
})

test.each([
  `data = '{"n": 1}'`,
  `at = at + interval '1 ms'`,
  `actor_id = id`,
  `actor_kind = 'staff'`,
  `organ_id = 1`,
  `subject_id = id`,
  `type = 'test.other'`,
  `leaf_hash = sha256('x')`,
])('a row changed by %s', async (change) => {
  const seq = await seqAt(300)
  expect(await found(`update ledger_entries set ${change} where seq = ${seq}`)).toMatchObject({
    kind: 'entry-changed',
    seq,
    leaf_index: 300,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    message: { zh: expect.stringContaining(`记录 ${seq}`), en: expect.stringContaining(`Entry ${seq}`) },
  })
})

/** Changes an entry together with its leaf hash, as somebody would who knows how the log works. */
const rewrite = (leaf: number) => async (tx: Tx) => {
  const seq = await seqAt(leaf)
  const [entry] = await readTimeline(tx, subject, { before: seq + 1, limit: 1 })
  const hash = Buffer.from(leafHash(sha256, { ...entry!, type: 'test.other' }))
  await sql`update ledger_entries set type = 'test.other', leaf_hash = ${hash} where seq = ${seq}`.execute(
    tx.db,
  )
}

test('a row changed with its hash: the tile knows which, a head that it is so', async () => {
  const tiled = await afterTampering(rewrite(300))
  expect(tiled.fault).toMatchObject({ kind: 'entry-replaced', leaf_index: 300, seq: await seqAt(300) })
  const untiled = await afterTampering(rewrite(900))
  expect(untiled.fault).toMatchObject({ kind: 'head-root', tree_size: 1000 })
})

test('a row removed, with its leaf or without', async () => {
  const seq = await seqAt(300)
  const entry = `delete from ledger_entries where seq = ${seq}`
  const leaf = `delete from ledger_leaves where leaf_index = 300`
  expect(await found(entry)).toMatchObject({ kind: 'entry-missing', leaf_index: 300, seq })
  expect(await found(leaf)).toMatchObject({ kind: 'leaf-missing', leaf_index: 300 })
  expect(await found(`${entry}; ${leaf}`)).toMatchObject({ kind: 'leaf-missing', leaf_index: 300 })
  const closed = `update ledger_leaves set leaf_index = leaf_index + 10000 where leaf_index > 300;
    update ledger_leaves set leaf_index = leaf_index - 10001 where leaf_index > 10000`
  expect(await found(`${entry}; ${leaf}; ${closed}`)).toMatchObject({
    kind: 'entry-replaced',
    leaf_index: 300,
  })
})

test('two rows that changed places', async () => {
  const [a, b] = [await seqAt(300), await seqAt(301)]
  const swap = (table: string) =>
    `update ${table} set seq = -1 where seq = ${a}; update ${table} set seq = ${a} where seq = ${b};
     update ${table} set seq = ${b} where seq = -1`
  expect(await found(swap('ledger_leaves'))).toMatchObject({ kind: 'entry-replaced', leaf_index: 300 })
  const identity = 'alter table ledger_entries alter seq set generated by default'
  expect(await found(`${identity}; ${swap('ledger_entries')}`)).toMatchObject({
    kind: 'entry-replaced',
    leaf_index: 300,
  })
})

test('an entry slipped in behind the sealing', async () => {
  const forged = `insert into ledger_entries (id, at, actor_kind, subject_kind, subject_id, type, data, leaf_hash, xid)
    select gen_random_uuid(), now(), 'system', 'test', gen_random_uuid(), 'test.noted', '{}', sha256('x'), '1'`
  expect(await found(forged)).toMatchObject({ kind: 'entry-skipped', id: expect.any(String) })
})

const cutLeaves = 'delete from ledger_leaves where leaf_index >= 700'
const cutEntries = `delete from ledger_entries where seq not in (select seq from ledger_leaves)`
const cutHeads =
  'delete from ledger_heads where tree_size > 700; delete from ledger_tiles where tile_index > 1'

test('a tail that was cut: the heads tell, and a head kept outside if those were cut too', async () => {
  expect(await found(`${cutLeaves}; ${cutEntries}`)).toMatchObject({ kind: 'leaf-missing', leaf_index: 700 })
  expect(await found(cutHeads)).toMatchObject({ kind: 'head-missing', leaf_index: 700 })
  const whole = (await as(findLastHead))!
  const clean = `${cutLeaves}; ${cutEntries}; ${cutHeads}`
  expect(await found(clean)).toBeUndefined()
  expect(await found(clean, { knownHeads: [olderHead, whole] })).toMatchObject({
    kind: 'cut',
    tree_size: 1000,
  })
})

test('tiles and heads that were changed', async () => {
  expect(await found(`delete from ledger_tiles where tile_index = 1`)).toMatchObject({
    kind: 'tile-changed',
    leaf_index: 256,
  })
  expect(await found(`update ledger_tiles set root = sha256('x') where tile_index = 2`)).toMatchObject({
    kind: 'tile-changed',
    leaf_index: 512,
  })
  expect(await found(`update ledger_heads set root = sha256('x') where tree_size = 700`)).toMatchObject({
    kind: 'head-signature',
    tree_size: 700,
  })
  expect(
    await found(`update ledger_heads set at = at + interval '1 ms' where tree_size = 700`),
  ).toMatchObject({ kind: 'head-signature', tree_size: 700 })
  expect(
    await found(`update ledger_heads set signature = set_byte(signature, 3, 7 # get_byte(signature, 3))`),
  ).toMatchObject({ kind: 'head-signature', tree_size: 700 })
})

test('a known head of another history, or that nobody signed', async () => {
  const fork = { ...olderHead, root: '00'.repeat(32) }
  expect((await as((tx) => verifyLedger(tx, { knownHeads: [fork] }))).fault).toMatchObject({
    kind: 'head-signature',
  })
  const rewriteAll = async (tx: Tx) => {
    await run('delete from ledger_tiles; delete from ledger_leaves; delete from ledger_heads')(tx)
    await run(`update ledger_entries set xid = '1'`)(tx)
    await rewrite(0)(tx)
    await sealBatch(tx, signer, 700)
    await sealBatch(tx, signer)
  }
  expect((await afterTampering(rewriteAll)).fault).toBeUndefined()
  expect((await afterTampering(rewriteAll, { knownHeads: [olderHead] })).fault).toMatchObject({
    kind: 'fork',
    tree_size: 700,
  })
})

test('a key that was swapped, with all heads signed again or not', async () => {
  const { key_id } = signer.key
  const swapped = `update ledger_keys set public_key = sha256('x')`
  expect(await found(swapped)).toMatchObject({ kind: 'key-changed', key_id })
  expect(await found('delete from ledger_keys')).toMatchObject({
    kind: 'key-unknown',
    tree_size: 700,
    key_id,
  })
  expect(await found(`update ledger_keys set retired_at = created_at - interval '1 s'`)).toMatchObject({
    kind: 'key-retired',
  })
  const resign = async (tx: Tx) => {
    await run(
      'delete from ledger_tiles; delete from ledger_leaves; delete from ledger_heads; delete from ledger_keys',
    )(tx)
    await run(`update ledger_entries set xid = '1'`)(tx)
    await sealBatch(tx, await rotateKey(tx, { directory, origin: 'log.example' }))
  }
  expect((await afterTampering(resign)).fault).toBeUndefined()
  expect((await afterTampering(resign, { trustedKeys: [key_id] })).fault).toMatchObject({
    kind: 'key-untrusted',
  })
})

test('nothing is sealed onto a broken log', async () => {
  const broken = async (tx: Tx) => {
    await rewrite(999)(tx)
    await run('update ledger_entries set xid = (select min(xid) from ledger_entries)')(tx)
    await expect(sealBatch(tx, signer)).rejects.toThrow('broken')
  }
  await afterTampering(broken)
})
