/** The criminal procedures of a measure that leads to crimes, from filing to what follows where nobody is prosecuted. */
export const criminal = [
  'filing-supervision',
  'arrest-review',
  'prosecution-review',
  'non-prosecution-review',
  'penalty-referral',
] as const
