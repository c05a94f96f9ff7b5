import type { ClockRule, ExtensionRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { clock } from '../parts.ts'
import { applyClock, clocks as shared, reviewClock, reviewNote } from '../supervision/clocks.ts'

/** The chief procurator approves; how long, the rules leave open. */
const extension = (id: string, title: Text): ExtensionRule => ({
  id,
  title,
  most: { length: 3, unit: 'month' },
  times: 1,
  approval: 'chief',
  basis: cite('ADM', '56'),
  doubt: 'design',
  unsettled: ['length'],
})

/** Source: rulebook 2.3 and 2.11. */
export const clocks: readonly ClockRule[] = [
  applyClock('ADM', 6, 'month'),
  clock('ADM.EXAM', text('7日内处理并答复申请人', 'Dealt with and answered within 7 days'), 7, 'day', {
    basis: cite('ADM', '31'),
    owedBy: 'intake_clerk',
    note: text(
      '要求补齐材料的，自材料补齐之日重新计算（本系统的设计）。',
      'Where papers are to be completed it is counted anew from their completion (our design).',
    ),
  }),
  reviewClock('ADM', 'ADM.REVIEW', text('3个月内审查终结', 'Review within 3 months'), {
    extensions: [
      extension('verification', text('需要调查核实', 'Verification needed')),
      extension('resolution', text('实质性化解行政争议', 'Settling the dispute in substance')),
      extension('special', text('其他特殊情况', 'Other special reasons')),
    ],
    note: text(
      `延长多久规则没有写明，每种情形一次、至多3个月是本系统的设计。${reviewNote.zh}`,
      `The rules do not say by how much it is extended; once for each reason and 3 months at most is our design. ${reviewNote.en}`,
    ),
  }),
  reviewClock(
    'ADM',
    'ADM.SIMPLE',
    text('3个月内审查终结（简易案件）', 'Review within 3 months (simple case)'),
    {
      note: text('简易案件不适用延长审查期限的规定。', 'The time to review a simple case is not extended.'),
    },
  ),
  ...shared('ADM'),
  clock('ADM.FILEUP', text('5日内报上一级备案', 'Filed with the level above within 5 days'), 5, 'day', {
    owedBy: 'prosecutor',
    basis: cite('ADM', '92'),
  }),
]
