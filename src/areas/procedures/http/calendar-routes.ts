import { ok } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { writeClockPlace } from '../domain/clock-place.ts'
import { procedureOf } from '../domain/plan.ts'
import { clockRuleOf } from '../domain/procedure.ts'
import { type CalendarChange, findChanges } from '../store/calendar-changes.ts'
import { type AffectedClock, decideCalendar, proposeCalendar, readChange } from '../use/enter-calendar.ts'
import type { Office } from '../use/office.ts'

const viewOf = (change: CalendarChange): contract.CalendarChangeView => ({
  id: change.id,
  year: change.year,
  source: change.source,
  days: change.days.map(({ date, kind, name }) => ({ date, kind, name: { ...name } })),
  state: change.state,
  affected: change.affected,
  recomputed: change.recomputed,
  proposedBy: change.proposedBy,
  proposedAt: change.proposedAt.toISOString(),
  decidedAt: change.decidedAt?.toISOString() ?? null,
})

const rowOf = (office: Office, { clock, after, ...placed }: AffectedClock) => {
  const procedure = procedureOf(office.plan, placed.procedure, placed.procedureVersion)
  return {
    clockId: clock.id,
    title: { ...clockRuleOf(procedure, clock.rule).title },
    organ: { ...(office.organ(placed.organId)?.name ?? text('—', '—')) },
    leadId: placed.leadId,
    caseId: placed.caseId,
    due: clock.dueOn!,
    dueAfter: after.dueOn!,
    provisional: clock.provisional,
    provisionalAfter: after.provisional,
  }
}

/** `refresh` reads the calendar in force again, after one was approved. */
export const calendarRoutes = (office: Office, refresh: () => Promise<Calendar>): readonly Route[] => [
  route(contract.getCalendar, ({ transact }) =>
    transact(async (tx) =>
      ok({
        announced: [...office.calendar().announcedYears],
        changes: (await findChanges(tx)).map(viewOf),
      }),
    ),
  ),

  route(contract.proposeCalendar, ({ body, transact }) =>
    transact(async (tx) => {
      const days = body.days.map((day) => ({ ...day, source: body.source }))
      const proposed = await proposeCalendar(tx, { ...body, days })
      return proposed.ok ? ok(viewOf(proposed.value)) : proposed
    }),
  ),

  route(contract.getCalendarChange, ({ params, query, transact }) =>
    transact(async (tx) => {
      const read = await readChange(tx, params.id, query)
      if (!read.ok) return read
      const { change, rows, next } = read.value
      return ok({
        change: viewOf(change),
        rows: rows.map((row) => rowOf(office, row)),
        next: next && writeClockPlace(next),
      })
    }),
  ),

  route(contract.decideCalendar, async ({ params, body, transact }) => {
    const decided = await transact((tx) => decideCalendar(tx, params.id, body.approve))
    if (!decided.ok) return decided
    await refresh()
    return ok(viewOf(decided.value))
  }),
]
