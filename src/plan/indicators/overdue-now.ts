import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const overdueNow: Indicator = {
  id: 'overdue-now',
  title: text('已超期未答复', 'Overdue now'),
  unit: 'reports',
  counts: { event: 'report.received', clock: { state: 'overdue' } },
  by: null,
  dimensions: ['priority', 'organ'],
  formula: text(
    '今天仍在计算、已经届满的期限所涉及的反映件数，不论何时收到',
    'Reports with a period still running that is past its last day today, whenever they were received',
  ),
  citation: cite('CRIM', '163'),
}
