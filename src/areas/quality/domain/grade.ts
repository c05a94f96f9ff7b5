import { type Text, text } from '#kernel/text.ts'
import type { Defect } from './defect.ts'
import { type Judged, notMet } from './form.ts'

/** Grades since 2026. Source: rulebook 4.4 (PC26). */
export const grades = ['excellent', 'qualified', 'barely', 'unqualified'] as const
export type Grade = (typeof grades)[number]

export const gradeTitles: Readonly<Record<Grade, Text>> = {
  excellent: text('优质', 'Excellent'),
  qualified: text('合格', 'Qualified'),
  barely: text('基本合格', 'Basically qualified'),
  unqualified: text('不合格', 'Unqualified'),
}

/** Why a grade does not go with what the form says; our own rule, so that the two cannot contradict each other. */
export const gradeFault = (
  grade: Grade,
  { items, defects }: { readonly items: readonly Judged[]; readonly defects: readonly Defect[] },
): Text | undefined => {
  const found = defects.length + notMet(items).length
  if (grade === 'excellent' && found > 0)
    return text(
      '有缺陷或者不符合的项目，不能评为优质',
      'With a defect or an item that is not met, the grade cannot be excellent',
    )
  if (grade === 'unqualified' && found === 0)
    return text(
      '评为不合格，须写明缺陷或者不符合的项目',
      'Unqualified needs a defect or an item that is not met',
    )
  return undefined
}
