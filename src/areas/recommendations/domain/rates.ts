/** What the ledger of recommendations adds up to; the same rows as the list. */
export type Tally = {
  readonly served: number
  /** Answered, or past the last day for the reply. */
  readonly due: number
  readonly answered: number
  readonly answeredInTime: number
  readonly adopted: number
  readonly partlyAdopted: number
  readonly corrected: number
  /** Answered in time, and found corrected when the effect was assessed. */
  readonly correctedInTime: number
}

export type Rates = {
  /** In the period, of those due. */
  readonly reply: number | null
  /** 采纳率, of those answered. */
  readonly adoption: number | null
  /** 整改率, of those due. Source: rulebook 4.2. */
  readonly correction: number | null
}

type Row = {
  readonly servedOn: string | null
  readonly replyDue: string | null
  readonly answeredOn: string | null
  readonly answer: string | null
  readonly correction: string | null
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export const ratesOf = (tally: Tally): Rates => ({
  reply: share(tally.answeredInTime, tally.due),
  adoption: share(tally.adopted, tally.answered),
  correction: share(tally.correctedInTime, tally.due),
})

const inTime = ({ answeredOn, replyDue }: Row): boolean =>
  answeredOn !== null && (replyDue === null || answeredOn <= replyDue)

/** Row by row, as SQL counts them together. */
export const tallyOf = (rows: readonly Row[], today: string): Tally => {
  const served = rows.filter(({ servedOn }) => servedOn !== null)
  const answered = served.filter(({ answeredOn }) => answeredOn !== null)
  return {
    served: served.length,
    due: served.filter(
      ({ answeredOn, replyDue }) => answeredOn !== null || (replyDue !== null && replyDue < today),
    ).length,
    answered: answered.length,
    answeredInTime: answered.filter(inTime).length,
    adopted: answered.filter(({ answer }) => answer === 'adopted').length,
    partlyAdopted: answered.filter(({ answer }) => answer === 'partly').length,
    corrected: served.filter(({ correction }) => correction === 'corrected').length,
    correctedInTime: answered.filter((row) => row.correction === 'corrected' && inTime(row)).length,
  }
}
