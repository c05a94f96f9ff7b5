/**
 * The slip number of a report as the database gives it (`next_report_number`): the day of receipt and a running
 * number, `20250312-0004821`. People read it out and write it on envelopes; it is no secret and opens nothing.
 */
export const parseNumber = (typed: string): string | undefined => {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '')
  return /^\d{9,20}$/.test(digits) ? `${digits.slice(0, 8)}-${digits.slice(8).padStart(7, '0')}` : undefined
}
