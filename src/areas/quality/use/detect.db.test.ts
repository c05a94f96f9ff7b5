import { randomBytes, randomUUID } from 'node:crypto'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { moveCase } from '#areas/cases/use/move-case.ts'
import type { Actor } from '#kernel/actor.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, countyBeside } from '../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../tests/support/people.ts'
import { detectorOf, detectors } from '../domain/detectors.ts'
import { watchNext } from '../jobs/watching.ts'
import { detect, type Watch } from './detect.ts'
import { explainFinding } from './findings.ts'

const database = withDatabase()
type Staff = Actor & { kind: 'staff' }
let work: Casework
let watch: Watch
let clerk: Staff
let manager: Staff
let prosecutor: Staff

/** Long after what is planted, so that every wait is over. */
const now = '2031-12-01T02:00:00Z'

beforeAll(async () => {
  work = await inventedCasework(database)
  watch = { office: work.desk, files: work.intake.files }
  clerk = await work.staff(county, 'intake_clerk')
  manager = await work.staff(county, 'case_manager')
  prosecutor = await work.staff(county, 'prosecutor')
})
afterAll(() => work.close())

/** A case that somebody handles and that is well: begun yesterday, with its periods running. */
const wellCase = async (at = '2031-11-28T02:00:00Z') => {
  const lead = await work.report(at)
  const { caseId } = must(
    await work.as(
      clerk,
      (tx) =>
        moveLead(tx, work.desk, {
          id: lead.id,
          move: 'accept',
          revision: lead.revision,
          given: { priority: 'TAP', handler: prosecutor.id },
        }),
      at,
    ),
  )
  return { lead, caseId: caseId! }
}

const step = async (caseId: string, move: string, given: Record<string, unknown>, at: string) => {
  const { revision } = await database.owner
    .selectFrom('cases')
    .select('revision')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return must(
    await work.as(prosecutor, (tx) => moveCase(tx, work.desk, { id: caseId, move, revision, given }), at),
  )
}

const run = (id: string, at = now) =>
  inTransaction(database.app, theProgram, (tx) => detect(tx, watch, detectorOf(id)!), new Date(at))

const findings = async (id: string) =>
  database.owner.selectFrom('detector_findings').selectAll().where('detector', '=', id).execute()

const open = async (id: string) => {
  await run(id)
  return (await findings(id)).filter(({ state }) => state === 'open').map(({ subject_id }) => subject_id)
}

const owner = (statement: ReturnType<typeof sql>) => statement.execute(database.owner)

/** As the owner, whom neither policies nor grants stop: what the program itself would never write. */
const broken: Readonly<Record<string, () => Promise<string>>> = {
  'report-without-lead': async () => {
    const { lead } = await wellCase()
    const id = randomUUID()
    await owner(sql`insert into reports
      select (jsonb_populate_record(r, jsonb_build_object('id', ${id}::text, 'number', 'X-' || ${id}::text,
        'code_hash', null, 'source_key', null))).* from reports r where id = ${lead.reportId}`)
    return id
  },
  'lead-without-clock': async () => {
    const lead = await work.report('2031-11-28T02:00:00Z')
    await owner(
      sql`update clocks set state = 'cancelled', ended_on = '2031-11-29', due_on = null where lead_id = ${lead.id}`,
    )
    return lead.id
  },
  'lead-without-case': async () => {
    const { lead } = await wellCase()
    await owner(sql`update leads set case_id = null where id = ${lead.id}`)
    return lead.id
  },
  'transfer-unanswered': async () => {
    const lead = await work.report('2031-11-20T02:00:00Z')
    must(
      await work.as(
        clerk,
        (tx) =>
          moveLead(tx, work.desk, {
            id: lead.id,
            move: 'offer_transfer',
            revision: lead.revision,
            given: { organ: countyBeside.id },
          }),
        '2031-11-20T03:00:00Z',
      ),
    )
    return lead.id
  },
  'message-unanswered': async () => {
    const { lead, caseId } = await wellCase()
    await owner(sql`insert into messages (id, report_id, at, sender, kind, body)
      values (${randomUUID()}, ${lead.reportId}, '2031-11-23T02:00:00Z', 'reporter', 'message', '补充'),
        (${randomUUID()}, ${lead.reportId}, '2031-11-22T02:00:00Z', 'organ', 'message', '收到')`)
    await owner(
      sql`update messages set at = '2031-11-21T02:00:00Z' where report_id = ${lead.reportId} and sender = 'organ'`,
    )
    return caseId
  },
  'case-without-handler': async () => {
    const { caseId } = await wellCase('2031-11-20T02:00:00Z')
    await owner(sql`update cases set handler_id = null where id = ${caseId}`)
    return caseId
  },
  'case-handler-gone': async () => {
    const gone = await work.staff(county, 'prosecutor')
    const { caseId } = await wellCase()
    await owner(sql`update cases set handler_id = ${gone.id} where id = ${caseId}`)
    await owner(sql`update accounts set active = false where id = ${gone.id}`)
    return caseId
  },
  'case-idle': async () => {
    const { caseId } = await wellCase('2031-08-01T02:00:00Z')
    return caseId
  },
  'case-not-archived': async () => {
    const { caseId } = await wellCase('2031-08-01T02:00:00Z')
    await step(caseId, 'take_up', {}, '2031-08-01T03:00:00Z')
    await step(caseId, 'answer', { outcome: 'upheld', message: '已换水管。' }, '2031-08-02T03:00:00Z')
    return caseId
  },
  'case-closed-unanswered': async () => {
    const { lead, caseId } = await wellCase()
    await owner(sql`update cases set state = 'filed', closed_on = '2031-11-30' where id = ${caseId}`)
    await owner(sql`update leads set state = 'filed' where id = ${lead.id}`)
    return caseId
  },
  'clock-paused-long': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update clocks set state = 'paused', due_on = null,
      pauses = '[{"from": "2031-05-20", "to": null, "reasonId": "samples"}]'
      where case_id = ${caseId} and rule = 'REPORT'`)
    return caseId
  },
  'identity-opened-bare': async () => {
    const { lead, caseId } = await wellCase('2031-11-20T02:00:00Z')
    await owner(sql`insert into identity_openings (id, report_id, at, account_id, organ_id, role, reason, note)
      values (${randomUUID()}, ${lead.reportId}, '2031-11-25T02:00:00Z', ${clerk.id}, ${county.id}, 'intake_clerk', 'contact', '')`)
    return caseId
  },
  'file-without-content': async () => {
    const { lead } = await wellCase()
    const digest = randomBytes(32)
    await owner(sql`insert into files (id, report_id, name, media_type, size, sha256, received_sha256, added_at)
      values (${randomUUID()}, ${lead.reportId}, 'a.pdf', 'application/pdf', 1, ${digest}, ${digest}, now())`)
    return lead.reportId
  },
  'clock-due-differs': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update clocks set due_on = due_on + 3 where case_id = ${caseId} and rule = 'REPORT'`)
    return caseId
  },
  'case-due-differs': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update cases set due_on = due_on - 1 where id = ${caseId}`)
    return caseId
  },
  'case-closed-with-clock': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update cases set closed_on = '2031-11-30' where id = ${caseId}`)
    return caseId
  },
  'lead-closed-with-clock': async () => {
    const lead = await work.report('2031-11-28T02:00:00Z')
    await owner(sql`update leads set state = 'withdrawn' where id = ${lead.id}`)
    return lead.id
  },
  'case-closing-contradicts': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update cases set state = 'filed' where id = ${caseId}`)
    return caseId
  },
  'lead-contradicts-case': async () => {
    const { lead } = await wellCase()
    await owner(sql`update leads set state = 'answered' where id = ${lead.id}`)
    return lead.id
  },
  'case-procedure-unknown': async () => {
    const { caseId } = await wellCase()
    await owner(sql`update cases set procedure_version = 99 where id = ${caseId}`)
    return caseId
  },
  'number-series-broken': async () => {
    await wellCase()
    await owner(sql`update number_series set last = last + 2`)
    return `${county.id}:投诉:2031`
  },
  'figure-without-subject': async () => {
    const id = randomUUID()
    await owner(sql`insert into figure_facts (subject_id, month, counts_from, action_id, organs, priority_id, amounts)
      values (${id}, '2031-11-01', '-infinity', 'clean-water-2031', ${[900000, 910000, 910100, county.id]}, 'none', '{1}')`)
    return id
  },
}

beforeEach(async () => {
  // Each test begins with nothing.
  await owner(sql`truncate detector_findings, figure_facts, clocks, messages, files, identity_openings, identities,
    case_notes, case_checks, case_reviews, leads, cases, number_series, reports cascade`)
})

test('every detector has a contradiction that it is tried with', () => {
  expect(Object.keys(broken).toSorted()).toEqual(detectors.map(({ id }) => id).toSorted())
  expect(detectors.length).toBeGreaterThanOrEqual(15)
})

describe.each(detectors.map(({ id }) => id))('%s', (id) => {
  test('names what was planted, and nothing beside it', async () => {
    await wellCase()
    const planted = await broken[id]!()
    expect(await open(id)).toEqual([planted])
    const [finding] = await findings(id)
    expect(finding).toMatchObject({ organ_id: county.id, county_id: county.id })
    expect(finding!.number).not.toBe('')
  })
})

test('on sound data of every kind, nothing is named', async () => {
  await work.report('2031-11-28T02:00:00Z')
  const { caseId } = await wellCase()
  await step(caseId, 'take_up', {}, '2031-11-28T03:00:00Z')
  const inquiry = await wellCase()
  await step(inquiry.caseId, 'take_up', {}, '2031-11-28T03:00:00Z')
  await step(inquiry.caseId, 'start_inquiry', { reason: '需要检验' }, '2031-11-28T04:00:00Z')
  const closed = await wellCase()
  await step(closed.caseId, 'take_up', {}, '2031-11-28T03:00:00Z')
  await step(closed.caseId, 'answer', { outcome: 'upheld', message: '已换水管。' }, '2031-11-29T03:00:00Z')
  await step(closed.caseId, 'file', {}, '2031-11-30T03:00:00Z')
  for (const { id } of detectors) expect([id, await open(id)]).toEqual([id, []])
})

test('what is named no more was repaired, and opens anew where it comes back', async () => {
  const { caseId } = await wellCase('2031-11-20T02:00:00Z')
  await owner(sql`update cases set handler_id = null where id = ${caseId}`)
  await run('case-without-handler')
  await run('case-without-handler', '2031-12-02T02:00:00Z')
  const [first] = await findings('case-without-handler')
  expect(first).toMatchObject({
    state: 'open',
    first_seen: new Date(now),
    last_seen: new Date('2031-12-02T02:00:00Z'),
  })
  await owner(sql`update cases set handler_id = ${prosecutor.id} where id = ${caseId}`)
  await run('case-without-handler', '2031-12-03T02:00:00Z')
  expect(await findings('case-without-handler')).toMatchObject([
    { id: first!.id, state: 'repaired', repaired_at: new Date('2031-12-03T02:00:00Z') },
  ])
  await owner(sql`update cases set handler_id = null where id = ${caseId}`)
  await run('case-without-handler', '2031-12-04T02:00:00Z')
  expect(await findings('case-without-handler')).toMatchObject([
    { id: first!.id, state: 'open', first_seen: new Date('2031-12-04T02:00:00Z'), repaired_at: null },
  ])
})

test('what case management explained stays explained while it is so; others may not explain it', async () => {
  const { caseId } = await wellCase('2031-11-20T02:00:00Z')
  await owner(sql`update cases set handler_id = null where id = ${caseId}`)
  await run('case-without-handler')
  const [{ id } = { id: '' }] = await findings('case-without-handler')
  const explain = (by: Staff, note: string) =>
    work.as(by, (tx) => explainFinding(tx, work.desk, { id, note }), now)
  expect((await explain(prosecutor, '正在选人')).ok).toBe(false)
  expect(must(await explain(manager, '正在选人'))).toMatchObject({ state: 'explained', note: '正在选人' })
  await run('case-without-handler', '2031-12-02T02:00:00Z')
  expect(await findings('case-without-handler')).toMatchObject([{ state: 'explained' }])
  expect(must(await explain(manager, ''))).toMatchObject({ state: 'open', explainedBy: null })
})

test('each detector looks once a night, and catches up after a stop', async () => {
  const look = (at: string) =>
    inTransaction(database.app, theProgram, (tx) => watchNext(tx, watch), new Date(at))
  const looks = async (at: string) => {
    let count = 0
    while ((await look(at)) > 0) count += 1
    return count
  }
  expect(await looks('2032-01-01T02:00:00Z')).toBe(detectors.length)
  // Still the same night in China until two in the morning there.
  expect(await looks('2032-01-01T17:59:00Z')).toBe(0)
  expect(await looks('2032-01-01T18:00:00Z')).toBe(detectors.length)
  expect(await looks('2032-01-09T07:00:00Z')).toBe(detectors.length)
})
