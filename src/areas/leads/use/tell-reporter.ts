import type { Stage } from '#areas/intake/domain/stage.ts'
import { answerReport, progressReport } from '#areas/intake/public.ts'
import { type Clock, isActive, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The answer a state gives by itself, where nobody wrote a better one. */
export const usualAnswer = (procedure: Procedure, state: string, language: 'zh' | 'en' = 'zh'): string => {
  const { happened, next } = stateOf(procedure, state).told
  return language === 'zh' ? `${happened.zh}${next.zh}` : `${happened.en} ${next.en}`
}

/** Where a matter stands, as the reporter's page says it. */
export const stageAt = (tx: Tx, state: string, clocks: readonly Clock[]): Stage => ({
  stage: state,
  stageOn: dateIn(tx.now),
  nextBy: nextDue(clocks),
  provisional: clocks.some((clock) => isActive(clock) && clock.provisional),
})

/** Puts on the reporter's page where it stands, by when the next answer is due, and the answer if the move gives one. */
export const tellReporter = async (
  tx: Tx,
  reportId: string,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  message: string,
  caseId: string | null,
): Promise<Result<void>> => {
  for (const effect of effects) {
    if (effect.kind === 'moved') await progressReport(tx, reportId, stageAt(tx, effect.to, clocks))
    if (effect.kind === 'answered') {
      const answered = await answerReport(tx, { reportId, kind: effect.answer, body: message, caseId })
      if (!answered.ok) return answered
    }
  }
  return ok(undefined)
}
