import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../parts.ts'
import { reviewForSuit, sharedClocks, toCourt } from '../public-interest/clocks.ts'

/** The periods of a civil public interest case. Source: rulebook 2.4 and 2.11. */
export const clocks: readonly ClockRule[] = [
  clock('PIL.NOTICE', text('公告期30日', 'Announcement of 30 days'), 30, 'day', {
    owedBy: 'outside',
    onMiss: 'continue',
    basis: cite('PIL', '91'),
  }),
  reviewForSuit('PIL.SUITC', 3, {
    note: text(
      '自公告期满之日起算，移送来的自收到案件之日起算。',
      'Counted from the end of the announcement, or from receipt of a case moved here.',
    ),
  }),
  ...sharedClocks(cite('CPL', '171')),
  toCourt('99'),
  clock(
    'PIL.SUPUP',
    text('撤回支持起诉3日内提交法院', 'Withdrawal of support to the court within 3 days'),
    3,
    'day',
    {
      owedBy: 'prosecutor',
      basis: cite('PIL', '102'),
    },
  ),
]
