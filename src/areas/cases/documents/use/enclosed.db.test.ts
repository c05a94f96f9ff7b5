import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../../tests/invented/ombudsman.ts'
import { warningLetter } from '../../../../../tests/invented/warning.ts'
import { type Casework, inventedCasework } from '../../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../../tests/support/database.ts'
import { county, countyBeside, countyElsewhere, prefecture } from '../../../../../tests/support/organs.ts'
import { must } from '../../../../../tests/support/people.ts'
import { moveCase } from '../../use/move-case.ts'
import { readCase } from '../../use/read-case.ts'
import { readEnclosedFile, readWordFile } from './download.ts'
import { beginDocument, saveDraft } from './draft.ts'
import { issueDocument } from './issue.ts'
import type { Papers } from './papers.ts'
import { recordingSigner } from './signer.ts'

/** A document that went along with a case: who may take it out there, and who may not. */
const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let papers: Papers
let folder: string
let clerk: Staff
let prosecutor: Staff
let beside: Staff

beforeAll(async () => {
  work = await inventedCasework(database)
  folder = await mkdtemp(join(tmpdir(), 'jianhu-enclosed-'))
  const procedures = ombudsmanPlan.procedures.map((procedure) => ({
    ...procedure,
    moves: procedure.moves.map((move) =>
      move.id === 'hand_on' ? { ...move, documents: ['warning'] } : move,
    ),
  }))
  papers = {
    office: { ...work.desk, plan: { ...ombudsmanPlan, procedures, documents: [warningLetter] } },
    templates: [warningLetter],
    numberPattern: '{office_short}检{line}{kind}〔{yyyy}〕{n}号',
    files: await fileStore(folder),
    signer: recordingSigner,
  }
  clerk = await work.staff(county, 'intake_clerk')
  prosecutor = await work.staff(county, 'prosecutor')
  beside = await work.staff(countyBeside, 'prosecutor')
})
afterAll(async () => {
  await work.close()
  await rm(folder, { recursive: true, force: true })
})

const at = '2031-03-05T02:00:00Z'
const by = <T>(actor: Actor, what: (tx: Tx) => Promise<Result<T>>) => work.as(actor, what, at)
const kindOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.kind)

const step = async (id: string, move: string, given: Record<string, unknown> = {}) => {
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return must(await by(prosecutor, (tx) => moveCase(tx, papers.office, { id, move, revision, given })))
}

const letterIn = async (caseId: string, findings: string): Promise<string> => {
  const id = must(await by(prosecutor, (tx) => beginDocument(tx, papers, { caseId, template: 'warning' })))
  const values = { addressee: '自来水公司', findings, demands: ['更换管道'] }
  must(await by(prosecutor, (tx) => saveDraft(tx, papers, { id, version: 1, values })))
  return id
}

/** An inquiry with one letter that was issued and one that was not, handed on to the county beside. */
const handedOn = async () => {
  const lead = await work.report(at)
  const given = { priority: 'TAP', handler: prosecutor.id }
  const accept = { id: lead.id, move: 'accept', revision: lead.revision, given }
  const caseId = must(await by(clerk, (tx) => moveLead(tx, work.desk, accept))).caseId!
  await step(caseId, 'take_up')
  const { openedCaseId } = await step(caseId, 'start_inquiry', { reason: '多处' })
  const issued = await letterIn(openedCaseId!, '两周未修。')
  must(await by(prosecutor, (tx) => issueDocument(tx, papers, { id: issued, version: 2 })))
  const draft = await letterIn(openedCaseId!, '仍未修。')
  await step(openedCaseId!, 'hand_on', { organ: countyBeside.id, reason: '水厂在邻县', message: '已移送。' })
  const { id: thereId } = await database.owner
    .selectFrom('cases')
    .select('id')
    .where('sent_by_id', '=', openedCaseId)
    .executeTakeFirstOrThrow()
  return { hereId: openedCaseId!, thereId, issued, draft }
}

test('whoever handles it there has the file, byte for byte; that it was taken out is told on their case', async () => {
  const { hereId, thereId, issued } = await handedOn()
  const { enclosed } = must(await by(beside, (tx) => readCase(tx, papers.office, thereId)))
  expect(enclosed).toMatchObject([{ id: issued, title: '警示函' }])
  const [there, here] = [
    must(await by(beside, (tx) => readEnclosedFile(tx, papers, { id: thereId, documentId: issued }))),
    must(await by(prosecutor, (tx) => readWordFile(tx, papers, issued))),
  ]
  expect(there.name).toBe(here.name)
  expect(there.content.equals(here.content)).toBe(true)
  const entries = await database.owner
    .selectFrom('ledger_entries')
    .select(['subject_id', 'actor_id', 'data'])
    .where('type', '=', 'document.read')
    .orderBy('seq')
    .execute()
  expect(entries.slice(-2)).toMatchObject([
    { subject_id: thereId, actor_id: beside.id, data: { document_id: issued } },
    { subject_id: hereId, actor_id: prosecutor.id },
  ])
})

test('only out of the case that it went along with, only what was issued, and only by those who read its documents', async () => {
  const { hereId, thereId, issued, draft } = await handedOn()
  const other = await handedOn()
  const take = async (by_: Staff, id: string, documentId: string) =>
    kindOf(await by(by_, (tx) => readEnclosedFile(tx, papers, { id, documentId })))
  expect(await take(beside, thereId, issued)).toBe('ok')
  // The document itself stays where it was made.
  expect(kindOf(await by(beside, (tx) => readWordFile(tx, papers, issued)))).toBe('missing')
  for (const [who, id, documentId] of [
    [beside, thereId, draft],
    [beside, other.thereId, issued],
    [beside, hereId, issued],
    [prosecutor, thereId, issued],
    [await work.staff(countyElsewhere, 'chief_procurator'), thereId, issued],
    [await work.staff(prefecture, 'prosecutor'), thereId, issued],
    [await work.staff(countyBeside, 'intake_clerk'), thereId, issued],
    [await work.staff(countyBeside, 'auditor'), thereId, issued],
    [await work.staff(countyBeside, 'analyst'), thereId, issued],
  ] as const)
    expect(await take(who, id, documentId), `${who.organ.id} ${who.roles.join()}`).toBe('missing')
})
