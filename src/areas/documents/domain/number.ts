import { type Check, holds } from '#kernel/check.ts'

/** How documents are numbered; offices differ in it, so it is a value of the plan. Source: rulebook 3.2. */
export type NumberPattern = string

export type NumberParts = {
  /** What stands before 检 in the organ's numbers. */
  readonly officeShort: string
  readonly line: string
  readonly kind: string
  readonly year: number
  readonly serial: number
}

/** 济历下检建〔2026〕12号: full-width brackets, Arabic digits, no padding (GB/T 9704, from memory). */
export const documentNumber = (pattern: NumberPattern, parts: NumberParts): string =>
  pattern
    .replaceAll('{office_short}', parts.officeShort)
    .replaceAll('{line}', parts.line)
    .replaceAll('{kind}', parts.kind)
    .replaceAll('{yyyy}', String(parts.year))
    .replaceAll('{n}', String(parts.serial))

const known = ['{office_short}', '{line}', '{kind}', '{yyyy}', '{n}']

/** Without these two documents would bear the same number. */
export const isNumberPattern = (pattern: NumberPattern): Check => {
  const unknown = (pattern.match(/\{[^}]*\}/g) ?? []).filter((part) => !known.includes(part))
  return (field) => [
    ...holds(
      ['{office_short}', '{kind}', '{yyyy}', '{n}'].every((part) => pattern.includes(part)),
      '文号格式须有 {office_short}、{kind}、{yyyy} 和 {n}',
      'The pattern needs {office_short}, {kind}, {yyyy} and {n}',
    )(field),
    ...holds(
      unknown.length === 0,
      `文号格式中不认识 ${unknown.join('、')}`,
      `The pattern has unknown parts: ${unknown.join(', ')}`,
    )(field),
  ]
}

/** What `number_series` counts under: apart from the numbers of cases, which may look alike. */
export const seriesKey = ({ line, kind }: { readonly line: string; readonly kind: string }): string =>
  `文号 ${line}${kind}`
