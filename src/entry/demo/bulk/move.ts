import { caseNumber } from '#areas/cases/domain/number.ts'
import { usualAnswer } from '#areas/leads/public.ts'
import { afterEffects } from '#areas/procedures/domain/after-effects.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { decide, type Effect } from '#areas/procedures/domain/decide.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Actor } from '#kernel/actor.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { idAt } from '#platform/db/ids.ts'
import type { Step } from '../course/course.ts'
import type { Staff } from '../people.ts'
import { clockFrom } from './dues.ts'
import { append } from './entries.ts'
import { handlerOf, type Life, message, place, progress, teamOf } from './life.ts'

type Move = Extract<Step['act'], { move: string }>

const given = (life: Life, { given: said }: Move) =>
  'handler' in said ? { ...said, handler: handlerOf(life).id } : said

/** What a move comes to; undefined where the rules do not let it. */
const decided = (life: Life, state: string, act: Move, actor: Staff, at: Date) => {
  const { procedure, calendar } = life.shop
  const asked = { move: act.move, given: given(life, act) }
  const result = decide(procedure, { state, clocks: life.clocks }, asked, {
    roles: actor.roles,
    today: dateIn(at),
    calendar,
  })
  if (!result.ok) return undefined
  const to = result.value.find((effect) => effect.kind === 'moved')?.to ?? state
  const after = afterEffects(life.clocks, result.value, {
    today: dateIn(at),
    calendar,
    start: (started) => clockFrom(procedure, started, idAt(at.getTime()), calendar),
  })
  return { effects: result.value, to, given: asked.given, ...after }
}

const answer = (life: Life, actor: Actor, at: Date, effects: readonly Effect[], body: string): void => {
  const caseId = life.case ? String(life.case.id) : null
  for (const effect of effects) {
    if (effect.kind === 'moved') progress(life, actor, at, effect.to)
    if (effect.kind === 'answered') message(life, actor, at, effect.answer, body, caseId)
  }
}

/** What `startCase` writes. */
const openCase = (life: Life, actor: Staff, at: Date, state: string, handlerId: string | null): void => {
  const { shop, lead, rows } = life
  const { procedure } = shop
  const day = dateIn(at)
  const organ = shop.organ(life.planned.organ.id)!
  const id = idAt(at.getTime())
  life.case = {
    id,
    number: caseNumber(organ.shortZh, procedure.series, yearOf(day), shop.nextCase(organ.id, yearOf(day))),
    action_id: lead.action_id,
    procedure: procedure.id,
    procedure_version: procedure.version,
    state,
    title: lead.title,
    ...place(life),
    handler_id: handlerId,
    priority_id: lead.priority_id,
    measure_id: lead.measure_id,
    hot_spot: lead.hot_spot,
    groups: lead.groups,
    industry: lead.industry,
    against_name: lead.against_name,
    persons_affected: lead.persons_affected,
    amount_cents: lead.amount_cents,
    opened_on: day,
    due_on: null,
    closed_on: null,
    words: lead.words,
    revision: 1,
  }
  append(rows, actor, at, [
    {
      type: 'case.opened',
      subject_kind: 'case',
      subject_id: id,
      data: {
        procedure: procedure.id,
        action_id: String(lead.action_id),
        organ_id: organ.id,
        priority_id: lead.priority_id as string | null,
        measure_id: lead.measure_id as string | null,
        hot_spot: lead.hot_spot as string | null,
        groups: lead.groups as string[],
        industry: lead.industry as string | null,
        opened_on: day,
        handler_id: handlerId,
        clocks: [],
        lead_id: String(lead.id),
        received_on: String(lead.received_on),
        channel: String(lead.channel),
      },
    },
  ])
}

const raise = (row: { revision?: unknown }, times = 1) => (row.revision = Number(row.revision) + times)

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What `moveLead` writes. */
export const moveLead = (life: Life, act: Move, at: Date): boolean => {
  const { lead, rows, shop } = life
  const actor = teamOf(life).clerk
  const from = String(lead.state)
  const done = decided(life, from, act, actor, at)
  if (!done) return false
  const { priority, handler, message: said, pointer } = done.given as Readonly<Record<string, unknown>>
  life.clocks = done.clocks
  if (typeof priority === 'string') lead.priority_id = priority
  lead.state = done.to
  lead.due_on = nextDue(done.clocks)
  lead.triaged_at = at
  lead.triaged_by = actor.id
  raise(lead)
  if (act.move === 'accept') {
    openCase(life, actor, at, done.to, textOf(handler) || null)
    lead.case_id = life.case!.id
    life.case!.due_on = lead.due_on
    raise(lead)
    raise(life.case!)
  }
  answer(
    life,
    actor,
    at,
    done.effects,
    textOf(said) || usualAnswer(shop.procedure, done.to, life.planned.content.language),
  )
  append(rows, actor, at, [
    {
      type: 'lead.moved',
      subject_kind: 'lead',
      subject_id: String(lead.id),
      data: {
        move: act.move,
        from,
        to: done.to,
        action_id: String(lead.action_id),
        priority_id: lead.priority_id as string | null,
        received_on: String(lead.received_on),
        organ_id: life.planned.organ.id,
        ...(typeof pointer === 'string' && { pointer }),
        clocks: done.changes as never,
        ...(life.case && { case_id: String(life.case.id) }),
      },
    },
  ])
  return true
}

/** What `moveCase` writes, of a case that one reporter waits for. */
export const moveCase = (life: Life, act: Move, at: Date, actor: Staff): boolean => {
  const { lead, rows, shop } = life
  const held = life.case
  if (!held) return false
  const from = String(held.state)
  const done = decided(life, from, act, actor, at)
  if (!done) return false
  const { procedure } = shop
  const { handler, message: said, outcome } = done.given as Readonly<Record<string, unknown>>
  const phase = stateOf(procedure, done.to).phase
  const before = held.handler_id as string | null
  life.clocks = done.clocks
  held.handler_id = textOf(handler) || (before ?? (phase === 'working' ? actor.id : null))
  held.state = done.to
  held.due_on = nextDue(done.clocks)
  held.closed_on = phase === 'closed' ? dateIn(at) : null
  raise(held)
  lead.state = done.to
  lead.due_on = held.due_on
  raise(lead)
  answer(
    life,
    actor,
    at,
    done.effects,
    textOf(said) || usualAnswer(procedure, done.to, life.planned.content.language),
  )
  append(rows, actor, at, [
    {
      type: 'case.moved',
      subject_kind: 'case',
      subject_id: String(held.id),
      data: {
        procedure: procedure.id,
        move: act.move,
        from,
        to: done.to,
        phase,
        clocks: done.changes as never,
        action_id: String(held.action_id),
        organ_id: life.planned.organ.id,
        priority_id: held.priority_id as string | null,
        measure_id: held.measure_id as string | null,
        hot_spot: held.hot_spot as string | null,
        groups: held.groups as string[],
        industry: held.industry as string | null,
        opened_on: String(held.opened_on),
        handler_id: held.handler_id as string | null,
        handler_before: before,
        reporters: 1,
        ...(typeof outcome === 'string' && { outcome }),
      },
    },
  ])
  return true
}
