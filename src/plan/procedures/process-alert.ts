import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from './asks.ts'
import { clock, handlers } from './parts.ts'

/** Case management points out what is wrong with the course of a case, and is answered (案件流程监控). */
export const alertMoves = (from: readonly string[], basis: readonly Citation[]): readonly Move[] => [
  {
    id: 'alert',
    title: text('发送案件流程监控通知书', 'Send a process alert'),
    from,
    by: ['case_manager'],
    issues: ['process-alert'],
    asks: [reason],
    starts: [{ rule: 'CM.ALERT' }],
    basis,
  },
  {
    id: 'answer_alert',
    title: text('回复案件流程监控通知', 'Answer the process alert'),
    from,
    by: handlers,
    asks: [reason],
    during: 'CM.ALERT',
    meets: ['CM.ALERT'],
    basis,
  },
]

export const alertClock = (basis: Citation): ClockRule =>
  clock('CM.ALERT', text('10日内回复流程监控通知', 'Process alert answered within 10 days'), 10, 'day', {
    owedBy: 'prosecutor',
    onMiss: 'escalate',
    basis,
  })

/** Where no rules of its own speak of it. */
export const byCriminalRules = cite('CRIM', '665')

/** Every case is under it; where the rules of a procedure speak of it themselves, theirs stand. Source: rulebook 2.11. */
export const underCaseManagement = (procedure: Procedure): Procedure => {
  const { states, moves, clocks } = procedure
  const receives = states.some(({ phase }) => phase === 'triage')
  if (receives || clocks.some(({ id }) => id === 'CM.ALERT')) return procedure
  const open = states.filter(({ phase }) => phase !== 'closed').map(({ id }) => id)
  return {
    ...procedure,
    moves: [...moves, ...alertMoves(open, [byCriminalRules])],
    clocks: [...clocks, alertClock(byCriminalRules)],
  }
}
