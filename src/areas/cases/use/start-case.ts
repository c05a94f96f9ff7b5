import { appendEntries } from '#areas/ledger/public.ts'
import { type Clock, nextDue } from '#areas/procedures/domain/clock.ts'
import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { clockRuleOf, type Procedure } from '#areas/procedures/domain/procedure.ts'
import { insertClocks, type Office } from '#areas/procedures/public.ts'
import { newClock } from '#areas/procedures/domain/after-effects.ts'
import type { Term } from '#kernel/time/term.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { caseNumber } from '../domain/number.ts'
import { insertCase, nextSerial, type WordsFrom } from '../store/cases.ts'

/** What a new case takes from the lead or the case that it comes from. */
export type Start = Omit<
  Case,
  | 'id'
  | 'number'
  | 'procedure'
  | 'procedureVersion'
  | 'openedOn'
  | 'dueOn'
  | 'closedOn'
  | 'mergedIntoId'
  | 'revision'
>

type Origin = {
  readonly words: WordsFrom
  /** What the entry says of where it comes from. */
  readonly entry: Readonly<Record<string, string | number | null>>
  /** Clock rules that start beside those of every opening. */
  readonly starts?: readonly string[]
  /** Clocks that go on here as they stand elsewhere, instead of those of an opening. */
  readonly goOn?: readonly Clock[]
  /** A length that was set for the clocks whose rule lets it be set. */
  readonly term?: number
}

const numberFor = async (tx: Tx, office: Office, procedure: Procedure, organId: number): Promise<string> => {
  const organ = office.organ(organId)
  if (!organ) throw new Error(`there is no organ ${organId}`)
  const year = yearOf(dateIn(tx.now))
  return caseNumber(
    organ.shortZh,
    procedure.series,
    year,
    await nextSerial(tx, organ, procedure.series, year),
  )
}

const termFor = ({ term, settable }: ClockRule, set: number | undefined): Term =>
  settable && set !== undefined ? { ...term, length: set } : term

/** The case with its number, the clocks that its procedure starts, and the entry that figures count. */
export const startCase = async (
  tx: Tx,
  office: Office,
  procedure: Procedure,
  start: Start,
  origin: Origin,
): Promise<Case> => {
  const openedOn = dateIn(tx.now)
  const id = tx.newId()
  const opening = origin.goOn ? [] : procedure.startsAtOpening
  const begun = [...opening, ...(origin.starts ?? [])].map((rule) =>
    newClock(
      procedure,
      { rule, startedOn: openedOn, term: termFor(clockRuleOf(procedure, rule), origin.term) },
      tx.newId(),
      office.calendar(),
    ),
  )
  const clocks = [...(origin.goOn ?? []).map((clock) => ({ ...clock, id: tx.newId() })), ...begun]
  const opened: Case = {
    ...start,
    id,
    number: await numberFor(tx, office, procedure, start.organ.id),
    procedure: procedure.id,
    procedureVersion: procedure.version,
    openedOn,
    dueOn: nextDue(clocks),
    closedOn: null,
    mergedIntoId: null,
    revision: 1,
  }
  await insertCase(tx, opened, origin.words)
  const owner = {
    leadId: null,
    caseId: id,
    procedure: procedure.id,
    procedureVersion: procedure.version,
    actionId: opened.actionId,
    organ: opened.organ,
  }
  await insertClocks(
    tx,
    clocks.map((clock) => ({ clock, owner })),
  )
  await appendEntries(tx, [
    {
      type: 'case.opened',
      subject_kind: 'case',
      subject_id: id,
      data: {
        procedure: procedure.id,
        action_id: opened.actionId,
        organ_id: opened.organ.id,
        priority_id: opened.priorityId,
        measure_id: opened.measureId,
        hot_spot: opened.hotSpot,
        groups: [...opened.groups],
        industry: opened.industry,
        opened_on: openedOn,
        handler_id: opened.handlerId,
        clocks: clocks.map(({ id: clockId, rule, dueOn }) => ({
          id: clockId,
          rule,
          change: 'started',
          due: dueOn,
        })),
        ...origin.entry,
      },
    },
  ])
  return opened
}
