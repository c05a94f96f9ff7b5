import type { Citation, Doubt } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Term } from '#kernel/time/term.ts'

/** Why a clock may stand still, and by which article. */
export type PauseReason = { readonly id: string; readonly title: Text; readonly basis: Citation }

/** What of a period that is in doubt may be set by the office that goes by it. */
export type Unsettled = 'length' | 'unit' | 'roll'

/** A period in doubt as an office set it for itself: what it was, and on what ground it is another here. */
export type SetHere = {
  readonly instead: { readonly term: Term; readonly roll: boolean }
  readonly ground: string
}

/** By how much a clock may be made longer, how often, and how that is approved. */
export type ExtensionRule = {
  readonly id: string
  readonly title: Text
  readonly most: Term
  readonly times: number
  /** A rule of the decision matrix, as for a move: whoever has the last word there grants it. */
  readonly approval: string
  readonly basis: Citation
  readonly doubt?: Doubt
  readonly unsettled?: readonly Exclude<Unsettled, 'roll'>[]
  readonly setHere?: SetHere
}

/**
 * alert: whoever owes it and their head are told; escalate: the level above is told too; block: the step that waits
 * for it cannot be made; refuse: the right to ask is lost; follow_up: somebody outside is urged; continue: work goes on
 * without what was awaited.
 */
export type OnMiss = 'alert' | 'escalate' | 'block' | 'refuse' | 'follow_up' | 'continue'

/** A period that the law or a plan sets: one value, from which due dates, worklists and figures derive. */
export type ClockRule = {
  /** As in the rulebook's deadline table: `PET.P7`. */
  readonly id: string
  readonly title: Text
  readonly term: Term
  /** Whether a last day on a holiday moves to the next working day. Custody periods do not. */
  readonly roll: boolean
  /** The role that owes it; `outside` where somebody else does (an agency, a court). */
  readonly owedBy: string
  /** Started again from its own due date each time it ends, until it is cancelled. */
  readonly recurring?: true
  /** 不变期间: no pause and no extension (CIV 20, ADM 20). */
  readonly fixed?: true
  /** The move that starts it may set another length, within these; asked for as `term`. */
  readonly settable?: { readonly least: number; readonly most: number }
  /** What follows where it is missed; alerting where nothing else is said. */
  readonly onMiss?: OnMiss
  readonly pauses: readonly PauseReason[]
  readonly extensions: readonly ExtensionRule[]
  readonly basis: Citation
  readonly doubt?: Doubt
  /** Absent where the doubt is about something else, as from when it counts. */
  readonly unsettled?: readonly Unsettled[]
  /** Never in a value of the plan: the office's own file puts it there (`office-periods.ts`). */
  readonly setHere?: SetHere
  /** What is not settled, in words for the person who relies on the date. */
  readonly note?: Text
}

/** Its article, as refusals name it. */
export const citedRule = ({ basis }: Pick<ClockRule, 'basis'>): string =>
  `${basis.instrument} ${basis.article ?? ''}`.trim()

/** What a reason for standing still is called; its id where the rule does not know it any more. */
export const pauseReason = ({ pauses }: ClockRule, id: string): Text =>
  pauses.find((reason) => reason.id === id)?.title ?? text(id, id)
