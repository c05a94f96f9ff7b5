import { type Clock } from '#areas/procedures/domain/clock.ts'

import { newClock } from '#areas/procedures/domain/after-effects.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Calendar } from '#kernel/time/calendar.ts'

type Started = Pick<Clock, 'rule' | 'startedOn' | 'term'> & {
  readonly kept?: Pick<Clock, 'pauses' | 'extensions'>
}

const reckoned = new Map<string, Clock>()

/** A new clock; one that starts on the same day by the same rule is reckoned once. */
export const clockFrom = (procedure: Procedure, started: Started, id: string, calendar: Calendar): Clock => {
  const { rule, startedOn, term, kept } = started
  if (kept) return newClock(procedure, started, id, calendar)
  const key = `${procedure.id}/${rule}/${startedOn}/${term.length}`
  const known = reckoned.get(key) ?? newClock(procedure, started, id, calendar)
  reckoned.set(key, known)
  return { ...known, id }
}
