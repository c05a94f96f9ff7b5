import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyReport, type ReportForm } from '#areas/intake/domain/report-form.ts'
import { sweepFiles } from '#areas/intake/jobs/sweep.ts'
import type { Intake } from '#areas/intake/public.ts'
import { rateLimits } from '#areas/intake/use/limits.ts'
import { openIdentity } from '#areas/intake/use/open-identity.ts'
import { readReportFile } from '#areas/intake/use/files.ts'
import { openSigner, sealBatch, type Signer } from '#areas/ledger/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import type { PortalServices } from '#portal/services.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../tests/support/database.ts'
import { inventedIntake } from '../../../tests/support/intake.ts'
import { portalServices } from './services.ts'

const database = withDatabase()
const system: Actor = { kind: 'system', task: 'test' }
const lixia = 370102
const source = { address: '192.0.2.1' }
const clerk: Actor = {
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  organ: { id: lixia, level: 'county' },
  roles: ['intake_clerk'],
}

let intake: Intake & { close: () => Promise<void> }
let signer: Signer
let services: PortalServices
let keys: string

beforeAll(async () => {
  intake = await inventedIntake(database)
  keys = await mkdtemp(join(tmpdir(), 'jianhu-keys-'))
  signer = await inTransaction(database.app, system, (tx) =>
    openSigner(tx, { directory: keys, origin: 'log.example' }),
  )
  services = await portalServices({
    database: database.app,
    intake,
    recommendations: { office: intake.office, codes: intake.keys.codes, files: intake.files },
    signer,
    rates: rateLimits(),
  })
})
afterAll(async () => {
  await intake.close()
  await rm(keys, { recursive: true })
})

const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const form: ReportForm = {
  ...emptyReport('clean-water-2031'),
  placeId: lixia,
  story: '自来水发黄已经两个星期了，孩子喝了肚子疼。',
  name: '王小明',
  phone: '13800138000',
}
const upload = (name: string, content: string) => ({ name, content: Readable.from([Buffer.from(content)]) })

const sent = async (token: string) => {
  got(await services.drafts.save(token, form, source))
  return got(await services.drafts.send(token, 'zh', source))
}

test('a place is found by its name and chosen step by step', () => {
  const [found] = services.places.search('历下')
  expect(found).toMatchObject({ id: lixia, level: 'county', name: { zh: '历下区' } })
  expect(found?.within.map(({ name }) => name.zh)).toEqual(['山东省', '济南市'])
  const shandong = services.places.provinces().find(({ name }) => name.zh === '山东省')!
  const jinan = services.places.children(shandong.id).find(({ name }) => name.zh === '济南市')!
  expect(services.places.children(jinan.id).map(({ id }) => id)).toContain(lixia)
})

test('from a draft with files to the page that shows how far it is', async () => {
  got(await services.drafts.save('device', form, source))
  const kept = got(await services.drafts.addFile('device', upload('水费单.pdf', '%PDF-1.7\n'), source))
  const gone = got(await services.drafts.addFile('device', upload('误传.txt', 'mistake'), source))
  got(await services.drafts.removeFile('device', gone.id))
  expect((await services.drafts.load('device'))?.files).toEqual([kept])

  const answer = got(await services.drafts.send('device', 'zh', source))
  expect(answer.organ.zh).toContain('历下区')
  expect(await services.drafts.load('device')).toMatchObject({ sent: answer, files: [], form: { story: '' } })

  got(await services.following.message(answer.code, '今天水更黄了。', source))
  const { id } = got(await services.following.message(answer.code, '附照片。', source))
  got(await services.following.addFile(answer.code, upload('a.txt', 'photo to come'), source, id))
  const progress = got(await services.following.progress(answer.code, source))
  expect(progress).toMatchObject({
    number: answer.number,
    place: { zh: expect.stringContaining('济南市历下区') },
    status: { stage: { zh: '收到' }, by: answer.replyBy },
    files: [{ name: '水费单.pdf' }],
    messages: [
      { body: '今天水更黄了。', files: [] },
      { body: '附照片。', files: [{ name: 'a.txt' }] },
    ],
    moves: ['message', 'withdraw'],
    opened: [],
  })
  expect(progress.timeline.map(({ what }) => what.zh)).toContain('收到您反映的问题')
})

test('who opened the identity, and why, stands on the page', async () => {
  const { code, number } = await sent('opened')
  const { rows } = await sql<{ id: string }>`select id from reports where number = ${number}`.execute(
    database.owner,
  )
  const reason = { reason: 'contact', note: '约看水样' } as const
  got(await transact(database.app, clerk, (tx) => openIdentity(intake.keys, tx, rows[0]!.id, reason)))
  const { opened } = got(await services.following.progress(code, source))
  expect(opened).toMatchObject([
    {
      by: { zh: '济南市历下区人民检察院控告申诉检察人员' },
      reason: { zh: '联系反映人，核实情况（约看水样）' },
    },
  ])
})

test('a receipt proves the report before sealing and after, and a changed one does not', async () => {
  const { code, number } = await sent('receipt')
  const early = got(await services.following.receipt(code, source))
  expect(early.sealed).toBe(false)
  expect(got(await services.verifyReceipt(early.json, source)).ok).toBe(true)
  await inTransaction(database.app, system, (tx) => sealBatch(tx, signer))
  const late = got(await services.following.receipt(code, source))
  expect(late.sealed).toBe(true)
  expect(got(await services.verifyReceipt(late.json, source)).ok).toBe(true)
  const forged = late.json.replace(number, '20310101-0000001')
  expect(got(await services.verifyReceipt(forged, source)).ok).toBe(false)
  expect(got(await services.verifyReceipt('not JSON', source)).ok).toBe(false)
})

test('reading a file is written down; what nobody names is swept out', async () => {
  got(await services.drafts.save('files', form, source))
  got(await services.drafts.addFile('files', upload('b.txt', 'evidence'), source))
  const { number } = got(await services.drafts.send('files', 'zh', source))
  got(await services.drafts.save('wiped', form, source))
  got(await services.drafts.addFile('wiped', upload('c.txt', 'never sent'), source))
  await services.drafts.wipe('wiped')
  const { rows } = await sql<{ report_id: string; id: string }>`
    select f.id, f.report_id from files f join reports r on r.id = f.report_id where r.number = ${number}`.execute(
    database.owner,
  )
  const [{ report_id, id }] = rows as [{ report_id: string; id: string }]

  const later = new Date(Date.now() + 2 * 86_400_000)
  // 误传.txt of the first test, taken back before sending, and c.txt.
  expect(await sweepFiles(database.app, intake.files, later)).toBe(2)
  const file = got(await transact(database.app, clerk, (tx) => readReportFile(tx, report_id, id)))
  expect((await buffer(intake.files.open(file.sha256))).toString()).toBe('evidence')
  const { rows: entries } = await sql`
    select actor_id, data from ledger_entries where type = 'report.file-read'`.execute(database.owner)
  expect(entries).toEqual([{ actor_id: 'id' in clerk ? clerk.id : '', data: { file_id: id } }])
})

test('a source in a hurry is told when to come again, and loses nothing', async () => {
  const budget = { burst: 1, secondsEach: 30 }
  const hasty = await portalServices({
    database: database.app,
    intake,
    recommendations: { office: intake.office, codes: intake.keys.codes, files: intake.files },
    signer,
    rates: rateLimits({
      submit: budget,
      lookUp: budget,
      draft: { burst: 9, secondsEach: 1 },
      upload: budget,
      feed: budget,
      partner: budget,
    }),
  })
  got(await hasty.drafts.save('one', form, source))
  got(await hasty.drafts.save('two', form, source))
  got(await hasty.drafts.send('one', 'zh', source))
  expect(await hasty.drafts.send('two', 'zh', source)).toMatchObject({
    ok: false,
    refusal: { kind: 'too-many', retryAfter: 30 },
  })
  expect((await hasty.drafts.load('two'))?.form.story).toBe(form.story)
})
