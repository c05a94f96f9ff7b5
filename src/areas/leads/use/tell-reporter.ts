import { answerReport, progressReport } from '#areas/intake/public.ts'
import { type Clock, isActive, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The answer a state gives by itself, where nobody wrote a better one. */
export const usualAnswer = (procedure: Procedure, state: string, language: 'zh' | 'en' = 'zh'): string => {
  const { happened, next } = stateOf(procedure, state).told
  return language === 'zh' ? `${happened.zh}${next.zh}` : `${happened.en} ${next.en}`
}

/** Puts on the reporter's page where it stands, by when the next answer is due, and the answer if the move gives one. */
export const tellReporter = async (
  tx: Tx,
  reportId: string,
  effects: readonly Effect[],
  clocks: readonly Clock[],
  message: string,
  caseId: string | null,
): Promise<void> => {
  for (const effect of effects) {
    if (effect.kind === 'moved')
      await progressReport(tx, reportId, {
        stage: effect.to,
        stageOn: dateIn(tx.now),
        nextBy: nextDue(clocks),
        provisional: clocks.some((clock) => isActive(clock) && clock.provisional),
      })
    if (effect.kind === 'answered')
      await answerReport(tx, { reportId, kind: effect.answer, body: message, caseId })
  }
}
