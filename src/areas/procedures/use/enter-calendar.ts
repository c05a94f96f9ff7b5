import { appendEntries } from '#areas/ledger/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Calendar, type CalendarEntry, makeCalendar } from '#kernel/time/calendar.ts'
import { parseDate, yearOf } from '#kernel/time/date.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { ClockPlace } from '../domain/clock-place.ts'
import { recompute } from '../domain/recompute.ts'
import { proceduresPolicy } from '../policy.ts'
import { enteredDays, enteredYears, replaceYear } from '../store/calendar.ts'
import {
  type CalendarChange,
  decideChange,
  findChange,
  insertChange,
  lockChange,
} from '../store/calendar-changes.ts'
import { clocksTouching, type PlacedClock, placeOf } from '../store/recompute.ts'

const notYours = refuse({
  kind: 'forbidden',
  rule: 'policy:procedures.enter_calendar',
  message: text(
    '节假日由案件管理人员录入，由另一名案件管理人员或者检察长批准',
    'Holidays are entered by case management, and approved by another one of them or a chief procurator',
  ),
})

const noSuchChange = refuse({
  kind: 'missing',
  rule: 'design:calendar',
  message: text('没有这份节假日安排', 'There is no such calendar'),
})

const decidedAlready = refuse({
  kind: 'not-allowed',
  rule: 'design:calendar',
  message: text('这份安排已经处理过', 'This calendar was decided on already'),
})

const ownEntry = refuse({
  kind: 'forbidden',
  rule: 'design:calendar',
  message: text(
    '自己录入的安排须由他人批准：请另一名案件管理人员或者检察长办理；您可以不予批准，重新录入',
    'What you entered yourself is for somebody else to approve: another case manager or a chief procurator; you may reject it and enter it anew',
  ),
})

const outsideYear = (date: string) =>
  refuse({
    kind: 'invalid',
    rule: 'design:calendar',
    message: text(`${date} 不是该年的日期`, `${date} is no day of that year`),
    faults: [{ field: 'days', message: text(`${date} 不是该年的日期`, `${date} is no day of that year`) }],
  })

export type NewCalendar = Pick<CalendarChange, 'year' | 'source' | 'days'>

/** The calendar as it would be with a year entered, beside what was entered before. */
const calendarWith = async (tx: Tx, { year, days }: NewCalendar): Promise<Calendar> => {
  const [entered, years] = [await enteredDays(tx), await enteredYears(tx)]
  const others = entered.filter(({ date }) => yearOf(date) !== year)
  return makeCalendar({
    overrides: [...others, ...days],
    announcedYears: [...years.map((one) => one.year), year],
  })
}

const batch = 5_000

const countMoved = async (tx: Tx, year: number, calendar: Calendar): Promise<number> => {
  let moved = 0
  for (let after: ClockPlace | null = null; ;) {
    const found: PlacedClock[] = await clocksTouching(tx, year, { after, limit: batch })
    moved += found.filter(({ clock }) => recompute(clock, calendar)?.moved).length
    if (found.length < batch) return moved
    after = placeOf(found.at(-1)!)
  }
}

const record = (tx: Tx, type: string, id: string, { year, days }: NewCalendar, affected: number) =>
  appendEntries(tx, [
    { type, subject_kind: 'calendar', subject_id: id, data: { year, days: days.length, affected } },
  ])

/** Enters a year's holidays as a proposal: no date moves by it. */
export const proposeCalendar = async (tx: Tx, entered: NewCalendar): Promise<Result<CalendarChange>> => {
  if (!may(proceduresPolicy, 'enter_calendar', tx.actor)) return notYours
  const wrong = entered.days.find(({ date }) => !parseDate(date).ok || yearOf(date) !== entered.year)
  if (wrong) return outsideYear(wrong.date)
  const days: CalendarEntry[] = [...new Map(entered.days.map((day) => [day.date, day])).values()]
  const calendar = await calendarWith(tx, { ...entered, days })
  // Whom it concerns lies in every organ; only how many is told.
  const affected = await asSystem(tx, 'procedures.calendar', (system) =>
    countMoved(system, entered.year, calendar),
  )
  const id = tx.newId()
  await insertChange(tx, { ...entered, days, id, affected })
  await record(tx, 'calendar.proposed', id, { ...entered, days }, affected)
  return ok((await findChange(tx, id))!)
}

export type AffectedClock = PlacedClock & {
  readonly after: Pick<PlacedClock['clock'], 'dueOn' | 'provisional'>
}

/** The most clocks looked at for one page; where few are affected a page may hold less than was asked for. */
const mostLookedAt = 20_000

/** Which dates would move, from old to new, page by page. */
export const readChange = async (
  tx: Tx,
  id: string,
  page: { readonly after?: ClockPlace | undefined; readonly limit: number },
): Promise<Result<{ change: CalendarChange; rows: readonly AffectedClock[]; next: ClockPlace | null }>> => {
  if (!may(proceduresPolicy, 'decide_calendar', tx.actor)) return notYours
  const change = await findChange(tx, id)
  if (!change) return noSuchChange
  if (change.state !== 'proposed') return ok({ change, rows: [], next: null })
  const calendar = await calendarWith(tx, change)
  return asSystem(tx, 'procedures.calendar', async (system) => {
    const rows: AffectedClock[] = []
    let after = page.after ?? null
    for (let looked = 0; looked < mostLookedAt; looked += batch) {
      const found = await clocksTouching(system, change.year, { after, limit: batch })
      for (const placed of found) {
        const then = recompute(placed.clock, calendar)
        if (then) rows.push({ ...placed, after: then.clock })
        if (rows.length === page.limit) return ok({ change, rows, next: placeOf(placed) })
      }
      if (found.length < batch) return ok({ change, rows, next: null })
      after = placeOf(found.at(-1)!)
    }
    return ok({ change, rows, next: after })
  })
}

/** Lets a calendar come into force, or not. The clocks follow in batches, by the program. */
export const decideCalendar = async (
  tx: Tx,
  id: string,
  approve: boolean,
): Promise<Result<CalendarChange>> => {
  if (!may(proceduresPolicy, 'decide_calendar', tx.actor)) return notYours
  const change = await lockChange(tx, id)
  if (!change) return noSuchChange
  if (change.state !== 'proposed') return decidedAlready
  if (approve && 'id' in tx.actor && tx.actor.id === change.proposedBy) return ownEntry
  if (approve)
    await replaceYear(
      tx,
      change.year,
      change.days.map((day) => ({ ...day, source: change.source })),
      change.source,
    )
  await decideChange(tx, id, approve ? 'approved' : 'rejected')
  await record(tx, approve ? 'calendar.approved' : 'calendar.rejected', id, change, change.affected)
  return ok((await findChange(tx, id))!)
}
