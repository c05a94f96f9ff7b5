import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

const reply = { roll: true, owedBy: 'outside', onMiss: 'follow_up', pauses: [], extensions: [] } as const

/** By when a recommendation is worked out, filed and answered. Source: rulebook 2.7 and 2.11. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'REC.INQ',
    title: text('调查核实期限', 'Inquiry period'),
    term: { length: 2, unit: 'month' },
    roll: true,
    owedBy: 'prosecutor',
    onMiss: 'alert',
    pauses: [],
    extensions: [],
    basis: cite('REC', '15'),
    note: text(
      '规定为检察长作出决定之日起两个月左右，情况紧急的应当立即办理。',
      'The Provisions say about two months from the chief procurator’s decision; what is urgent is done at once.',
    ),
  },
  {
    id: 'REC.FILEUP',
    title: text('5日内报上一级检察院备案', 'File with the level above within 5 days'),
    term: { length: 5, unit: 'day' },
    roll: true,
    owedBy: 'prosecutor',
    onMiss: 'alert',
    pauses: [],
    extensions: [],
    basis: cite('REC', '21'),
  },
  {
    id: 'REC.REPLY',
    title: text('书面回复期限', 'Period for the written reply'),
    term: { length: 2, unit: 'month' },
    settable: { least: 1, most: 6 },
    ...reply,
    basis: cite('REC', '19'),
    note: text(
      '自收到之日起两个月内，检察建议书另行确定期限的从其规定。',
      'Two months from receipt, unless the recommendation itself sets another period.',
    ),
  },
  {
    id: 'REC.REPLYU',
    title: text('紧急情形书面回复期限', 'Period for the written reply in urgent matters'),
    term: { length: 15, unit: 'day' },
    ...reply,
    basis: cite('INT', '21'),
  },
  {
    id: 'REC.REPLYM',
    title: text('涉未成年人书面回复期限', 'Period for the written reply where minors are concerned'),
    term: { length: 1, unit: 'month' },
    ...reply,
    basis: cite('MINOR', '114'),
  },
]
