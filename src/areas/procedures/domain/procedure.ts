import type { Citation, Doubt } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'
import type { ClockRule } from './clock-rule.ts'

/** What the reporter is told while a matter is in a state: what happened, and what happens next. */
export type Told = { readonly happened: Text; readonly next: Text }

export type State = {
  readonly id: string
  readonly title: Text
  /** Who works on it: the triage desk (a lead), a handler (a case), somebody outside, or nobody any more. */
  readonly phase: 'triage' | 'working' | 'waiting' | 'closed'
  readonly told: Told
}

/** Something a move needs from the one who makes it; forms derive from it. */
export type Ask = {
  readonly field:
    | 'message'
    | 'reason'
    | 'organ'
    | 'pointer'
    | 'handler'
    /** The number of another case. */
    | 'case'
    /** Whom a further case is against. */
    | 'against'
    | 'priority'
    | 'amount'
    | 'document'
    | 'outcome'
    /** The day on which what is recorded happened: a delivery, a session, a decision elsewhere. */
    | 'day'
    /** The length of a period that is set and not laid down, in the unit of its clock. */
    | 'term'
  readonly title: Text
  readonly required: boolean
  /** Where the answer is one of a list. */
  readonly choices?: readonly { readonly id: string; readonly title: Text }[]
}

/** What kind of answer a move gives the reporter, if any. Source: rulebook 2.1. */
export type AnswerKind = 'procedural_reply' | 'progress_reply' | 'result_reply' | 'notice'

/**
 * A clock that a move starts: from the day of the move, from the day that the move asks for, from the day on which
 * another clock of the matter is due, or in place of one that the move cancels: from its first day, with its pauses and
 * with what it was extended by.
 */
export type ClockStart = {
  readonly rule: string
  readonly from?: 'day'
  readonly fromDueOf?: string
  readonly inPlaceOf?: string
}

/** Which organs a move may name, as seen from its own. */
export type Towards = 'beside' | 'above' | 'below' | 'any'

/**
 * What goes to the organ that a move names, as a case there, in the same transaction. A `matter` is handled there from
 * then on, and ends here; whoever has it so neither sends it back nor on. A `request` goes to the level above, which
 * may do with it as it decides, whoever of both wanted it there.
 */
export type Sending = {
  readonly as: 'matter' | 'request'
  /** Which organs may be named, as seen from this one. */
  readonly to: Towards
  /** It goes on there where it stood here; absent: it begins anew. */
  readonly keepsState?: true
  /** All of it goes: where it stood, the clocks as they run, every document that was issued. */
  readonly whole?: true
  /** Clock rules that start there, beside those of every opening. */
  readonly starts?: readonly string[]
}

/** Something that the organ does for this case, in a procedure of its own; `returns` is made here once it is closed. */
export type Task = {
  readonly as: 'task'
  readonly to: Towards
  readonly procedure: string
  readonly returns: string
}

/**
 * Clocks of a rule that stand still, or run again, for one of the rule's reasons; where none is named, for the one
 * that is chosen as outcome. From the day of the move, or from the day that it asks for.
 */
export type ClockStop = { readonly rule: string; readonly reason?: string; readonly from?: 'day' }

/**
 * Who makes a move that is for the level above: its chief procurator, of their own accord or on request from the organ
 * of the case. What it sends goes to that level (`above`), or to an organ below it (`below`).
 */
export const levelAbove = 'level_above'

/** One thing that may be done in some states, by some roles, with what follows from it. */
export type Move = {
  readonly id: string
  readonly title: Text
  readonly from: readonly string[]
  /** Absent: the state stays. */
  readonly to?: string
  readonly by: readonly string[]
  /** Who may ask for it where they may not decide it, and how it is approved: a rule of the decision matrix. */
  readonly approval?: { readonly by: readonly string[]; readonly rule: string }
  /** Templates of documents that are issued before it, each of them: a report, a return of service. */
  readonly documents?: readonly string[]
  /** Templates of documents that it produces: their drafts are issued with it, a decision, a notice. */
  readonly issues?: readonly string[]
  readonly asks: readonly Ask[]
  readonly starts?: readonly ClockStart[]
  /** Clock rules whose running clocks this fulfils. */
  readonly meets?: readonly string[]
  /** Clock rules that end without being fulfilled; `*` ends all. */
  readonly cancels?: readonly string[]
  /** Running clocks that stand still from here; one that has run out already does not. */
  readonly pauses?: readonly ClockStop[]
  /** Clocks that stand still for that reason and run again. A move that does only this waits until there is one. */
  readonly resumes?: readonly ClockStop[]
  readonly answers?: AnswerKind
  /** Only once this clock rule's due date has passed (a step that follows a missed or spent period). */
  readonly after?: string
  /** Only while a clock of this rule goes on: what answers something that need not have been asked. */
  readonly during?: string
  /** Leads out of a closed state, as where what was decided is examined anew; no other move does. */
  readonly reopens?: true
  /** The procedure in which a further case is opened, whose origin is this one. */
  readonly opens?: string
  /**
   * Ends this case as part of the running one whose number is asked, of this procedure and this organ; that one has to
   * stand where this move can be made.
   */
  readonly merges?: true
  /** What goes to another organ with it. */
  readonly sends?: Sending | Task
  readonly basis: readonly Citation[]
  /** `design` where no article orders it and we chose it. */
  readonly doubt?: Doubt
  /** Hours within which the one who made it may take it back, as a new entry; absent where it reached somebody outside. */
  readonly undoWithin?: number
}

/** What the step is called that opens a case in a procedure, and by which rule. */
export type Opening = Pick<Move, 'title' | 'basis' | 'doubt'>

/**
 * Somebody should take no part in a case. It is asked for and decided beside the course (docs/approvals.md); the
 * procedure names the clock within which, and by which rule they stop meanwhile. Without `stops` they go on.
 */
export type Recusal = {
  readonly clock: string
  readonly basis: readonly Citation[]
  readonly stops?: Citation
}

/** A statutory procedure: ONE value, from which forms, permissions, clocks, worklists and pictures derive. */
export type Procedure = {
  readonly id: string
  readonly version: number
  readonly title: Text
  readonly basis: readonly Citation[]
  readonly validFrom: string
  readonly validTo?: string
  /** What follows the organ's short name in case numbers, as 检信访 in 济历下检信访〔2026〕12号. */
  readonly series: string
  readonly initial: string
  /** The step of a petition that opens a case in it; absent where cases come out of other procedures alone. */
  readonly opening?: Opening
  /** Why one matter may have several cases in it that run at once; absent where it may have one. */
  readonly several?: { readonly reason: Text; readonly basis: readonly Citation[] }
  readonly recusal?: Recusal
  readonly states: readonly State[]
  readonly moves: readonly Move[]
  readonly clocks: readonly ClockRule[]
  /** Clocks that start with the receipt of the report, before anybody decides anything. */
  readonly startsAtReceipt: readonly string[]
  /** Clocks that start when a case is opened in this procedure. */
  readonly startsAtOpening: readonly string[]
}

export const stateOf = (procedure: Procedure, id: string): State => {
  const state = procedure.states.find((candidate) => candidate.id === id)
  if (!state) throw new Error(`procedure ${procedure.id}@${procedure.version} has no state ${id}`)
  return state
}

export const clockRuleOf = (procedure: Procedure, id: string): ClockRule => {
  const rule = procedure.clocks.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`procedure ${procedure.id}@${procedure.version} has no clock ${id}`)
  return rule
}
