import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

/** By when a petition is answered. Source: rulebook 2.1 and 2.11. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'PET.P7',
    title: text('7日内程序性答复', 'Procedural reply within 7 days'),
    term: { length: 7, unit: 'day' },
    roll: true,
    owedBy: 'intake_clerk',
    pauses: [],
    extensions: [],
    basis: cite('CRIM', '163'),
    doubt: 'conflict',
    unsettled: ['unit'],
    note: text(
      '规则为7日，有的地方按7个工作日计算。',
      'The Rules say 7 days; some places count 7 working days.',
    ),
  },
  {
    id: 'PET.R3M',
    title: text('3个月内答复进展或结果', 'Reply on progress or result within 3 months'),
    term: { length: 3, unit: 'month' },
    roll: true,
    owedBy: 'prosecutor',
    pauses: [],
    extensions: [
      {
        id: 'complex',
        title: text('案情复杂', 'Complex matter'),
        most: { length: 3, unit: 'month' },
        times: 1,
        approval: 'chief',
        basis: cite('163A'),
        doubt: 'from memory',
        unsettled: ['length'],
      },
    ],
    basis: cite('CRIM', '163'),
  },
  {
    id: 'PET.M1',
    title: text('每月答复进展', 'Monthly reply on progress'),
    term: { length: 1, unit: 'month' },
    roll: true,
    owedBy: 'prosecutor',
    recurring: true,
    pauses: [],
    extensions: [],
    basis: cite('PET22'),
  },
]
