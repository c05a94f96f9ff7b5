import { randomUUID } from 'node:crypto'
import { isRole } from '#areas/accounts/domain/roles.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import { type Clock, isActive, nextDue, openPauses } from '#areas/procedures/domain/clock.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { levelAbove, type Move, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Actor } from '#kernel/actor.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Casework, inventedCasework } from '../../../../tests/support/casework.ts'
import {
  beginning,
  closedStates,
  further,
  givenFor,
  type Path,
  waysThrough,
  waysTo,
} from '../../../../tests/support/course.ts'
import { withDatabase } from '../../../../tests/support/database.ts'
import { county, prefecture, prefectureBeside, province } from '../../../../tests/support/organs.ts'
import { must, theProgram } from '../../../../tests/support/people.ts'
import { paperworkOf } from '../documents/use/issue-with.ts'
import type { CaseOffice } from './companion.ts'
import { moveCase } from './move-case.ts'

/** Every procedure of the plan on a real database: what is written there is what the values alone say. */
const database = withDatabase()
const action = plan.actions[0]!
/** What leads are received in, each by an action of its own. */
const receptions = plan.procedures.filter((one) => stateOf(one, one.initial).phase === 'triage')
const petition = procedureOf(plan, 'petition')
const actionFor = ({ id }: Procedure) => `received-in-${id}`
const actions = receptions.map((one) => ({ ...action, id: actionFor(one), reception: one.id }))
const day: IsoDate = '2026-03-02'
let work: Casework
/** Everything was issued before the move that takes it, so no file is made. */
let office: CaseOffice
type Staff = Actor & { readonly kind: 'staff' }
/** Whoever is needed, in one: at the prefecture, and at the organs beside, below and above it, where something may be sent. */
let everybody: Staff
let everybodyBeside: Staff
let everybodyBelow: Staff
let everybodyAbove: Staff

beforeAll(async () => {
  work = await inventedCasework(database, {
    plan: { ...plan, actions },
    reception: petition.id,
    action: actionFor(petition),
  })
  office = {
    ...work.desk,
    paperwork: paperworkOf(() => {
      throw new Error('nothing is issued here')
    }),
  }
  const roles = plan.procedures.flatMap(({ moves }) => moves.flatMap(({ by }) => by)).filter(isRole)
  everybody = await work.staff(prefecture, ...new Set(roles))
  everybodyBeside = await work.staff(prefectureBeside, ...new Set(roles))
  everybodyBelow = await work.staff(county, ...new Set(roles))
  everybodyAbove = await work.staff(province, ...new Set(roles))
})
afterAll(() => work.close())

/** A lead or a case on its way, and how far it should be. */
type Matter = {
  readonly procedure: Procedure
  readonly path: Path
  readonly leadId: string | null
  readonly caseId: string | null
  /** Templates of which the case has a document. */
  readonly issued: readonly string[]
}

const beginningOf = (procedure: Procedure, on: IsoDate): Path => ({
  steps: [],
  end: beginning(procedure, on),
  on,
})

const clocksOf = async ({ leadId, caseId }: Matter) =>
  database.owner
    .selectFrom('clocks')
    .select(['rule', 'state', 'started_on', 'due_on', 'ended_on', 'pauses'])
    .where(caseId === null ? 'lead_id' : 'case_id', '=', (caseId ?? leadId)!)
    .execute()

const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()

const standsAsReckoned = async (matter: Matter) => {
  const { path, procedure, leadId, caseId } = matter
  const { state, clocks } = path.end
  const { phase } = stateOf(procedure, state)
  const rows = await clocksOf(matter)
  expect(inOrder(rows)).toEqual(
    inOrder(
      clocks.map((clock) => ({
        rule: clock.rule,
        state: clock.state,
        started_on: clock.startedOn,
        due_on: clock.dueOn,
        ended_on: clock.endedOn,
        // As jsonb orders it.
        pauses: clock.pauses.map(({ to, from, reasonId }) => ({ to, from, reasonId })),
      })),
    ),
  )
  const [table, id] = caseId === null ? (['leads', leadId!] as const) : (['cases', caseId] as const)
  const row = await database.owner
    .selectFrom(table)
    .select(['state', 'due_on', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ state, due_on: nextDue(clocks) })
  if (caseId !== null) {
    const { closed_on: closedOn } = await database.owner
      .selectFrom('cases')
      .select('closed_on')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    expect(closedOn).toBe(phase === 'closed' ? path.on : null)
  }
}

const ledgerTells = async (
  entryId: string,
  matter: Matter & { readonly before: readonly Clock[] },
  move: string,
  from: string,
) => {
  const { path, procedure } = matter
  const entry = await database.owner
    .selectFrom('ledger_entries')
    .select(['type', 'data'])
    .where('id', '=', entryId)
    .executeTakeFirstOrThrow()
  const { state, clocks } = path.end
  const data = entry.data as unknown as { clocks: readonly { rule: string; change: string }[] }
  expect([entry.type, data]).toMatchObject([
    /^(lead|case)\.moved$/.exec(entry.type)?.[0],
    { move, from, to: state },
  ])
  if (entry.type === 'case.moved') expect(data).toMatchObject({ phase: stateOf(procedure, state).phase })
  const rules = (changes: readonly string[]) =>
    data.clocks
      .filter(({ change }) => changes.includes(change))
      .map(({ rule }) => rule)
      .toSorted()
  const ended = clocks.filter(({ endedOn }) => endedOn === path.on)
  expect(rules(['met', 'cancelled'])).toEqual(ended.map(({ rule }) => rule).toSorted())
  const before = new Map(matter.before.map((clock) => [clock.id, openPauses(clock).length]))
  const stopped = clocks.filter(
    (clock) => isActive(clock) && openPauses(clock).length !== (before.get(clock.id) ?? 0),
  )
  expect(rules(['paused', 'resumed'])).toEqual(stopped.map(({ rule }) => rule).toSorted())
}

const staffAt = (organ: number): Staff =>
  [everybodyBeside, everybodyBelow, everybodyAbove].find((one) => one.organ.id === organ) ?? everybody

/** Where the lead is to be transferred, the one who has it in hand. */
const atItsDesk = async (id: string): Promise<Staff> => {
  const { organ_id: organ, offered_organ_id: offered } = await database.owner
    .selectFrom('leads')
    .select(['organ_id', 'offered_organ_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return staffAt(offered ?? organ)
}

const handlerOf = async (caseId: string): Promise<Staff> => {
  const { organ_id: organ } = await database.owner
    .selectFrom('cases')
    .select('organ_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return staffAt(organ)
}

/** The case that another organ has in hand for this one. */
const taskFor = async (caseId: string): Promise<string> => {
  const { id } = await database.owner
    .selectFrom('cases')
    .select('id')
    .where('sent_by_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return id
}

/** A document of that template, issued in the case: what is in it is for other tests. */
const issue = async (caseId: string, template: string, at: string) => {
  const { organ_id, province_id, prefecture_id, county_id } = await database.owner
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const made = {
    id: randomUUID(),
    case_id: caseId,
    organ_id,
    province_id,
    prefecture_id,
    county_id,
    template,
    template_version: 1,
    state: 'issued',
    title: template,
    version: 1,
    created_at: new Date(at),
    issued_at: new Date(at),
    issued_on: at.slice(0, 10),
    file_sha256: Buffer.alloc(32),
  }
  await database.owner.insertInto('documents').values(made).execute()
}

/** Templates of documents that were issued and that no move has taken. */
const untaken = async (caseId: string): Promise<readonly string[]> =>
  (
    await database.owner
      .selectFrom('documents')
      .select('template')
      .where('case_id', '=', caseId)
      .where('issued_with', 'is', null)
      .execute()
  ).map(({ template }) => template)

/** The number of a case in that procedure which has just begun, for one that is merged into it. */
const anotherIn = async (procedure: Procedure): Promise<string> => {
  const { caseId } = await enter(procedure)
  const { number } = await database.owner
    .selectFrom('cases')
    .select('number')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return number
}

/** Makes one move, and looks at what it left. */
const make = async (matter: Matter, move: Move): Promise<Matter & { readonly opened: string | null }> => {
  const { procedure, leadId, caseId } = matter
  const path = further(procedure, matter.path, move)
  if (!path) throw new Error(`${procedure.id}.${move.id} is not open in ${matter.path.end.state}`)
  const staff = caseId === null ? await atItsDesk(leadId!) : await handlerOf(caseId)
  const given = {
    ...givenFor(procedure, move, path.on),
    handler: staff.id,
    priority: action.priorities[0]!.id,
    organ: { above: province, below: county, beside: prefectureBeside, any: prefectureBeside }[
      move.sends?.to ?? 'any'
    ].id,
    case: move.merges ? await anotherIn(procedure) : '',
  }
  const actor = move.by.some(isRole) ? staff : move.by.includes(levelAbove) ? everybodyAbove : theProgram
  const at = `${path.on}T02:00:00Z`
  const table = caseId === null ? 'leads' : 'cases'
  const id = (caseId ?? leadId)!
  const { revision } = await database.owner
    .selectFrom(table)
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const command = { id, move: move.id, revision, given }
  if (caseId === null) {
    const moved = must(await work.as(actor, (tx) => moveLead(tx, work.desk, command), at))
    const next = { ...matter, path, caseId: moved.caseId }
    await standsAsReckoned(next)
    await ledgerTells(
      moved.entryId,
      { ...next, before: matter.path.end.clocks },
      move.id,
      matter.path.end.state,
    )
    return { ...next, opened: null }
  }
  const attempt = () => work.as(actor, (tx) => moveCase(tx, office, command), at)
  const taken = await untaken(caseId)
  const waitsFor = (move.documents ?? []).filter((template) => !matter.issued.includes(template))
  if (waitsFor.length > 0) expect(await attempt()).toMatchObject({ refusal: { kind: 'not-allowed' } })
  for (const template of waitsFor) await issue(caseId, template, at)
  const undrafted = (move.issues ?? []).filter((template) => !taken.includes(template))
  if (undrafted.length > 0) expect(await attempt()).toMatchObject({ refusal: { kind: 'not-allowed' } })
  for (const template of undrafted) await issue(caseId, template, at)
  const moved = must(await attempt())
  const next = { ...matter, path, issued: [...matter.issued, ...waitsFor, ...(move.issues ?? [])] }
  await standsAsReckoned(next)
  await ledgerTells(
    moved.entryId,
    { ...next, before: matter.path.end.clocks },
    move.id,
    matter.path.end.state,
  )
  return { ...next, opened: move.sends?.as === 'task' ? await taskFor(caseId) : moved.openedCaseId }
}

const walk = async (matter: Matter, path: Path): Promise<Matter> => {
  let now = matter
  for (const { move } of path.steps.slice(matter.path.steps.length))
    now = await make(
      now,
      now.procedure.moves.find(({ id }) => id === move)!,
    )
  return now
}

/** The procedure in which a move begins another case, here or at the organ that does something for this one. */
const enteredBy = ({ opens, sends }: Move) => (sends?.as === 'task' ? sends.procedure : opens)

/** Through which procedures and by which moves one comes from a reception into a procedure. */
const wayInto = (reception: Procedure, target: Procedure): readonly Move[] => {
  const seen = new Set([reception.id])
  const queue: { readonly at: Procedure; readonly by: readonly Move[] }[] = [{ at: reception, by: [] }]
  for (const { at, by } of queue) {
    if (at.id === target.id) return by
    for (const move of at.moves) {
      const entered = enteredBy(move)
      if (entered === undefined || seen.has(entered)) continue
      seen.add(entered)
      queue.push({ at: procedureOf(plan, entered), by: [...by, move] })
    }
  }
  throw new Error(`no case is ever opened in ${target.id}`)
}

const enter = async (target: Procedure): Promise<Matter> => {
  const reception = receptions.find(({ id }) => id === target.id) ?? petition
  const { id } = await work.report(`${day}T02:00:00Z`, {
    action: actionFor(reception),
    organ: prefecture,
  })
  let matter: Matter = {
    procedure: reception,
    path: beginningOf(reception, day),
    leadId: id,
    caseId: null,
    issued: [],
  }
  await standsAsReckoned(matter)
  for (const move of wayInto(reception, target)) {
    const way = waysThrough(matter.procedure, matter.path, [move]).get(move.id)!
    const before = await walk(matter, { ...way, steps: way.steps.slice(0, -1) })
    const { opened, path } = await make(before, move)
    const procedure = procedureOf(plan, enteredBy(move)!)
    matter = { procedure, path: beginningOf(procedure, path.on), leadId: null, caseId: opened, issued: [] }
    await standsAsReckoned(matter)
  }
  return matter
}

/** Ways through a procedure: to each state in which it is closed, and one for every move that these leave out. */
const walksOf = (procedure: Procedure): readonly (readonly [string, Path])[] => {
  const from = beginningOf(procedure, day)
  const exits = [...waysTo(procedure, from, closedStates(procedure))]
  const made = new Set(exits.flatMap(([, { steps }]) => steps.map(({ move }) => move)))
  const left = procedure.moves.filter(({ id }) => !made.has(id))
  return [
    ...exits.map(([state, path]) => [`to ${state}`, path] as const),
    ...[...waysThrough(procedure, from, left)].map(([move, path]) => [`by ${move}`, path] as const),
  ]
}

describe.each(plan.procedures.map((procedure) => [procedure.id, procedure] as const))(
  '%s',
  (_, procedure) => {
    test.each(walksOf(procedure))('%s', async (_name, path) => {
      const matter = await enter(procedure)
      expect((await walk(matter, path)).path.end.state).toBe(path.end.state)
    })
  },
)

test('an application is accepted by the appeals office, and decided by nobody there', async () => {
  const civil = procedureOf(plan, 'civil-supervision')
  const { caseId, path } = await enter(civil)
  const [clerk, prosecutor] = [
    await work.staff(prefecture, 'intake_clerk'),
    await work.staff(prefecture, 'prosecutor'),
  ]
  const attempt = (actor: Staff, move: string, revision: number) => {
    const given = {
      ...givenFor(
        civil,
        civil.moves.find(({ id }) => id === move)!,
        path.on,
      ),
      handler: '',
    }
    const command = { id: caseId!, move, revision, given }
    return work.as(actor, (tx) => moveCase(tx, office, command), `${path.on}T03:00:00Z`)
  }
  const refusal = async (actor: Staff, move: string, revision: number) => {
    const attempted = await attempt(actor, move, revision)
    return attempted.ok ? 'allowed' : attempted.refusal.kind
  }
  expect(await refusal(prosecutor, 'accept', 1)).toBe('forbidden')
  expect(must(await attempt(clerk, 'accept', 1)).state).toBe('accepted')
  expect(await refusal(clerk, 'start_ex_officio', 2)).toBe('forbidden')
  expect(must(await attempt(clerk, 'transfer', 2)).state).toBe('transferred')
})
