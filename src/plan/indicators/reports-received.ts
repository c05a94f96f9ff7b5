import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const reportsReceived: Indicator = {
  id: 'reports-received',
  title: text('收到反映', 'Reports received'),
  unit: 'reports',
  counts: { event: 'report.received' },
  by: 'report.received',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内收到的反映件数，撤回和合并的仍计入',
    'Reports received in the period; a withdrawn or merged one still counts',
  ),
  citation: cite('WR24'),
}
