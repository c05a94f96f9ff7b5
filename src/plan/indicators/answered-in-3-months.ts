import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const answeredIn3Months: Indicator = {
  id: 'answered-in-3-months',
  title: text('三个月内答复率', 'Answered within 3 months'),
  unit: 'share',
  counts: { event: 'report.received', clock: { rule: 'PET.R3M', state: 'met' } },
  of: { event: 'report.received', clock: { rule: 'PET.R3M', state: 'due' } },
  by: 'report.received',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内收到、三个月内已答复办理过程或结果的件数 ÷ 期内收到、应作答复的件数',
    'Reports of the period with an answer on progress or result in 3 months ÷ reports of the period that had to have one',
  ),
  citation: cite('CRIM', '163'),
}
