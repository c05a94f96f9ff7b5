import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyReceipt } from '#areas/ledger/domain/receipt.ts'
import { sha256, verifySignature } from '#areas/ledger/public.ts'
import { attachPostgres } from '#platform/postgres/embedded.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, jianhu, serveOn, type Serving, temporaryFolder } from './program.ts'
import { makeReporter } from './reporter.ts'

const reporters = 200
const partnerReports = 60

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let serving: Serving | undefined

beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(async () => {
  await serving?.stop()
  await folder.remove()
})

const environment = { JIANHU_TRUST_PROXY: 'true' }

type Received = { readonly id: string; readonly number: string; readonly code: string }

/** A partner's program: the same report under the same key, however often it has to ask. */
const partnerOf = (site: () => string, key: string) => {
  const idempotency = randomUUID()
  const story = `协作单位转来：某工地拖欠工资，请依法处理。${idempotency}`
  const send = async (): Promise<Received | undefined> => {
    const answer = await fetch(`${site()}/api/v1/reports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': idempotency,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ story }),
    })
    return answer.ok ? ((await answer.json()) as Received) : undefined
  }
  return { story, send }
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** The ones that settled well; the cut takes the others. */
const settled = async <T>(work: readonly Promise<T>[]): Promise<(T | undefined)[]> =>
  (await Promise.allSettled(work)).map((one) => (one.status === 'fulfilled' ? one.value : undefined))

const until = async (met: () => Promise<boolean> | boolean, seconds: number): Promise<void> => {
  const deadline = Date.now() + seconds * 1000
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error(`not after ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('a power cut among 260 submissions: what was answered is there, once, and proved', async () => {
  const port = await freePort()
  const data = join(folder.path, 'data')
  serving = await serveOn(data, port, environment)
  const site = () => `http://127.0.0.1:${port}`
  const added = await jianhu([
    'partner',
    'add',
    '--name',
    '协作单位',
    '--organ',
    '370102',
    '--data',
    data,
    '--json',
  ])
  expect(added.code, added.err).toBe(0)
  const { key } = JSON.parse(added.out) as { key: string }

  const people = many(reporters, (index) => makeReporter(site, index))
  for (const group of many(10, (index) => people.slice(index * 20, index * 20 + 20)))
    await Promise.all(group.map((person) => person.write()))
  const partners = many(partnerReports, () => partnerOf(site, key))

  // All at once; the cut comes when a third has its answer.
  let answered = 0
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    const value = await work
    answered += 1
    return value
  }
  const sending = settled(people.map((person) => counted(person.send())))
  const partnersSending = settled(partners.map((partner) => counted(partner.send())))
  await until(() => answered >= 80, 30)
  await serving.cut()
  const told = await sending
  const partnersTold = await partnersSending
  const acknowledged = people.filter((_, index) => told[index])
  expect(acknowledged.length + partnersTold.filter(Boolean).length).toBeGreaterThanOrEqual(80)
  expect(told.filter((one) => !one).length, 'the cut came too late to prove anything').toBeGreaterThan(0)

  serving = await serveOn(data, port, environment)

  // Everybody presses again, as people do: who was answered before gets the same, nobody comes in twice.
  const codesBefore = await Promise.all(acknowledged.map((person) => person.code()))
  expect(codesBefore.every((code) => code !== undefined)).toBe(true)
  for (const person of people) await person.send()
  const again = await Promise.all(partners.map((partner) => partner.send()))
  expect(await Promise.all(acknowledged.map((person) => person.code()))).toEqual(codesBefore)
  for (const [index, before] of partnersTold.entries())
    if (before) expect(again[index]).toMatchObject({ number: before.number, code: before.code })

  const { ownerUrl } = (await attachPostgres(data))!
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const one = async (query: string): Promise<number> => {
    const { rows } = await owner.query<{ n: string }>(`select (${query}) as n`)
    return Number(rows[0]!.n)
  }
  try {
    const total = reporters + partnerReports
    expect(await one('select count(*) from reports')).toBe(total)
    expect(await one('select count(distinct story) from reports')).toBe(total)
    expect(await one(`select count(*) from ledger_entries where type = 'report.received'`)).toBe(total)
    await until(async () => (await one('select count(*) from leads')) === total, 30)
    expect(
      await one(
        'select count(*) from reports r where not exists (select 1 from leads where report_id = r.id)',
      ),
    ).toBe(0)
    const unsealed =
      'select count(*) from ledger_entries where not exists (select 1 from ledger_leaves l where l.seq = ledger_entries.seq)'
    await until(async () => (await one(unsealed)) === 0, 30)
  } finally {
    await owner.end()
  }

  const receipts = await Promise.all(people.map((person) => person.receipt()))
  for (const receipt of receipts) {
    const verdict = verifyReceipt(receipt, { sha256, verifySignature })
    expect(verdict.ok, JSON.stringify(verdict.checks)).toBe(true)
    expect(receipt).toHaveProperty('inclusion.head')
  }
  const file = join(folder.path, 'receipt.json')
  await writeFile(file, JSON.stringify(receipts[0]))
  const offline = await jianhu(['ledger', 'verify-receipt', file, '--json'])
  expect(JSON.parse(offline.out)).toMatchObject({ ok: true })
  expect(offline.code).toBe(0)
  const whole = await jianhu(['ledger', 'verify', '--data', data, '--json', '--receipt', file])
  // The server goes on recording its own work, so an entry may wait for the next sealing: all that came in is sealed, as seen above.
  expect(JSON.parse(whole.out)).toMatchObject({ ok: true })

  expect(await serving.stop()).toBe(0)
  serving = undefined
}, 180_000)
