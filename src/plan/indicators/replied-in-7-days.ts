import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const repliedIn7Days: Indicator = {
  id: 'replied-in-7-days',
  title: text('七日内回复率', 'Replied within 7 days'),
  unit: 'share',
  counts: { event: 'report.received', clock: { rule: 'PET.P7', state: 'met' } },
  of: { event: 'report.received', clock: { rule: 'PET.P7', state: 'due' } },
  by: 'report.received',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内收到、七日内（本机构另有设定的，按设定的期限）已作程序性回复的件数 ÷ 期内收到、应作程序性回复的件数',
    'Reports of the period with a procedural reply in 7 days (or in the period set by the office) ÷ reports of the period that had to have one',
  ),
  citation: cite('CRIM', '163'),
}
