import { beginDocument, saveDraft } from '#areas/cases/documents/use/draft.ts'
import { issueDocument } from '#areas/cases/documents/use/issue.ts'
import { paperworkOf } from '#areas/cases/documents/use/issue-with.ts'
import type { Papers } from '#areas/cases/documents/use/papers.ts'
import { recordingSigner } from '#areas/cases/documents/use/signer.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import { readCase } from '#areas/cases/use/read-case.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import type { Actor } from '#kernel/actor.ts'
import { transact } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approvedComplaints } from '../../../../tests/invented/approved-complaints.ts'
import { warningLetter } from '../../../../tests/invented/warning.ts'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county } from '../../../../tests/support/organs.ts'
import { must } from '../../../../tests/support/people.ts'
import { askMove } from './ask.ts'
import type { ApprovalDesk } from './desk.ts'
import { readRequest } from './read-one.ts'
import { speakOn } from './speak.ts'

/** What a decision produces is issued with it: the draft, in the same transaction, in the name of who decides. */
const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let papers: Papers
let desk: ApprovalDesk
let folder: string
let clerk: Staff
let prosecutor: Staff
let head: Staff
let chief: Staff

/** Ending by the head or by the chief issues a warning; ending by both waits for one. */
const withWarning = (plan: Plan): Plan => ({
  ...plan,
  documents: [warningLetter],
  procedures: plan.procedures.map((procedure) => ({
    ...procedure,
    moves: procedure.moves.map((move) =>
      ['end', 'end_by_head'].includes(move.id)
        ? { ...move, issues: ['warning'] }
        : move.id === 'end_both'
          ? { ...move, documents: ['warning'] }
          : move,
    ),
  })),
})

beforeAll(async () => {
  work = await inventedCasework(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-issued-with-'))
  const office = {
    ...work.desk,
    plan: withWarning(approvedComplaints(true)),
    paperwork: paperworkOf(() => papers),
  }
  papers = {
    office,
    templates: [warningLetter],
    numberPattern: '{office_short}检{line}{kind}〔{yyyy}〕{n}号',
    files: await fileStore(folder),
    signer: recordingSigner,
  }
  desk = { office }
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  head = await work.staff(county, 'department_head')
  chief = await work.staff(county, 'chief_procurator')
})
afterAll(async () => {
  await work.close()
  await rm(folder, { recursive: true, force: true })
})

const at = '2031-03-10T02:00:00Z'
const revisionOf = async (id: string) =>
  (await database.owner.selectFrom('cases').select('revision').where('id', '=', id).executeTakeFirstOrThrow())
    .revision
const documentNow = (id: string) =>
  database.owner.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

const step = async (by: Staff, id: string, move: string, given: Record<string, unknown> = {}) => {
  const revision = await revisionOf(id)
  return work.as(by, (tx) => moveCase(tx, desk.office, { id, move, revision, given }), at)
}

const looking = async (): Promise<string> => {
  const lead = await work.report('2031-03-01T02:00:00Z')
  const given = { priority: 'TAP', handler: prosecutor.id }
  const { caseId } = must(
    await work.as(
      clerk,
      (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
      at,
    ),
  )
  must(await step(prosecutor, caseId!, 'take_up'))
  return caseId!
}

const complete = { addressee: '自来水公司', findings: '两周未修。', demands: ['更换管道'] }
const draft = async (caseId: string, values: Record<string, unknown> = complete) => {
  const begun = await work.as(
    prosecutor,
    (tx) => beginDocument(tx, papers, { caseId, template: 'warning' }),
    at,
  )
  const id = must(begun)
  must(await work.as(prosecutor, (tx) => saveDraft(tx, papers, { id, version: 1, values }), at))
  return id
}

const ask = async (caseId: string, move = 'end') => {
  const revision = await revisionOf(caseId)
  const asked = { caseId, move, revision, given: { reason: '已经查清' } }
  return work.as(prosecutor, (tx) => askMove(tx, desk, asked), at)
}
const approve = (by: Staff, id: string, seen?: Readonly<Record<string, number>>) =>
  work.as(by, (tx) => speakOn(tx, desk, { id, outcome: 'approved', reason: '', seen }), at)
const asked = async (caseId: string) => {
  const { id } = must(await ask(caseId))
  must(await approve(head, id))
  return id
}

test('without a draft it is not put up; with one the decision issues it, read before and in the decider’s name', async () => {
  const caseId = await looking()
  expect(await ask(caseId)).toMatchObject({
    refusal: { kind: 'not-allowed', faults: [{ field: 'documents.warning' }] },
  })
  const id = await draft(caseId)
  const request = await asked(caseId)
  const read = must(await work.as(chief, (tx) => readRequest(tx, desk, request), at))
  expect(read.drafts).toMatchObject([{ id, version: 2 }])
  expect(read.drafts[0]?.shown.map(({ text }) => text).join('')).toContain('两周未修。')
  must(await approve(chief, request, { [id]: 2 }))
  expect(await documentNow(id)).toMatchObject({
    state: 'issued',
    issued_with: 'end',
    issued_by: chief.id,
    number: expect.stringMatching(/〔2031〕\d+号$/),
  })
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'actor_id'])
    .where('subject_id', '=', caseId)
    .orderBy('seq')
    .execute()
  expect(entries.slice(-3).map(({ type, actor_id }) => [type, actor_id])).toEqual([
    ['approval.decided', chief.id],
    ['document.issued', chief.id],
    ['case.moved', chief.id],
  ])
})

test('what is missing in the draft is named, and nothing is decided; nor is another version than was read', async () => {
  const caseId = await looking()
  const id = await draft(caseId, { addressee: '自来水公司' })
  const request = await asked(caseId)
  expect(await approve(chief, request)).toMatchObject({
    refusal: {
      kind: 'invalid',
      faults: [{ field: 'documents.warning.findings' }, { field: 'documents.warning.demands' }],
    },
  })
  must(await work.as(prosecutor, (tx) => saveDraft(tx, papers, { id, version: 2, values: complete }), at))
  expect(await approve(chief, request, { [id]: 2 })).toMatchObject({ refusal: { kind: 'conflict' } })
  expect((await documentNow(id)).state).toBe('draft')
  must(await approve(chief, request, { [id]: 3 }))
  expect((await documentNow(id)).state).toBe('issued')
})

test('who may decide makes the move and issues with it; what was issued before is taken, once', async () => {
  const caseId = await looking()
  const id = await draft(caseId)
  const form = must(await work.as(head, (tx) => readCase(tx, desk.office, caseId), at)).moves.find(
    (move) => move.id === 'end_by_head',
  )
  expect(form?.issues).toEqual([{ id: 'warning', title: warningLetter.title, document: id, issued: false }])
  must(await work.as(head, (tx) => issueDocument(tx, papers, { id, version: 2 }), at))
  must(await step(head, caseId, 'end_by_head', { reason: '查清' }))
  expect(await documentNow(id)).toMatchObject({ state: 'issued', issued_with: 'end_by_head' })

  const other = await looking()
  await database.owner.updateTable('documents').set({ case_id: other }).where('id', '=', id).execute()
  expect(await step(head, other, 'end_by_head', { reason: '查清' })).toMatchObject({
    refusal: { kind: 'not-allowed', faults: [{ field: 'documents.warning' }] },
  })
})

test('what has to be issued before is asked for when it is put up, not of whoever decides', async () => {
  await work.staff(county, 'case_manager')
  const caseId = await looking()
  const id = await draft(caseId)
  expect(await ask(caseId, 'end_both')).toMatchObject({
    refusal: { kind: 'not-allowed', faults: [{ field: 'documents.warning' }] },
  })
  must(await work.as(prosecutor, (tx) => issueDocument(tx, papers, { id, version: 2 }), at))
  must(await ask(caseId, 'end_both'))
})

test('cut off in the middle, neither is the move made nor a number lost or given twice', async () => {
  const serials = async () =>
    (
      await database.owner
        .selectFrom('documents')
        .select('serial')
        .where('serial', 'is not', null)
        .orderBy('serial')
        .execute()
    ).map(({ serial }) => serial!)
  const caseId = await looking()
  const id = await draft(caseId)
  const request = await asked(caseId)
  const before = await serials()
  const broken = await transact(
    database.app,
    chief,
    async (tx) => {
      const done = await speakOn(tx, desk, { id: request, outcome: 'approved', reason: '' })
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database.owner)
      await sql`select 1`.execute(tx.db)
      return done
    },
    new Date(at),
  ).then(
    () => 'committed',
    () => 'cut off',
  )
  expect(broken).toBe('cut off')
  expect(await documentNow(id)).toMatchObject({ state: 'draft', number: null, issued_with: null })
  expect(await serials()).toEqual(before)
  must(await approve(chief, request))
  expect(await serials()).toEqual([...before, before.at(-1)! + 1])
})
