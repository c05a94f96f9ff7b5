import { type Clock } from '#areas/procedures/domain/clock.ts'

import { newClock } from '#areas/procedures/domain/after-effects.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Term } from '#kernel/time/term.ts'

type Started = { readonly rule: string; readonly startedOn: IsoDate; readonly term: Term }

const reckoned = new Map<string, Clock>()

/** A new clock; one that starts on the same day by the same rule is reckoned once. */
export const clockFrom = (procedure: Procedure, started: Started, id: string, calendar: Calendar): Clock => {
  const { rule, startedOn, term } = started
  const key = `${procedure.id}/${rule}/${startedOn}/${term.length}`
  const known = reckoned.get(key) ?? newClock(procedure, started, id, calendar)
  reckoned.set(key, known)
  return { ...known, id }
}
