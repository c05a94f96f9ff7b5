import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const personsAffected: Indicator = {
  id: 'persons-affected',
  title: text('涉及人数', 'People affected'),
  unit: 'persons',
  counts: { event: 'report.received', sum: 'persons_affected' },
  by: 'report.received',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内收到的反映所述受影响人数之和；未说明的按一人计',
    'Sum of the people affected that the reports of the period state; one where none is stated',
  ),
  citation: cite('DESIGN', '8.1'),
}
