import type { Citation } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { explain } from '#kernel/time/explain.ts'
import type { ClockView, MoveView } from '../contract.ts'
import { granterTitle } from '../domain/grant.ts'
import { pauseReason } from '../domain/clock-rule.ts'
import { cited } from '../domain/citing.ts'
import { clocksStopped } from '../domain/clock-stops.ts'
import { setTextOf } from '../domain/office-period-words.ts'
import { type Clock, daysHeld, reckon } from '../domain/clock.ts'
import { onMissWords } from '../domain/on-miss.ts'
import { documentTitle, type Plan } from '../domain/plan.ts'
import { clockRuleOf, type Move, type Procedure } from '../domain/procedure.ts'

export const citationViewOf = (plan: Plan, citation: Citation): ClockView['basis'] => {
  const { short, full } = cited(plan.instruments, citation)
  return { short: { ...short }, full: { ...full } }
}

export type ClockInRow = Omit<ClockView, 'explanation'>

/** A clock as lists draw it. */
export const clockInRow = (
  plan: Plan,
  procedure: Procedure,
  clock: Clock,
  calendar: Calendar,
): ClockInRow => {
  const rule = clockRuleOf(procedure, clock.rule)
  return {
    id: clock.id,
    rule: clock.rule,
    title: { ...rule.title },
    basis: citationViewOf(plan, rule.basis),
    doubt: rule.doubt ?? null,
    note: rule.note ? { ...rule.note } : null,
    state: clock.state,
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    endedOn: clock.endedOn,
    onTime: clock.onTime,
    provisional: clock.provisional,
    held: daysHeld(clock, calendar),
    onMiss: { ...onMissWords(rule) },
    fixed: rule.fixed ?? false,
    pauses: clock.pauses.map(({ from, to, reasonId }) => ({
      from,
      to,
      reason: { ...pauseReason(rule, reasonId) },
    })),
    extensions: clock.extensions.map(({ length, unit, on, approverId }) => ({
      length,
      unit,
      on,
      approver: approverId,
    })),
  }
}

/** With the reasons of pauses and the roles that approved extensions, as the explanation tells them. */
const worded = (plan: Plan, procedure: Procedure, clock: Clock): Clock => {
  const rule = clockRuleOf(procedure, clock.rule)
  const approver = (ruleId: string): Text | undefined => {
    const extension = rule.extensions.find(({ id }) => id === ruleId)
    return extension && granterTitle(plan, extension)
  }
  return {
    ...clock,
    pauses: clock.pauses.map((pause) => ({
      ...pause,
      reason: pauseReason(rule, pause.reasonId),
    })),
    extensions: clock.extensions.map((extension) => {
      const approvedBy = approver(extension.ruleId)
      return { ...extension, ...(approvedBy && { approvedBy }) }
    }),
  }
}

/** A clock as pages show it, with how its due date came about, and what the office set of it. */
export const clockViewOf = (
  plan: Plan,
  procedure: Procedure,
  clock: Clock,
  calendar: Calendar,
): ClockView => {
  const set = setTextOf(clockRuleOf(procedure, clock.rule), clock)
  return {
    ...clockInRow(plan, procedure, clock, calendar),
    explanation: [
      ...explain(reckon(worded(plan, procedure, clock), calendar).steps),
      ...(set ? [{ ...set }] : []),
    ],
  }
}

export type MoveAtHand = {
  /** What a field contains before anything is typed. */
  readonly drafts?: Readonly<Record<string, string>>
  /** The documents that stand; absent, as in a list, the form does not say what is missing. */
  readonly issued?: readonly string[]
  /** The documents that a move may issue, or take. */
  readonly drafted?: readonly DocumentReady[]
  readonly stops?: MoveView['stops']
}

export type DocumentReady = { readonly id: string; readonly template: string; readonly issued: boolean }

/** What a move would stop, or let run again, were it made now. */
export const stopsOf = (
  procedure: Procedure,
  move: Move,
  clocks: readonly Clock[],
  today: IsoDate,
): MoveView['stops'] =>
  clocksStopped(procedure, move, clocks, today).map(({ kind, clock }) => ({
    change: kind === 'clock-paused' ? 'paused' : 'resumed',
    clock: { ...clockRuleOf(procedure, clock.rule).title },
  }))

/** A move as a form. */
export const moveViewOf = (
  plan: Plan,
  move: Move,
  { drafts = {}, issued, drafted, stops = [] }: MoveAtHand = {},
): MoveView => ({
  id: move.id,
  title: { ...move.title },
  asks: move.asks.map((ask) => ({
    field: ask.field,
    title: { ...ask.title },
    required: ask.required,
    choices: ask.choices ? ask.choices.map(({ id, title }) => ({ id, title: { ...title } })) : null,
    draft: drafts[ask.field] ?? null,
  })),
  documents: issued
    ? (move.documents ?? []).map((id) => ({
        id,
        title: { ...documentTitle(plan, id) },
        issued: issued.includes(id),
      }))
    : [],
  issues: drafted
    ? (move.issues ?? []).map((id) => {
        const ready = drafted.find(({ template }) => template === id)
        return {
          id,
          title: { ...documentTitle(plan, id) },
          document: ready?.id ?? null,
          issued: ready?.issued ?? false,
        }
      })
    : [],
  stops: [...stops],
  basis: move.basis.map((citation) => citationViewOf(plan, citation)),
  doubt: move.doubt ?? null,
})
