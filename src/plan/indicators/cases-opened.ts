import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const casesOpened: Indicator = {
  id: 'cases-opened',
  title: text('受理案件', 'Cases opened'),
  unit: 'cases',
  counts: { event: 'case.opened' },
  by: 'case.opened',
  dimensions: ['priority', 'organ', 'month'],
  formula: text('期内受理的案件数', 'Cases opened in the period'),
  citation: cite('XH0812'),
}
