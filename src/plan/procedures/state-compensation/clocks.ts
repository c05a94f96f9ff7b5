import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../parts.ts'

const outside = { owedBy: 'outside', onMiss: 'refuse' } as const

/** Source: rulebook 2.1. */
export const clocks: readonly ClockRule[] = [
  clock('SCL.DECIDE', text('2个月内作出赔偿决定', 'Decided within 2 months'), 2, 'month', {
    owedBy: 'prosecutor',
    basis: cite('SCL', '23'),
  }),
  clock('SCL.SERVE', text('10日内送达决定书', 'Served within 10 days'), 10, 'day', {
    owedBy: 'prosecutor',
    basis: cite('SCL', '23'),
  }),
  clock('SCL.ASKREV', text('30日内可以申请复议', 'Review asked within 30 days'), 30, 'day', {
    ...outside,
    basis: cite('SCL', '24'),
  }),
  clock('SCL.REVIEW', text('2个月内作出复议决定', 'Review decided within 2 months'), 2, 'month', {
    owedBy: 'prosecutor',
    basis: cite('SCL', '25'),
  }),
  clock('SCL.UPPER', text('上一级2个月内复议', 'The level above decides in 2 months'), 2, 'month', {
    owedBy: 'outside',
    onMiss: 'follow_up',
    basis: cite('SCL', '25'),
  }),
  clock('SCL.ASKCOURT', text('30日内可以向法院申请', 'Court asked within 30 days'), 30, 'day', {
    ...outside,
    basis: cite('SCL', '25'),
  }),
  clock('SCL.PAY', text('7日内向财政部门提出', 'Treasury asked within 7 days'), 7, 'day', {
    owedBy: 'prosecutor',
    basis: cite('SCL', '37'),
    doubt: 'from memory',
    unsettled: ['length', 'unit'],
  }),
]
