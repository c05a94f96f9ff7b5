import type { Text } from '../text.ts'
import { unannouncedYears, type Calendar } from './calendar.ts'
import { addDays, type IsoDate } from './date.ts'
import { countPauses, isOpen, type ClosedPause, type Pause } from './pause.ts'
import { endOfTerm, endsShortOfDay, rollBack, rollForward, type Term } from './term.ts'

export type Extension = Term & { readonly approvedBy?: Text }

/** A term that runs, with what happened to it. */
export type RunningTerm = {
  readonly from: IsoDate
  readonly term: Term
  /** Whether a last day of rest moves to the next workday; custody terms do not (CRPL 105). */
  readonly roll: boolean
  readonly extensions?: readonly Extension[]
  readonly pauses?: readonly Pause[]
}

/** One line of the reckoning, in its order; `explain` puts it into words. */
export type Step =
  | { readonly kind: 'start'; readonly date: IsoDate; readonly backward: boolean }
  | { readonly kind: 'term'; readonly term: Term; readonly end: IsoDate; readonly short: boolean }
  | {
      readonly kind: 'extension'
      readonly extension: Extension
      readonly end: IsoDate
      readonly short: boolean
    }
  | { readonly kind: 'pause'; readonly pause: ClosedPause; readonly days: number; readonly overlap: number }
  | { readonly kind: 'stray-pause'; readonly pause: ClosedPause }
  | { readonly kind: 'paused'; readonly days: number; readonly end: IsoDate }
  | { readonly kind: 'open-pause'; readonly pause: Pause }
  | { readonly kind: 'roll'; readonly from: IsoDate; readonly to: IsoDate; readonly rest: Text | undefined }
  | { readonly kind: 'no-roll'; readonly date: IsoDate; readonly rest: Text | undefined }
  | { readonly kind: 'due'; readonly date: IsoDate }
  | { readonly kind: 'provisional'; readonly years: readonly number[] }

/** `due` is null while a pause is open: nobody knows then when the term ends. */
export type Due = {
  readonly due: IsoDate | null
  readonly provisional: boolean
  readonly steps: readonly Step[]
}

type Reckoning = { readonly calendar: Calendar; readonly steps: Step[]; readonly unknownYears: Set<number> }

/** Every day between the two was looked up in the calendar, so an unannounced year among them may change the answer. */
const lookedUp = (reckoning: Reckoning, from: IsoDate, to: IsoDate): void => {
  for (const year of unannouncedYears(reckoning.calendar, from, to)) reckoning.unknownYears.add(year)
}

const count = (reckoning: Reckoning, start: IsoDate, term: Term): IsoDate => {
  const end = endOfTerm(start, term, reckoning.calendar)
  if (term.unit === 'workday') lookedUp(reckoning, addDays(start, term.length < 0 ? -1 : 1), end)
  return end
}

const addPauses = (
  reckoning: Reckoning,
  run: RunningTerm,
  end: IsoDate,
  pauses: readonly ClosedPause[],
): IsoDate => {
  let added = 0
  for (const { pause, days, overlap } of countPauses(pauses)) {
    reckoning.steps.push({ kind: 'pause', pause, days, overlap })
    const running = addDays(end, added)
    const runsUntil = run.roll ? rollForward(running, reckoning.calendar) : running
    if (pause.from < run.from || pause.from > runsUntil) reckoning.steps.push({ kind: 'stray-pause', pause })
    added += days
  }
  const moved = addDays(end, added)
  if (added > 0) reckoning.steps.push({ kind: 'paused', days: added, end: moved })
  return moved
}

const roll = (reckoning: Reckoning, run: RunningTerm, end: IsoDate): IsoDate => {
  const { calendar, steps } = reckoning
  if (!run.roll) {
    if (calendar.kind(end) === 'restday') steps.push({ kind: 'no-roll', date: end, rest: calendar.name(end) })
    return end
  }
  const due = run.term.length < 0 ? rollBack(end, calendar) : rollForward(end, calendar)
  lookedUp(reckoning, end, due)
  if (due !== end) steps.push({ kind: 'roll', from: end, to: due, rest: calendar.name(end) })
  return due
}

const finish = ({ steps, unknownYears }: Reckoning, due: IsoDate | null): Due => {
  if (due !== null) steps.push({ kind: 'due', date: due })
  const provisional = unknownYears.size > 0
  if (provisional) steps.push({ kind: 'provisional', years: [...unknownYears].sort((a, b) => a - b) })
  return { due, provisional, steps }
}

/**
 * The base term from the day after `from`; each extension from the end before it; then the days of each pause;
 * the roll last. The day that a backward term counts from is fixed, so pauses do not move it.
 */
export const computeDue = (run: RunningTerm, calendar: Calendar): Due => {
  const { from, term } = run
  const backward = term.length < 0
  const steps: Step[] = [{ kind: 'start', date: from, backward }]
  const reckoning: Reckoning = { calendar, steps, unknownYears: new Set() }

  let end = count(reckoning, from, term)
  steps.push({ kind: 'term', term, end, short: endsShortOfDay(from, term, end) })

  for (const extension of run.extensions ?? []) {
    const start = end
    end = count(reckoning, start, extension)
    steps.push({ kind: 'extension', extension, end, short: endsShortOfDay(start, extension, end) })
  }

  const pauses = backward ? [] : (run.pauses ?? [])
  const closed = pauses.filter((pause): pause is ClosedPause => !isOpen(pause))
  if (closed.length > 0) end = addPauses(reckoning, run, end, closed)

  const open = pauses.filter(isOpen)
  if (open.length > 0) {
    steps.push(...open.map((pause) => ({ kind: 'open-pause', pause }) as const))
    return finish(reckoning, null)
  }
  return finish(reckoning, roll(reckoning, run, end))
}
