import { Readable } from 'node:stream'
import { beginDocument } from '#areas/cases/documents/use/draft.ts'
import { readWordFile } from '#areas/cases/documents/use/download.ts'
import { listDocuments } from '#areas/cases/documents/use/read.ts'
import type { CaseOffice, Papers } from '#areas/cases/public.ts'
import { readCase } from '#areas/cases/use/read-case.ts'
import { paragraphsOf } from '#areas/documents/domain/placeholders.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import { textParts } from '#platform/docx/archive.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Casework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { countyBeside, countyElsewhere, prefecture } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import {
  at,
  bureau,
  inventedRecommending,
  paper,
  type Recommending,
} from '../../../../tests/support/recommending.ts'
import { tallyOf } from '../domain/rates.ts'
import { addAddressee, changeAddressee, importAddressees, listAddressees } from './addressees.ts'
import { asAddressee, encloseFile, objectTo, receiveRecommendation, replyTo, supplementTo } from './answer.ts'
import type { RecommendationDesk } from './desk.ts'
import { draftRecommendation } from './draft.ts'
import { figuresOf, listRecommendations } from './list.ts'
import { listSent, readRecommendation, readSent } from './read.ts'
import { readSheet } from './read-sheet.ts'
import { sendByLink, sendToAccounts } from './send.ts'
import { linkSimilar } from './similar.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let office: CaseOffice
let papers: Papers
let desk: RecommendationDesk
let prosecutor: Staff
let chief: Staff
let agency: Staff
let accepted: Recommending['accepted']
let opened: Recommending['opened']
let step: Recommending['step']
let drafted: Recommending['drafted']
let issued: Recommending['issued']

beforeAll(async () => {
  ;({ work, office, papers, desk, prosecutor, chief, agency, accepted, opened, step, drafted, issued } =
    await inventedRecommending(database))
})
afterAll(() => work.close())

const now = (caseId: string) =>
  database.owner
    .selectFrom('recommendations')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()

const messagesTo = async (reportId: string) =>
  database.owner
    .selectFrom('messages')
    .select(['kind', 'body'])
    .where('report_id', '=', reportId)
    .where('kind', '=', 'notice')
    .execute()

const refused = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.rule)
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)

/** As the link page does it, on that day. */
const byLink = <T>(
  opening: { link: string; code: string },
  moment: string,
  work_: (tx: Parameters<typeof receiveRecommendation>[0], id: string) => Promise<Result<T>>,
) => asAddressee(desk, database.app, opening, (tx, id) => work_({ ...tx, now: new Date(moment) }, id))

test('two who write at once: whoever saw an older paper is shown the newer one, from the first word on', async () => {
  const { caseId } = await opened()
  const write = (title: string, revision: number) =>
    work.as(prosecutor, (tx) => draftRecommendation(tx, desk, caseId, { title, revision }), at(3))
  must(await write('甲稿', 0))
  expect(await write('乙稿', 0)).toMatchObject({
    refusal: { kind: 'conflict', current: { title: '甲稿' } },
  })
  const { revision } = must(await work.as(prosecutor, (tx) => readRecommendation(tx, desk, caseId), at(3)))
  must(await write('乙稿', revision))
  expect((await now(caseId)).title).toBe('乙稿')
})

test('a step that the paper rules out is not offered', async () => {
  const { caseId } = await issued()
  const { moves } = must(await work.as(prosecutor, (tx) => readCase(tx, office, caseId), at(6)))
  const offered = moves.map(({ id }) => id)
  expect(offered).toContain('serve')
  expect(offered).not.toContain('serve_urgent')
})

describe('the whole way', () => {
  test('drafted, decided, served by link, answered, corrected; the reporter and those of similar cases are told once', async () => {
    const one = await issued()
    expect(await now(one.caseId)).toMatchObject({
      state: 'issued',
      type: 'pil',
      number: expect.stringMatching(/^910101检建〔2031〕\d+号$/),
      addressee_name: '镜湖市水务局',
      issued_on: '2031-03-06',
    })
    const similar = await accepted(at(4))
    const { rows } = await sql<{
      number: string
    }>`select number from cases where id = ${similar.caseId}`.execute(database.owner)
    must(await work.as(prosecutor, (tx) => linkSimilar(tx, desk, one.caseId, rows[0]!.number), at(6)))

    const opening = must(await work.as(prosecutor, (tx) => sendByLink(tx, desk, one.caseId), at(6)))
    must(await byLink(opening, at(7), (tx, id) => receiveRecommendation(tx, desk, id)))
    expect(await now(one.caseId)).toMatchObject({
      state: 'served',
      sent_by: 'link',
      served_on: '2031-03-07',
      reply_due: '2031-05-07',
    })
    const { letterId } = must(
      await byLink(opening, at(20, 4), (tx, id) =>
        replyTo(tx, desk, id, { outcome: 'adopted', body: '已更换管道 3 公里。' }),
      ),
    )
    const kept = must(await desk.files.keep(Readable.from([Buffer.from('水质报告')]), '水质报告.txt'))
    must(
      await byLink(opening, at(20, 4), (tx, id) =>
        encloseFile(tx, desk, { id, letterId }, { name: '水质报告.txt', kept }),
      ),
    )
    expect(await now(one.caseId)).toMatchObject({
      state: 'answered',
      answered_on: '2031-04-20',
      answer: 'adopted',
    })
    const { rows: entries } = await sql<{ actor_kind: string; actor_id: string; move: string }>`
      select actor_kind, actor_id, data->>'move' as move from ledger_entries
      where subject_id = ${one.caseId} and type = 'case.moved' order by seq desc limit 2`.execute(
      database.owner,
    )
    expect(entries).toEqual([
      { actor_kind: 'addressee', actor_id: one.id, move: 'answer' },
      { actor_kind: 'addressee', actor_id: one.id, move: 'serve' },
    ])
    const view = must(await work.as(prosecutor, (tx) => readRecommendation(tx, desk, one.caseId), at(21, 4)))
    expect(view.letters).toMatchObject([
      { kind: 'reply', outcome: 'adopted', body: '已更换管道 3 公里。', files: [{ name: '水质报告.txt' }] },
    ])

    must(await step(prosecutor, one.caseId, 'file_up', at(22, 4)))
    must(
      await step(prosecutor, one.caseId, 'evaluate', at(25, 4), {
        outcome: 'corrected',
        reason: '复查合格',
        message: '管道已经更换。',
      }),
    )
    expect(await messagesTo(one.lead.reportId)).toEqual([{ kind: 'notice', body: '管道已经更换。' }])
    expect(await messagesTo(similar.lead.reportId)).toEqual([{ kind: 'notice', body: '管道已经更换。' }])
    const { rows: told } = await sql`
      select data->>'reporters' as reporters from ledger_entries
      where subject_id = ${similar.caseId} and type = 'case.recommendation-corrected'`.execute(database.owner)
    expect(told).toEqual([{ reporters: '1' }])
    must(await step(prosecutor, one.caseId, 'close', at(26, 4)))
    expect(await now(one.caseId)).toMatchObject({
      state: 'closed',
      correction: 'corrected',
      assessed_on: '2031-04-25',
    })
  })

  test('a reporter behind two linked cases is told once, on the page of one code', async () => {
    const one = await issued()
    const similar = [await accepted(at(4)), await accepted(at(4))]
    for (const { caseId, lead } of similar) {
      const { number } = await database.owner
        .selectFrom('cases')
        .select('number')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
      must(await work.as(prosecutor, (tx) => linkSimilar(tx, desk, one.caseId, number), at(6)))
      await sql`update reports set anonymous = false where id = ${lead.reportId}`.execute(database.owner)
      await sql`insert into identities (report_id, sealed, key_id, phone_index)
        values (${lead.reportId}, '\\x00', 'test', '\\x0102')`.execute(database.owner)
    }
    must(await step(prosecutor, one.caseId, 'serve', at(7), { day: '2031-03-07' }))
    must(await step(prosecutor, one.caseId, 'answer', at(8), { outcome: 'adopted', reason: '已整改' }))
    must(await step(prosecutor, one.caseId, 'evaluate', at(9), { outcome: 'corrected', reason: '合格' }))
    const told = await Promise.all(similar.map(({ lead }) => messagesTo(lead.reportId)))
    expect(told.map((messages) => messages.length)).toEqual([1, 0])
  })

  test('answered by an account of the addressee, which is not made the handler', async () => {
    const one = await issued()
    expect(must(await work.as(agency, (tx) => listSent(tx, office), at(6)))).toEqual([])
    must(await work.as(prosecutor, (tx) => sendToAccounts(tx, desk, one.caseId), at(6)))
    await sql`update cases set handler_id = null where id = ${one.caseId}`.execute(database.owner)
    expect(must(await work.as(agency, (tx) => listSent(tx, office), at(6)))).toMatchObject([
      { title: paper.title, moves: ['receive'] },
    ])
    must(await work.as(agency, (tx) => receiveRecommendation(tx, desk, one.id), at(8)))
    must(await work.as(agency, (tx) => objectTo(tx, desk, one.id, '水质由区局监管。'), at(9)))
    expect(await now(one.caseId)).toMatchObject({ state: 'objected', objected_on: '2031-03-09' })
    const { handler_id } = await database.owner
      .selectFrom('cases')
      .select('handler_id')
      .where('id', '=', one.caseId)
      .executeTakeFirstOrThrow()
    expect(handler_id).toBeNull()
    must(await step(prosecutor, one.caseId, 'reject_objection', at(10), { reason: '市局有监管职责。' }))
    const { letterId } = must(
      await work.as(
        agency,
        (tx) => replyTo(tx, desk, one.id, { outcome: 'partly', body: '已着手。' }),
        at(11),
      ),
    )
    expect(letterId).toBeTruthy()
    must(await work.as(agency, (tx) => supplementTo(tx, one.id, '再补一份。'), at(12)))
    const sent = must(await work.as(agency, (tx) => readSent(tx, office, one.id), at(12)))
    expect(sent.letters.map(({ kind, sender }) => [kind, sender])).toEqual([
      ['objection', 'addressee'],
      ['recheck', 'organ'],
      ['reply', 'addressee'],
      ['supplement', 'addressee'],
    ])
    expect(
      kindOf(
        await work.as(
          agency,
          (tx) => replyTo(tx, desk, one.id, { outcome: 'adopted', body: '再回复' }),
          at(13),
        ),
      ),
    ).toBe('not-allowed')
  })

  test('on paper, with a period of its own; then urged and escalated', async () => {
    const one = await issued({ replyTerm: 1 })
    // What is named as possible is what the page offers.
    const early = await step(prosecutor, one.caseId, 'close', at(7))
    const named = early.ok ? [] : early.refusal.allowed
    expect(named).toContain('serve')
    expect(named).not.toContain('serve_urgent')
    expect(refused(await step(prosecutor, one.caseId, 'serve', at(7), { day: '2031-03-07' }))).toBe('REC 19')
    expect(refused(await step(prosecutor, one.caseId, 'serve_urgent', at(7), { day: '2031-03-07' }))).toBe(
      'REC 19',
    )
    must(
      await step(prosecutor, one.caseId, 'serve', at(7), {
        day: '2031-03-07',
        term: 1,
        document: '回证 7 号',
      }),
    )
    expect(await now(one.caseId)).toMatchObject({ sent_by: 'paper', reply_due: '2031-04-07' })
    must(await step(prosecutor, one.caseId, 'urge', at(10, 4), { reason: '请尽快回复。' }))
    must(await step(chief, one.caseId, 'escalate', at(20, 4), { outcome: 'government', reason: '仍未回复' }))
    expect(await now(one.caseId)).toMatchObject({ state: 'escalated' })
  })
})

describe('what stands in the way', () => {
  test('a paper with parts missing is not issued, one that is issued is not written on', async () => {
    const one = await opened()
    must(await step(chief, one.caseId, 'investigate', at(3), { reason: '多人反映' }))
    must(await drafted(one.caseId, { proposal: '' }))
    must(await step(prosecutor, one.caseId, 'report', at(4), { outcome: 'other', reason: '查清' }))
    must(await step(chief, one.caseId, 'decide', at(5)))
    const early = await step(prosecutor, one.caseId, 'issue', at(6))
    expect(early).toMatchObject({
      ok: false,
      refusal: { rule: 'REC 16', message: { zh: expect.stringContaining('建议的具体内容') } },
    })
    expect(refused(await work.as(prosecutor, (tx) => sendByLink(tx, desk, one.caseId), at(6)))).toBe('REC 7')
    must(await drafted(one.caseId, {}, at(6)))
    must(await step(prosecutor, one.caseId, 'issue', at(6)))
    expect(refused(await drafted(one.caseId, { proposal: '另一个' }, at(7)))).toBe('REC 22')
  })

  test('social governance goes by policy research', async () => {
    const one = await opened()
    must(await step(chief, one.caseId, 'investigate', at(3), { reason: '多人反映' }))
    must(await step(prosecutor, one.caseId, 'report', at(4), { outcome: 'governance', reason: '查清' }))
    expect(refused(await step(chief, one.caseId, 'decide', at(5)))).toBe('REC 17')
    must(await step(prosecutor, one.caseId, 'send_to_policy', at(5)))
    must(await step(chief, one.caseId, 'decide_governance', at(6)))
    // What was decided as one type is not issued as another.
    expect(kindOf(await drafted(one.caseId, { type: 'other' }, at(7)))).toBe('invalid')
  })

  test('what was written is the text of its Word file, under one number, and is drafted nowhere else', async () => {
    const one = await opened()
    const draft = { caseId: one.caseId, template: 'pil-recommendation' }
    expect(refused(await work.as(prosecutor, (tx) => beginDocument(tx, papers, draft), at(3)))).toBe(
      'design:one-text',
    )
    must(await step(chief, one.caseId, 'investigate', at(3), { reason: '多人反映' }))
    must(await drafted(one.caseId, { proposal: '更换管道。\n公布水质。', replyTerm: 3 }))
    must(await step(prosecutor, one.caseId, 'report', at(4), { outcome: 'pil', reason: '查清' }))
    must(await step(chief, one.caseId, 'decide', at(5)))
    must(await step(prosecutor, one.caseId, 'issue', at(6)))
    const { documents } = must(
      await work.as(prosecutor, (tx) => listDocuments(tx, papers, one.caseId), at(6)),
    )
    const { number } = await now(one.caseId)
    expect(documents).toMatchObject([{ template: 'pil-recommendation', state: 'issued', number }])
    const { content } = must(
      await work.as(prosecutor, (tx) => readWordFile(tx, papers, documents[0]!.id), at(6)),
    )
    const lines = paragraphsOf(textParts(content)!['word/document.xml']!)
    for (const line of [number, '镜湖市水务局：', paper.source, paper.facts, paper.violation])
      expect(lines).toContain(line)
    expect(lines).toEqual(expect.arrayContaining(['1.更换管道。', '2.公布水质。']))
    expect(lines.join('\n')).toMatch(/收到之日起3个月内.*\n.*10日内书面提出/)
  })

  test('a change takes what was sent out of sight and voids its document, and a new number is taken', async () => {
    const one = await issued()
    const opening = must(await work.as(prosecutor, (tx) => sendByLink(tx, desk, one.caseId), at(6)))
    const first = (await now(one.caseId)).number
    must(await step(chief, one.caseId, 'change', at(7), { reason: '对象有误' }))
    expect(kindOf(await byLink(opening, at(7), (tx, id) => readSent(tx, office, id)))).toBe('missing')
    must(await step(prosecutor, one.caseId, 'issue', at(8)))
    const { number } = await now(one.caseId)
    expect(number).not.toBe(first)
    const { documents } = must(
      await work.as(prosecutor, (tx) => listDocuments(tx, papers, one.caseId), at(8)),
    )
    expect(documents.map((document) => [document.number, document.state])).toEqual([
      [number, 'issued'],
      [first, 'voided'],
    ])
  })

  test('neither link nor code opens anything alone, and an older pair opens nothing any more', async () => {
    const one = await issued()
    const older = must(await work.as(prosecutor, (tx) => sendByLink(tx, desk, one.caseId), at(6)))
    const opening = must(await work.as(prosecutor, (tx) => sendByLink(tx, desk, one.caseId), at(6)))
    const read = (pair: { link: string; code: string }) =>
      byLink(pair, at(7), (tx, id) => readSent(tx, office, id))
    expect(kindOf(await read(opening))).toBe('ok')
    for (const wrong of [
      older,
      { ...opening, code: older.code },
      { ...opening, link: older.link },
      { link: '', code: '' },
    ])
      expect(kindOf(await read(wrong))).toBe('missing')
  })

  test('an addressee sees what was sent to it and nothing else, by SQL too', async () => {
    const [mine, other] = [await issued(), await issued()]
    must(await work.as(prosecutor, (tx) => sendToAccounts(tx, desk, mine.caseId), at(6)))
    must(await step(prosecutor, mine.caseId, 'serve', at(7), { day: '2031-03-07' }))
    must(await step(prosecutor, mine.caseId, 'urge', at(8), { reason: '请回复' }))
    const actors: Actor[] = [agency, { kind: 'addressee', id: mine.id }]
    for (const actor of actors) {
      const seen = await inTransaction(database.app, actor, async (tx) => {
        const ids = async (table: string) =>
          (await sql.raw<{ id: string }>(`select id from ${table}`).execute(tx.db)).rows.map(({ id }) => id)
        const letters = await sql<{ recommendation_id: string }>`
          select recommendation_id from recommendation_letters`.execute(tx.db)
        const links = await sql`select * from recommendation_cases`.execute(tx.db)
        return {
          recommendations: await ids('recommendations'),
          letters: letters.rows.map((row) => row.recommendation_id),
          links: links.rows,
          hidden: (
            await Promise.all(
              [
                'cases',
                'leads',
                'reports',
                'case_notes',
                'clocks',
                'messages',
                'addressees',
                'ledger_entries',
              ].map(ids),
            )
          ).flat(),
        }
      })
      expect(seen.recommendations).toContain(mine.id)
      expect(seen.recommendations).not.toContain(other.id)
      expect(new Set(seen.letters)).not.toContain(other.id)
      expect(seen.letters).toContain(mine.id)
      expect([seen.links, seen.hidden]).toEqual([[], []])
      const tried = await transact(database.app, actor, async (tx) => {
        const changed = await sql`update recommendations set answer = 'adopted' returning id`.execute(tx.db)
        return ok(changed.rows)
      })
      expect(tried).toEqual({ ok: true, value: [] })
    }
    const stranger = await work.staff(countyElsewhere, 'agency')
    expect(kindOf(await work.as(stranger, (tx) => readSent(tx, office, mine.id), at(8)))).toBe('missing')
  })
})

test('its list tells the office which case it is, and nobody outside', async () => {
  const one = await issued()
  must(await work.as(prosecutor, (tx) => sendToAccounts(tx, desk, one.caseId), at(6)))
  const { number, title } = await database.owner
    .selectFrom('cases')
    .select(['number', 'title'])
    .where('id', '=', one.caseId)
    .executeTakeFirstOrThrow()
  const caseSeenBy = async (actor: Staff) =>
    must(await work.as(actor, (tx) => listRecommendations(tx, office, { limit: 100 }), at(6))).rows.find(
      ({ id }) => id === one.id,
    )?.case
  expect(await caseSeenBy(chief)).toEqual({ number, title })
  expect(await caseSeenBy(agency)).toBeNull()
})

test('rates come from the rows that the list shows', async () => {
  const moment = at(1, 7)
  const listed = must(await work.as(chief, (tx) => listRecommendations(tx, office, { limit: 100 }), moment))
  const figures = must(await work.as(chief, (tx) => figuresOf(tx, office, {}), moment))
  const { rates, ...tally } = figures
  expect(listed.rows.length).toBeGreaterThan(5)
  expect(tally).toEqual(tallyOf(listed.rows, '2031-07-01'))
  expect(tally.served).toBeGreaterThan(3)
  expect(rates.reply).toBeCloseTo(tally.answeredInTime / tally.due)
  const overdue = must(
    await work.as(chief, (tx) => listRecommendations(tx, office, { limit: 100, due: 'overdue' }), moment),
  )
  expect(overdue.rows.length).toBeGreaterThan(0)
  expect(overdue.rows.every((row) => row.answeredOn === null && row.replyDue! < '2031-07-01')).toBe(true)
  const upper = await work.staff(prefecture, 'chief_procurator')
  expect(
    must(await work.as(upper, (tx) => listRecommendations(tx, office, { limit: 100 }), moment)).rows.length,
  ).toBe(listed.rows.length)
  const beside = await work.staff(countyBeside, 'prosecutor')
  expect(
    must(await work.as(beside, (tx) => listRecommendations(tx, office, { limit: 100 }), moment)).rows,
  ).toEqual([])
})

describe('the directory', () => {
  test('found by name, pinyin and initials; a double is named', async () => {
    for (const search of ['水务', 'shuiwu', 'jhssw'])
      expect(
        must(await work.as(prosecutor, (tx) => listAddressees(tx, office, { search, limit: 10 }), at(1))).map(
          ({ name }) => name,
        ),
      ).toContain('镜湖市水务局')
    expect(
      await work.as(prosecutor, (tx) => addAddressee(tx, office, bureau('镜湖市 水务局')), at(1)),
    ).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', message: { zh: expect.stringContaining('镜湖市水务局') } },
    })
  })

  test('shared in a region, it is found beside and changed by nobody else', async () => {
    const { id } = must(
      await work.as(
        prosecutor,
        (tx) => addAddressee(tx, office, { ...bureau('市行业协会'), sharedIn: prefecture.id }),
        at(1),
      ),
    )
    const beside = await work.staff(countyBeside, 'prosecutor')
    const elsewhere = await work.staff(countyElsewhere, 'prosecutor')
    const names = async (actor: Staff) =>
      must(await work.as(actor, (tx) => listAddressees(tx, office, { limit: 50 }), at(1))).map(
        ({ name }) => name,
      )
    expect(await names(beside)).toEqual(['市行业协会'])
    expect(await names(elsewhere)).toEqual([])
    expect(
      kindOf(
        await work.as(
          beside,
          (tx) => changeAddressee(tx, office, id, { ...bureau('改名'), revision: 1 }),
          at(1),
        ),
      ),
    ).toBe('forbidden')
  })

  test('a sheet is tried first, then applied; again, it changes nothing', async () => {
    const sheet = must(
      readSheet(Buffer.from('name,kind,phone\n镜湖市城管局,agency,0999\n某某食品公司,单位、企业,\n', 'utf8')),
    )
    const run = (dryRun: boolean) =>
      work.as(prosecutor, (tx) => importAddressees(tx, office, sheet, dryRun), at(1))
    expect(must(await run(true))).toMatchObject({ applied: false, added: { length: 2 } })
    expect(must(await run(false))).toMatchObject({ applied: true, added: { length: 2 } })
    expect(must(await run(false))).toMatchObject({ applied: true, added: [], changed: [], unchanged: 2 })
    const bad = must(readSheet(Buffer.from('name,kind\n甲局,agency\n甲 局,agency\n,what\n', 'utf8')))
    const faults = must(
      await work.as(prosecutor, (tx) => importAddressees(tx, office, bad, false), at(1)),
    ).faults
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [3, 'name'],
      [4, 'name'],
      [4, 'kind'],
    ])
  })
})
