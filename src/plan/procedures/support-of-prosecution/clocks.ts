import type { ClockRule, PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

export const whileAway: readonly PauseReason[] = [
  {
    id: 'evidence',
    title: text('协助收集证据', 'Helping to collect evidence'),
    basis: cite('DESIGN', '2.5'),
  },
  { id: 'mediation', title: text('组织和解', 'Mediation'), basis: cite('DESIGN', '2.5') },
]

/** No period here is statutory. Source: rulebook 2.5. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'SUP.REVIEW',
    title: text('审查期限', 'Review period'),
    term: { length: 30, unit: 'day' },
    roll: true,
    owedBy: 'prosecutor',
    pauses: whileAway,
    extensions: [
      {
        id: 'complex',
        title: text('案情复杂', 'Complex matter'),
        most: { length: 15, unit: 'day' },
        times: 1,
        approval: 'head',
        basis: cite('DESIGN', '2.5'),
        doubt: 'design',
        unsettled: ['length', 'unit'],
      },
    ],
    basis: cite('DESIGN', '2.5'),
    doubt: 'design',
    unsettled: ['length', 'unit', 'roll'],
    note: text('没有法定期限，30日为内部目标。', 'No statutory period; 30 days are an internal target.'),
  },
]
