/**
 * A case number as it is cited: 济历下检信访〔2026〕12号, with full-width brackets and no padding.
 * Source: rulebook 3.2, GB/T 9704.
 */
export const caseNumber = (organShort: string, series: string, year: number, serial: number): string =>
  `${organShort}${series}〔${year}〕${serial}号`

const brackets: Readonly<Record<string, string>> = {
  '[': '〔',
  '(': '〔',
  '（': '〔',
  ']': '〕',
  ')': '〕',
  '）': '〕',
}

/**
 * The case numbers that somebody may mean who types the beginning of one, in whatever brackets, and perhaps
 * without the short name of their own organ. Empty where what was typed is no number.
 */
export const numbersMeant = (typed: string, organShort: string | undefined): readonly string[] => {
  const written = typed.replace(/[[\]()（）]/g, (bracket) => brackets[bracket]!).replaceAll(' ', '')
  if (!/〔\d{4}/.test(written)) return []
  return organShort === undefined
    ? [written]
    : [written, `${organShort}${written}`, `${organShort}检${written}`]
}
