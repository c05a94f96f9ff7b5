/**
 * Rates of the ledger: `node bench/ledger.ts [entries]`, one million by default.
 * It starts a PostgreSQL of its own that keeps to the disk as in service.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { verifyReceipt } from '#areas/ledger/domain/receipt.ts'
import {
  appendEntries,
  makeReceipt,
  openSigner,
  promiseReceipt,
  sealBatch,
  sha256,
  verifyLedger,
  verifySignature,
} from '#areas/ledger/public.ts'
import { policies } from '#entry/policies.ts'
import { connect } from '#platform/db/connect.ts'
import { newId } from '#platform/db/ids.ts'
import { appUrl, migrate } from '#platform/db/migrate.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { startPostgres } from '#platform/postgres/embedded.ts'

const total = Number(process.argv[2] ?? 1_000_000)
const perStatement = 1000
const system = { kind: 'system', task: 'bench' } as const

const dataDir = await mkdtemp(join(tmpdir(), 'jianhu-bench-'))
const server = await startPostgres({ dataDir, log: () => undefined })
await migrate({ ownerUrl: server.ownerUrl, appPassword: 'bench', folder: 'migrations', policies })
const database = connect(appUrl(server.ownerUrl, 'bench'))
const as = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database, system, work)
const signer = await as((tx) => openSigner(tx, { directory: dataDir, origin: 'bench.example' }))

const entryOf = (n: number) => ({
  type: 'report.received',
  subject_kind: 'report',
  subject_id: newId(),
  data: {
    content_digest: Buffer.from(sha256(Buffer.from(String(n)))).toString('hex'),
    channel: 'portal',
    priority: 'wages',
    place: 440300 + (n % 100),
  },
})

/** Prints how many a second `work` did, which says how many it did. */
const rate = async (name: string, work: () => Promise<number>): Promise<void> => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const count = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system: kernel } = process.cpuUsage(cpu)
  const share = Math.round((user + kernel) / 1e4 / seconds)
  console.log(
    `${name.padEnd(34)} ${String(count).padStart(9)} in ${seconds.toFixed(1).padStart(6)} s` +
      ` ${Math.round(count / seconds)
        .toLocaleString('en')
        .padStart(9)}/s  (own CPU ${share} %)`,
  )
}

const repeat = async (times: number, work: (n: number) => Promise<unknown>): Promise<number> => {
  for (let n = 0; n < times; n++) await work(n)
  return times
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
)

await rate(`append, ${perStatement} a transaction`, async () => {
  for (let n = 0; n < total; n += perStatement) {
    const count = Math.min(perStatement, total - n)
    await as((tx) =>
      appendEntries(
        tx,
        Array.from({ length: count }, (_, i) => entryOf(n + i)),
      ),
    )
  }
  return total
})
await rate('seal, 10,000 a batch', async () => {
  let sealed = 0
  for (let batch = 1; batch > 0; sealed += batch) batch = await as((tx) => sealBatch(tx, signer))
  return sealed
})
await rate('verify the whole log', async () => {
  const { ok, verified } = await as((tx) => verifyLedger(tx))
  if (!ok) throw new Error('the log does not verify')
  return verified
})
await rate('append and promise, one by one', () =>
  repeat(1000, (n) =>
    as(async (tx) => {
      const [entry] = await appendEntries(tx, [entryOf(n)])
      return promiseReceipt(signer, entry!)
    }),
  ),
)
await as((tx) => sealBatch(tx, signer))
await rate('seal, one by one', () =>
  repeat(200, async (n) => {
    await as((tx) => appendEntries(tx, [entryOf(n)]))
    await as((tx) => sealBatch(tx, signer))
  }),
)

const rows = await as((tx) => tx.db.selectFrom('ledger_entries').select('id').limit(1000).execute())
const receipts: unknown[] = []
await rate('receipt with inclusion proof', () =>
  repeat(rows.length, async (n) => receipts.push(await as((tx) => makeReceipt(tx, signer, rows[n]!.id)))),
)
await rate('check a receipt', () =>
  repeat(receipts.length, async (n) => {
    if (!verifyReceipt(receipts[n], { sha256, verifySignature }).ok)
      throw new Error('a receipt does not verify')
  }),
)

await database.destroy()
await server.stop()
await rm(dataDir, { recursive: true, force: true })
