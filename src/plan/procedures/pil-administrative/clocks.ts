import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../parts.ts'
import { reviewForSuit, sharedClocks, suspension, toCourt } from '../public-interest/clocks.ts'

/** The periods of an administrative public interest case. Source: rulebook 2.4 and 2.11. */
export const clocks: readonly ClockRule[] = [
  clock('PIL.SERVEFILE', text('7日内送达立案决定书', 'Decision to file served within 7 days'), 7, 'day', {
    owedBy: 'prosecutor',
    basis: cite('PIL', '70'),
  }),
  clock('PIL.SERVEREC', text('3日内送达检察建议书', 'Recommendation served within 3 days'), 3, 'day', {
    owedBy: 'prosecutor',
    basis: cite('PIL', '76'),
  }),
  clock(
    'PIL.FILEUP',
    text('检察建议书5日内报备', 'Recommendation filed with the level above within 5 days'),
    5,
    'day',
    { owedBy: 'prosecutor', basis: cite('PIL', '75') },
  ),
  clock(
    'PIL.REPLY',
    text('行政机关2个月内整改并回复', 'The agency acts and replies within 2 months'),
    2,
    'month',
    {
      owedBy: 'outside',
      onMiss: 'follow_up',
      basis: cite('INT', '21'),
    },
  ),
  clock(
    'PIL.REPLYU',
    text('紧急情形，行政机关15日内回复', 'Urgent: the agency replies within 15 days'),
    15,
    'day',
    {
      owedBy: 'outside',
      onMiss: 'follow_up',
      basis: cite('INT', '21'),
      note: text(
        '损害继续扩大等紧急情形适用15日。',
        '15 days apply where the harm goes on spreading, and in other urgent cases.',
      ),
    },
  ),
  reviewForSuit('PIL.SUITA', 1, {
    pauses: [suspension],
    note: text(
      '自检察建议整改期满之日起算，移送来的自收到案件之日起算。',
      'Counted from the end of the agency’s term, or from receipt of a case moved here.',
    ),
  }),
  ...sharedClocks(cite('ALL', '85')),
  toCourt('84'),
]
