import type { Actor } from '#kernel/actor.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { inventedIntake } from '../../../../tests/support/intake.ts'
import { incomingOf } from '../domain/report.ts'
import { emptyReport, type ReportForm } from '../domain/report-form.ts'
import { addDraftFile, readDraft, saveDraft, wipeDraft } from './drafts.ts'
import { followReport, rateReport, readAsReporter, withdrawReport } from './follow.ts'
import type { Intake } from './intake.ts'
import { answerReport } from './messages.ts'
import { receiveReport, receiveReports } from './receive.ts'
import { readReports } from './reports.ts'
import { submitDraft } from './submit.ts'

const database = withDatabase()
let intake: Intake & { close: () => Promise<void> }

beforeAll(async () => {
  intake = await inventedIntake(database)
})
afterAll(() => intake.close())

const visitor: Actor = { kind: 'visitor' }
const system: Actor = { kind: 'system', task: 'test' }
const lixia = 370102
const prosecutor = (id: number): Actor => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id, level: 'county' },
  roles: ['prosecutor'],
})

const form: ReportForm = {
  ...emptyReport('clean-water-2031'),
  placeId: lixia,
  story: '自来水发黄已经两个星期了，孩子喝了肚子疼。',
  persons: 12,
  name: '王小明',
  phone: '138 0013 8000',
  address: '历下区某某路1号',
}

const filled = async (token: string, given: ReportForm = form, now = new Date()) => {
  const saved = await transact(database.app, visitor, (tx) => saveDraft(tx, token, given, 30), now)
  expect(saved.ok).toBe(true)
}

const send = async (token: string, now = new Date()) => {
  const sent = await transact(database.app, visitor, (tx) => submitDraft(intake, tx, token, 'zh'), now)
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal))
  return sent.value
}

const counted = async (table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
    database.owner,
  )
  return rows[0]!.n
}

test('a report travels: draft, code, follow, answer, read, withdraw', async () => {
  // 01:30 on the next day in China.
  const now = new Date('2031-03-10T17:30:00Z')
  await filled('travels', form, now)
  const sent = await send('travels', now)
  expect(sent.number).toMatch(/^20310311-\d{7}$/)
  expect(sent).toMatchObject({ organId: lixia, replyBy: '2031-03-16' })

  const typed = `${sent.code.slice(0, 8).toLowerCase()} - ${sent.code.slice(8)}`
  const seen = await followReport(intake.keys, database.app, typed, readAsReporter)
  expect(seen).toMatchObject({
    ok: true,
    value: { report: { number: sent.number, stage: 'received', nextBy: '2031-03-16' }, messages: [] },
  })

  const answered = await transact(database.app, prosecutor(lixia), (tx) =>
    answerReport(tx, { reportId: sent.reportId, kind: 'procedural_reply', body: '已收到，正在核实。' }),
  )
  expect(answered.ok).toBe(true)
  const read = await followReport(intake.keys, database.app, sent.code, readAsReporter)
  expect(read).toMatchObject({
    ok: true,
    value: { messages: [{ sender: 'organ', kind: 'procedural_reply', body: '已收到，正在核实。' }] },
  })

  const back = (tx: Tx, id: string) => withdrawReport(tx, id, '问题已经解决')
  expect(await followReport(intake.keys, database.app, sent.code, back)).toMatchObject({ ok: true })
  expect(await followReport(intake.keys, database.app, sent.code, back)).toMatchObject({
    ok: false,
    refusal: { rule: 'intake:withdrawn' },
  })
  const { rows } = await sql<{ type: string }>`
    select type from ledger_entries where subject_id = ${sent.reportId} order by seq`.execute(database.owner)
  expect(rows.map(({ type }) => type)).toEqual([
    'report.received',
    'report.message',
    'report.messages-read',
    'report.message',
    'report.withdrawn',
  ])
})

test('a draft sent twice, even at once, is one report with one code, and keeps no answers', async () => {
  await filled('twice')
  const before = await counted('reports')
  const [first, second] = await Promise.all([send('twice'), send('twice')])
  expect(second).toEqual(first)
  expect(await counted('reports')).toBe(before + 1)
  const draft = await inTransaction(database.app, visitor, (tx) => readDraft(tx, 'twice'))
  expect(draft?.content).toEqual({ files: [], sent: first })
  const late = await transact(database.app, visitor, (tx) => saveDraft(tx, 'twice', form, 30))
  expect(late).toMatchObject({ ok: false, refusal: { rule: 'intake:draft-sent' } })
})

test('a draft opens with its token alone, and is gone when wiped', async () => {
  await filled('secret token')
  const { rows } = await sql<{ whole: string }>`select drafts::text as whole from drafts`.execute(
    database.owner,
  )
  expect(rows.some(({ whole }) => whole.includes(Buffer.from('王小明').toString('hex')))).toBe(false)
  expect(await inTransaction(database.app, visitor, (tx) => readDraft(tx, 'other token'))).toBeUndefined()
  await inTransaction(database.app, visitor, (tx) => wipeDraft(tx, 'secret token'))
  expect(await inTransaction(database.app, visitor, (tx) => readDraft(tx, 'secret token'))).toBeUndefined()
})

test('a report with a fault stays a draft, and every fault is named', async () => {
  await filled('faulty', { ...form, story: '短', phone: '', address: '' })
  const sent = await transact(database.app, visitor, (tx) => submitDraft(intake, tx, 'faulty', 'zh'))
  expect(sent).toMatchObject({
    ok: false,
    refusal: { kind: 'invalid', faults: [{ field: 'story' }, { field: 'phone' }] },
  })
  const draft = await inTransaction(database.app, visitor, (tx) => readDraft(tx, 'faulty'))
  expect(draft?.content.form?.story).toBe('短')
})

test('files of a draft come with the report', async () => {
  await filled('with file')
  const file = {
    id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a10',
    name: '水样.jpg',
    mediaType: 'image/jpeg',
    size: 3,
    sha256: 'aa'.repeat(32),
    receivedSha256: 'bb'.repeat(32),
  }
  const limits = { files: 1, bytesEach: 10, bytesTogether: 10 }
  const add = () =>
    transact(database.app, visitor, (tx) => addDraftFile(tx, 'with file', file, { limits, days: 30 }))
  expect(await add()).toMatchObject({ ok: true })
  expect(await add()).toMatchObject({ ok: false, refusal: { rule: 'files:count' } })
  const { code } = await send('with file')
  expect(await followReport(intake.keys, database.app, code, readAsReporter)).toMatchObject({
    ok: true,
    value: { files: [{ name: '水样.jpg', sha256: file.sha256, receivedSha256: file.receivedSha256 }] },
  })
})

test('an anonymous report leaves no identity; a named one leaves none in clear', async () => {
  await filled('anonymous', { ...form, anonymous: true })
  const { reportId } = await send('anonymous')
  const { rows: none } = await sql`select 1 from identities where report_id = ${reportId}`.execute(
    database.owner,
  )
  expect(none).toEqual([])
  for (const table of ['reports', 'identities', 'ledger_entries', 'drafts']) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(
      database.owner,
    )
    const all = rows.map(({ row }) => row).join('\n')
    for (const personal of ['王小明', '13800138000', '138 0013 8000', '某某路'])
      expect(all.includes(personal) || all.includes(Buffer.from(personal).toString('hex')), table).toBe(false)
  }
})

test('a visitor reads nothing, a reporter their own report alone, by SQL too', async () => {
  await filled('mine')
  await filled('yours')
  const mine = await send('mine')
  const yours = await send('yours')
  const visible = (actor: Actor, table: string) =>
    inTransaction(database.app, actor, async ({ db }) => {
      const { rows } = await sql<{ id: string }>`
        select ${sql.ref(table === 'reports' ? 'id' : 'report_id')} as id from ${sql.table(table)}`.execute(
        db,
      )
      return rows.map(({ id }) => id)
    })
  for (const table of ['reports', 'identities', 'messages', 'files'])
    expect(await visible(visitor, table), table).toEqual([])
  const me: Actor = { kind: 'reporter', id: mine.reportId }
  expect(await visible(me, 'reports')).toEqual([mine.reportId])
  expect(await visible(me, 'identities')).toEqual([])
  await transact(database.app, prosecutor(lixia), (tx) =>
    answerReport(tx, { reportId: yours.reportId, kind: 'message', body: '给别人的答复' }),
  )
  expect(await visible(me, 'messages')).toEqual([])
  const answered = await transact(database.app, me, (tx) =>
    answerReport(tx, { reportId: yours.reportId, kind: 'message', body: '冒充' }),
  )
  expect(answered.ok).toBe(false)
  await inTransaction(database.app, me, async ({ db }) => {
    const { numAffectedRows } = await sql`update reports set rating = 1 where id = ${yours.reportId}`.execute(
      db,
    )
    expect(numAffectedRows).toBe(0n)
  })
  await expect(
    inTransaction(database.app, me, ({ db }) => sql`update reports set story = 'x'`.execute(db)),
  ).rejects.toThrow('permission denied')
  expect(
    await inTransaction(database.app, prosecutor(370103), (tx) => readReports(tx, [mine.reportId])),
  ).toEqual([])
})

test('when any step fails, nothing of a report stays', async () => {
  await filled('rolled back')
  const tables = ['reports', 'identities', 'ledger_entries']
  const before = await Promise.all(tables.map(counted))
  const stopped = new Error('stopped')
  await expect(
    inTransaction(database.app, visitor, async (tx) => {
      const sent = await submitDraft(intake, tx, 'rolled back', 'zh')
      expect(sent.ok).toBe(true)
      throw stopped
    }),
  ).rejects.toBe(stopped)
  expect(await Promise.all(tables.map(counted))).toEqual(before)
  const draft = await inTransaction(database.app, visitor, (tx) => readDraft(tx, 'rolled back'))
  expect(draft?.content.form?.story).toBe(form.story)
})

test('hundreds come in at once, each with its own number; a known key never twice', async () => {
  const organ = intake.organs().byId(lixia)!
  const arrival = (key: string) => ({
    ...incomingOf(form, { channel: 'hotline', language: 'zh' }),
    organ,
    receivedAt: new Date('2031-02-01T00:00:00Z'),
    source: { name: 'test', key },
  })
  const received = await inTransaction(database.app, system, (tx) =>
    receiveReports(
      intake,
      tx,
      Array.from({ length: 500 }, (_, n) => arrival(`row ${n}`)),
    ),
  )
  expect(new Set(received.map(({ number }) => number)).size).toBe(500)
  const [report] = await inTransaction(database.app, system, (tx) => readReports(tx, [received[7]!.id]))
  expect(report).toMatchObject({
    ...incomingOf(form, { channel: 'hotline', language: 'zh' }).content,
    organ: {
      id: lixia,
      ancestors: organ.ancestors,
    },
  })
  expect(report?.number).toBe(received[7]!.number)
  await expect(
    inTransaction(database.app, system, (tx) => receiveReport(intake, tx, arrival('row 7'))),
  ).rejects.toThrow('reports_source')
})

test('a rating is given once', async () => {
  await filled('rated')
  const { code } = await send('rated')
  const rate = (stars: number) =>
    followReport(intake.keys, database.app, code, (tx, id) => rateReport(tx, id, stars, '谢谢'))
  expect(await rate(6)).toMatchObject({ ok: false, refusal: { rule: 'intake:rating' } })
  expect(await rate(4)).toMatchObject({ ok: true })
  expect(await rate(1)).toMatchObject({ ok: false, refusal: { rule: 'intake:rated' } })
})

test('a wrong code and no code answer alike', async () => {
  for (const typed of ['0000 0000 0000 0000', 'not a code', ''])
    expect(await followReport(intake.keys, database.app, typed, readAsReporter)).toMatchObject({
      ok: false,
      refusal: { kind: 'missing', rule: 'intake:code' },
    })
})
