import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const reportsReferred: Indicator = {
  id: 'reports-referred',
  title: text('告知去处', 'Refused with a pointer'),
  unit: 'reports',
  counts: { event: 'lead.moved', move: 'tell' },
  by: 'lead.moved',
  dimensions: ['priority', 'organ', 'month'],
  formula: text(
    '期内不属于受理范围、已说明理由并告知去处的线索数',
    'Leads refused in the period with reasons and a pointer to who deals with them',
  ),
  citation: cite('CRIM', '161(2)'),
}
