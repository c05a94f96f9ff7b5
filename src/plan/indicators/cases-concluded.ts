import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const casesConcluded: Indicator = {
  id: 'cases-concluded',
  title: text('办结案件', 'Cases concluded'),
  unit: 'cases',
  counts: { event: 'case.moved', into: 'closed' },
  by: 'case.moved',
  dimensions: ['priority', 'organ', 'month'],
  formula: text('期内办结的案件数', 'Cases concluded in the period'),
  citation: cite('XH0812'),
}
