import type { IsoDate } from '#kernel/time/date.ts'

/**
 * What a reporter is told: the state of the procedure their matter is in (the words are the state's `told`),
 * since when, and by when the next answer is due. `provisional`: the calendar of that year is not announced.
 */
export type Stage = {
  readonly stage: string
  /** The procedure that the state is one of, where it is not the one that receives reports. */
  readonly procedure?: string | null
  readonly stageOn: IsoDate
  readonly nextBy: IsoDate | null
  readonly provisional: boolean
}

/** The one stage that is the reporter's own doing and no procedure's. */
export const withdrawn = 'withdrawn'

/** What the holder of a code may do now. */
export type ReporterMove = 'message' | 'withdraw' | 'rate'

/** `answered`: the result was given, or nobody works on it any more. */
export const reporterMoves = (report: {
  readonly withdrawn: boolean
  readonly answered: boolean
  readonly rating: number | null
}): readonly ReporterMove[] => {
  if (report.withdrawn) return []
  if (!report.answered) return ['message', 'withdraw']
  return report.rating === null ? ['message', 'rate'] : ['message']
}
