import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const reportsTransferred: Indicator = {
  id: 'reports-transferred',
  title: text('移送其他检察院', 'Passed to another organ'),
  unit: 'reports',
  counts: { event: 'lead.moved', move: 'accept_transfer' },
  by: 'lead.moved',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内移送并被接收的线索数，计入接收的检察院',
    'Leads passed to another organ in the period and taken over by it; counted at the one that took over',
  ),
  citation: cite('CRIM', '161(2)'),
}
