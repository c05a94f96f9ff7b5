import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { textParts } from '#platform/docx/archive.ts'
import { transact, type Tx } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { paragraphsOf } from '#areas/documents/domain/placeholders.ts'
import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../../tests/invented/ombudsman.ts'
import { visitRecord, warningLetter } from '../../../../../tests/invented/warning.ts'
import { type Casework, inventedCasework } from '../../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { county, countyBeside } from '../../../../../tests/support/organs.ts'
import { must } from '../../../../../tests/support/people.ts'
import { moveCase } from '../../use/move-case.ts'
import { readCase } from '../../use/read-case.ts'
import { readWordFile } from './download.ts'
import { beginDocument, dropDraft, saveDraft } from './draft.ts'
import { issueDocument } from './issue.ts'
import type { Papers } from './papers.ts'
import { compareVersions, listDocuments, readDocument } from './read.ts'
import { builtTemplate } from './render.ts'
import { serveDocument } from './serve.ts'
import { sealDocument } from './sign.ts'
import { recordingSigner } from './signer.ts'
import { setTemplate } from './templates.ts'
import PizZip from 'pizzip'
import { voidDocument } from './void.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let papers: Papers
let folder: string
let clerk: Staff
let prosecutor: Staff
let assistant: Staff
let head: Staff
let manager: Staff

/** The complaint's answer waits for a warning letter and asks for the day. */
const withDocuments = (procedure: Procedure): Procedure => ({
  ...procedure,
  moves: procedure.moves.map((move) =>
    move.id === 'answer'
      ? {
          ...move,
          documents: ['warning'],
          asks: [...move.asks, { field: 'day', title: { zh: '送达日', en: 'Day served' }, required: false }],
        }
      : move,
  ),
})

beforeAll(async () => {
  work = await inventedCasework(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-documents-'))
  papers = {
    office: {
      ...work.desk,
      plan: {
        ...ombudsmanPlan,
        procedures: ombudsmanPlan.procedures.map(withDocuments),
        documents: [warningLetter, visitRecord],
      },
    },
    templates: [warningLetter, visitRecord],
    numberPattern: '{office_short}检{line}{kind}〔{yyyy}〕{n}号',
    files: await fileStore(folder),
    signer: recordingSigner,
  }
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  assistant = await work.staff(county, 'assistant')
  head = await work.staff(county, 'department_head')
  manager = await work.staff(county, 'case_manager')
})
afterAll(async () => {
  await work.close()
  await rm(folder, { recursive: true, force: true })
})

const at = '2031-03-05T02:00:00Z'
const by = <T>(actor: Actor, what: (tx: Tx) => Promise<Result<T>>, when = at) => work.as(actor, what, when)
const refusalOf = (result: Result<unknown>) => (result.ok ? undefined : result.refusal)

const openedCase = async (): Promise<string> => {
  const lead = await work.report(at)
  const given = { priority: 'TAP', handler: prosecutor.id }
  const moved = await by(clerk, (tx) =>
    moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
  )
  return must(moved).caseId!
}

const draft = async (caseId: string, template = 'warning', actor: Actor = prosecutor): Promise<string> =>
  must(await by(actor, (tx) => beginDocument(tx, papers, { caseId, template })))

const complete = {
  addressee: '自来水公司',
  findings: '两周未修。',
  demands: ['更换管道', '公开水质'],
}
const save = (id: string, version: number, values: Record<string, unknown>, actor: Actor = prosecutor) =>
  by(actor, (tx) => saveDraft(tx, papers, { id, version, values }))
const issue = (id: string, version: number, actor: Actor = prosecutor, when = at) =>
  by(actor, (tx) => issueDocument(tx, papers, { id, version }), when)
const page = async (id: string, actor: Actor = prosecutor) =>
  must(await by(actor, (tx) => readDocument(tx, papers, id)))

const ready = async (caseId: string): Promise<string> => {
  const id = await draft(caseId)
  must(await save(id, 1, complete))
  return id
}
const issued = async (caseId: string): Promise<string> => {
  const id = await ready(caseId)
  must(await issue(id, 2))
  return id
}
const entriesOf = (caseId: string) =>
  database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'data'])
    .where('subject_id', '=', caseId)
    .where('type', 'like', 'document.%')
    .orderBy('id')
    .execute()

describe('the whole way', () => {
  test('filled from the case, corrected, issued with a number, kept, downloaded, sealed, served', async () => {
    const caseId = await openedCase()
    const id = await draft(caseId)
    const first = await page(id)
    expect(first.values).toMatchObject({ case_number: first.case.number, date: '2031-03-05', findings: '' })
    expect(first.faults.map(({ field }) => field)).toEqual(['addressee', 'findings', 'demands'])

    const early = refusalOf(await issue(id, 1))
    expect([early?.kind, early?.faults?.map(({ field }) => field)]).toEqual([
      'invalid',
      ['addressee', 'findings', 'demands'],
    ])
    must(await save(id, 1, complete))
    must(await issue(id, 2))

    const { document, file, signatures } = await page(id)
    expect(document).toMatchObject({ state: 'issued', issuedOn: '2031-03-05', title: '警示函' })
    expect(document.number).toMatch(/^910101检警〔2031〕\d+号$/)
    expect(signatures).toMatchObject([{ act: 'sign', provider: 'recorded' }])
    const { content } = must(await by(prosecutor, (tx) => readWordFile(tx, papers, id)))
    expect(createHash('sha256').update(content).digest('hex')).toBe(file!.sha256)
    const lines = paragraphsOf(textParts(content)!['word/document.xml']!)
    expect(lines).toContain(document.number)
    expect(lines).toContain('1.更换管道')
    expect(lines).toContain('2.公开水质')
    expect(lines.join('\n')).not.toMatch(/[{}]|附注/)

    must(await by(manager, (tx) => sealDocument(tx, papers, id)))
    expect(refusalOf(await by(manager, (tx) => sealDocument(tx, papers, id)))?.rule).toBe('design:seal')
    const serving = { id, way: 'post', day: '2031-03-08', receiver: '王某', relation: '', note: '' }
    must(await by(prosecutor, (tx) => serveDocument(tx, serving), '2031-03-09T02:00:00Z'))
    expect((await page(id)).document).toMatchObject({ sealed: true, services: [{ servedOn: '2031-03-08' }] })

    const entries = await entriesOf(caseId)
    expect(entries.map(({ type }) => type)).toEqual([
      'document.drafted',
      'document.saved',
      'document.issued',
      'document.read',
      'document.sealed',
      'document.served',
    ])
    expect(entries[2]!.data).toMatchObject({ number: document.number, file_sha256: file!.sha256, version: 2 })
    // Words, names and addressees stay out of the ledger.
    expect(JSON.stringify(entries)).not.toMatch(/自来水|王某|管道/)
  })

  test('a form has no number, its list stands in one cell', async () => {
    const caseId = await openedCase()
    const id = await draft(caseId, 'visit')
    must(await save(id, 1, { seen: ['甲', '乙 & <丙>'], handler: '张某' }))
    must(await issue(id, 2))
    const { document } = await page(id)
    expect([document.number, document.state]).toEqual([null, 'issued'])
    const { content } = must(await by(prosecutor, (tx) => readWordFile(tx, papers, id)))
    expect(paragraphsOf(textParts(content)!['word/document.xml']!)).toContain('1.甲2.乙 & <丙>')
  })
})

describe('versions', () => {
  test('every one is kept and any two can be compared; what is as it was makes none', async () => {
    const id = await ready(await openedCase())
    must(await save(id, 2, complete))
    must(await save(id, 2, { findings: '三周未修。' }))
    expect((await page(id)).versions.map(({ version }) => version)).toEqual([1, 2, 3])
    const { rows } = must(
      await by(prosecutor, (tx) => compareVersions(tx, papers, { id, left: 2, right: 3 })),
    )
    const changed = rows.filter(({ same }) => !same)
    expect(changed).toHaveLength(1)
    expect([changed[0]!.left, changed[0]!.right]).toEqual([
      expect.stringContaining('两周'),
      expect.stringContaining('三周'),
    ])
  })

  test('a second editor sees the newer version, and nothing is overwritten', async () => {
    const id = await ready(await openedCase())
    const late = refusalOf(await save(id, 1, { findings: '别的' }))
    expect([late?.kind, late?.current]).toMatchObject(['conflict', { version: 2, values: complete }])
    expect(refusalOf(await issue(id, 1))?.kind).toBe('conflict')
  })

  test('what was issued is not changed any more, nor dropped', async () => {
    const id = await issued(await openedCase())
    expect(refusalOf(await save(id, 2, { findings: '别的' }))?.rule).toBe('design:draft')
    expect(refusalOf(await issue(id, 2))?.rule).toBe('design:draft')
    expect(refusalOf(await by(prosecutor, (tx) => dropDraft(tx, id)))?.rule).toBe('design:draft')
  })

  test('a dropped draft is gone from the case', async () => {
    const caseId = await openedCase()
    const id = await draft(caseId)
    must(await by(prosecutor, (tx) => dropDraft(tx, id)))
    expect(must(await by(prosecutor, (tx) => listDocuments(tx, papers, caseId))).documents).toEqual([])
    expect(refusalOf(await by(prosecutor, (tx) => readDocument(tx, papers, id)))?.kind).toBe('missing')
  })
})

describe('who may', () => {
  test('an assistant of the case drafts and issues nothing; nobody else of the office does either', async () => {
    const caseId = await openedCase()
    expect(
      refusalOf(await by(assistant, (tx) => beginDocument(tx, papers, { caseId, template: 'warning' })))
        ?.kind,
    ).toBe('forbidden')
    await database.owner
      .updateTable('cases')
      .set({ member_ids: [assistant.id] })
      .where('id', '=', caseId)
      .execute()
    const id = await draft(caseId, 'warning', assistant)
    must(await save(id, 1, complete, assistant))
    expect(refusalOf(await issue(id, 2, assistant))?.rule).toBe('policy:cases.issue_document')
    expect(refusalOf(await issue(id, 2, manager))?.rule).toBe('policy:cases.issue_document')
    must(await issue(id, 2, head))
  })

  test('nobody of another office sees it, nor the auditor', async () => {
    const id = await issued(await openedCase())
    const beside = await work.staff(countyBeside, 'prosecutor')
    const auditor = await work.staff(county, 'auditor')
    for (const other of [beside, auditor, clerk])
      expect(refusalOf(await by(other, (tx) => readDocument(tx, papers, id)))?.kind).toBe('missing')
  })
})

describe('numbers', () => {
  test('a voided one is kept with its reason and never given again', async () => {
    const caseId = await openedCase()
    const id = await issued(caseId)
    const { document } = await page(id)
    must(await by(prosecutor, (tx) => voidDocument(tx, { id, reason: '写错了对象' })))
    expect(await page(id)).toMatchObject({
      document: { state: 'voided', number: document.number },
      voidReason: '写错了对象',
    })
    const next = await page(await issued(caseId))
    const serialOf = (number: string | null) => Number(/〕(\d+)号/.exec(number!)![1])
    expect(serialOf(next.document.number)).toBe(serialOf(document.number) + 1)
    const serving = { id, way: 'direct', day: '2031-03-05', receiver: '王某', relation: '', note: '' }
    expect(refusalOf(await by(prosecutor, (tx) => serveDocument(tx, serving)))?.rule).toBe('design:issued')
  })

  test('fifty at the same moment, some cut off before they commit: no gap and no double', async () => {
    const caseId = await openedCase()
    const year = '2032-05-06T02:00:00Z'
    const ids = await Promise.all(Array.from({ length: 50 }, () => ready(caseId)))
    const cut = await Promise.all(Array.from({ length: 5 }, () => ready(caseId)))
    const broken = cut.map((id) =>
      transact(
        database.app,
        prosecutor,
        async (tx) => {
          const done = await issueDocument(tx, papers, { id, version: 2 })
          const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
          await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database.owner)
          // The connection is gone: nothing of this is committed.
          await sql`select 1`.execute(tx.db)
          return done
        },
        new Date(year),
      ).then(
        () => 'committed',
        () => 'cut off',
      ),
    )
    const outcomes = await Promise.all([...ids.map((id) => issue(id, 2, prosecutor, year)), ...broken])
    expect(outcomes.slice(0, 50).every((one) => typeof one === 'object' && one.ok)).toBe(true)
    expect(outcomes.slice(50)).toEqual(Array(5).fill('cut off'))
    const serials = await database.owner
      .selectFrom('documents')
      .select('serial')
      .where('series_year', '=', 2032)
      .orderBy('serial')
      .execute()
    expect(serials.map(({ serial }) => serial)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    // Those that were cut off are drafts as before, and get the next numbers.
    expect((await page(cut[0]!)).document.state).toBe('draft')
    must(await issue(cut[0]!, 2, prosecutor, year))
    expect((await page(cut[0]!)).document.number).toMatch(/〔2032〕51号$/)
  }, 60_000)
})

describe('moves wait for their documents', () => {
  test('the missing one is named; once it is issued and served, the move goes and its day is offered', async () => {
    const caseId = await openedCase()
    const revision = async () =>
      (
        await database.owner
          .selectFrom('cases')
          .select('revision')
          .where('id', '=', caseId)
          .executeTakeFirstOrThrow()
      ).revision
    const step = async (move: string, given: Record<string, unknown> = {}, when = at) => {
      const seen = await revision()
      return by(
        prosecutor,
        (tx) => moveCase(tx, papers.office, { id: caseId, move, revision: seen, given }),
        when,
      )
    }
    must(await step('take_up'))
    const given = { outcome: 'upheld', message: '管道已更换。' }
    const waiting = refusalOf(await step('answer', given))
    expect(waiting).toMatchObject({ kind: 'not-allowed', faults: [{ field: 'documents.warning' }] })
    expect(waiting?.message.zh).toContain('《警示函》')
    const formOf = async (when: string) =>
      must(await by(prosecutor, (tx) => readCase(tx, papers.office, caseId), when)).moves.find(
        ({ id }) => id === 'answer',
      )!
    expect((await formOf(at)).documents).toMatchObject([{ id: 'warning', issued: false }])

    const id = await issued(caseId)
    const later = '2031-04-20T02:00:00Z'
    const serving = { id, way: 'notice', day: '2031-03-06', receiver: '', relation: '', note: '' }
    must(await by(prosecutor, (tx) => serveDocument(tx, serving), later))
    const form = await formOf(later)
    expect(form.documents).toMatchObject([{ issued: true }])
    expect(form.asks.find(({ field }) => field === 'day')?.draft).toBe('2031-04-05')

    must(await by(prosecutor, (tx) => voidDocument(tx, { id, reason: '撤回' })))
    expect(refusalOf(await step('answer', given, later))?.kind).toBe('not-allowed')
    await issued(caseId)
    must(await step('answer', given, later))
  })
})

describe('service', () => {
  test('before it was issued, in the future, by no known way, received by nobody', async () => {
    const id = await issued(await openedCase())
    const serve = async (change: object) => {
      const asked = {
        id,
        way: 'direct',
        day: '2031-03-05',
        receiver: '王某',
        relation: '',
        note: '',
        ...change,
      }
      return refusalOf(await by(prosecutor, (tx) => serveDocument(tx, asked)))?.faults?.[0]?.field
    }
    expect(await serve({ day: '2031-03-04' })).toBe('day')
    expect(await serve({ day: '2031-03-06' })).toBe('day')
    expect(await serve({ way: 'pigeon' })).toBe('way')
    expect(await serve({ receiver: '' })).toBe('receiver')
    expect(await serve({})).toBe(undefined)
  })
})

describe("an office's own template", () => {
  const set = (actor: Actor, content: Buffer | null, template = 'visit') =>
    by(actor, (tx) =>
      setTemplate(tx, papers, { id: template, upload: content && { name: '本院.docx', content } }),
    )

  test('names what it does not know and what it has no place for', async () => {
    const other = builtTemplate(warningLetter, '甲院')
    const faults = refusalOf(await set(manager, other))?.faults ?? []
    expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['findings', 'seen', 'handler']))
    expect(refusalOf(await set(manager, Buffer.from('no Word file')))?.faults?.[0]?.field).toBe('file')
    expect(refusalOf(await set(prosecutor, builtTemplate(visitRecord, '甲院')))?.kind).toBe('forbidden')
  })

  test('is refused where it runs macros or fetches another template', async () => {
    const uploaded = async (name: string, content: string) => {
      const zip = new PizZip(builtTemplate(visitRecord, '甲院'))
      zip.file(name, content)
      const refusal = refusalOf(await set(manager, zip.generate({ type: 'nodebuffer' })))
      return refusal?.faults?.map(({ message }) => message.zh).join()
    }
    expect(await uploaded('word/vbaProject.bin', '甲')).toContain('另存为不带宏')
    const template =
      '<Relationships><Relationship Id="r1" Type="x/attachedTemplate" Target="file:///a.dotm" TargetMode="External"/></Relationships>'
    expect(await uploaded('word/_rels/settings.xml.rels', template)).toContain('所附模板')
  })

  test('is used from then on, until it is taken back', async () => {
    const changed = { ...visitRecord, title: { zh: '本院走访记录', en: 'Our own record' } }
    must(await set(manager, builtTemplate(changed, '甲院')))
    const caseId = await openedCase()
    const titleIn = async () => {
      const id = await draft(caseId, 'visit')
      const { content } = must(await by(prosecutor, (tx) => readWordFile(tx, papers, id)))
      return paragraphsOf(textParts(content)!['word/document.xml']!)[0]
    }
    expect(await titleIn()).toBe('本院走访记录')
    must(await set(manager, null))
    expect(await titleIn()).toBe('走访记录')
  })
})
