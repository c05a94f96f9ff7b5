import type { Stage } from '#areas/intake/domain/stage.ts'
import { answerReport, progressReport, readReports, type Speaker } from '#areas/intake/public.ts'
import { type Clock, isActive, nextDue } from '#areas/procedures/domain/clock.ts'
import type { Effect } from '#areas/procedures/domain/decide.ts'
import { type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Language, Text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The answer a state gives by itself, where nobody wrote a better one. */
export const usualAnswer = (procedure: Procedure, state: string, language: Language): string => {
  const { happened, next } = stateOf(procedure, state).told
  return language === 'zh' ? `${happened.zh}${next.zh}` : `${happened.en} ${next.en}`
}

/** What somebody wrote; what each reporter gets in their own language: fixed words, or the usual answer of a state. */
export type AnswerText = string | Text | { readonly usualIn: Procedure; readonly state: string }

const languageOf = async (tx: Tx, reportId: string): Promise<Language> =>
  (await readReports(tx, [reportId]))[0]?.language === 'en' ? 'en' : 'zh'

const bodyOf = async (tx: Tx, reportId: string, answer: AnswerText): Promise<string> => {
  if (typeof answer === 'string') return answer
  const language = await languageOf(tx, reportId)
  return 'usualIn' in answer ? usualAnswer(answer.usualIn, answer.state, language) : answer[language]
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
  answer: AnswerText,
  speaker: Speaker | null,
): Promise<Result<void>> => {
  for (const effect of effects) {
    if (effect.kind === 'moved') await progressReport(tx, reportId, stageAt(tx, effect.to, clocks))
    if (effect.kind === 'answered') {
      const body = await bodyOf(tx, reportId, answer)
      const answered = await answerReport(tx, { reportId, kind: effect.answer, body, ...speaker })
      if (!answered.ok) return answered
    }
  }
  return ok(undefined)
}
