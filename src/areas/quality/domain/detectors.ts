import type { Detector } from './detector.ts'
import { caseClosedUnanswered } from './detectors/case-closed-unanswered.ts'
import { caseClosedWithClock } from './detectors/case-closed-with-clock.ts'
import { caseClosingContradicts } from './detectors/case-closing-contradicts.ts'
import { caseDueDiffers } from './detectors/case-due-differs.ts'
import { caseHandlerGone } from './detectors/case-handler-gone.ts'
import { caseIdle } from './detectors/case-idle.ts'
import { caseNotArchived } from './detectors/case-not-archived.ts'
import { caseProcedureUnknown } from './detectors/case-procedure-unknown.ts'
import { caseWithoutHandler } from './detectors/case-without-handler.ts'
import { clockDueDiffers } from './detectors/clock-due-differs.ts'
import { clockPausedLong } from './detectors/clock-paused-long.ts'
import { figureWithoutSubject } from './detectors/figure-without-subject.ts'
import { fileWithoutContent } from './detectors/file-without-content.ts'
import { identityOpenedBare } from './detectors/identity-opened-bare.ts'
import { leadClosedWithClock } from './detectors/lead-closed-with-clock.ts'
import { leadContradictsCase } from './detectors/lead-contradicts-case.ts'
import { leadWithoutCase } from './detectors/lead-without-case.ts'
import { leadWithoutClock } from './detectors/lead-without-clock.ts'
import { messageUnanswered } from './detectors/message-unanswered.ts'
import { numberSeriesBroken } from './detectors/number-series-broken.ts'
import { reportWithoutLead } from './detectors/report-without-lead.ts'
import { transferUnanswered } from './detectors/transfer-unanswered.ts'

/** Everything that looks for what is stuck or contradicts itself: one line each, those that harm people first. */
export const detectors: readonly Detector[] = [
  reportWithoutLead,
  leadWithoutClock,
  leadWithoutCase,
  transferUnanswered,
  messageUnanswered,
  caseWithoutHandler,
  caseHandlerGone,
  caseIdle,
  caseNotArchived,
  caseClosedUnanswered,
  clockPausedLong,
  identityOpenedBare,
  fileWithoutContent,
  clockDueDiffers,
  caseDueDiffers,
  caseClosedWithClock,
  leadClosedWithClock,
  caseClosingContradicts,
  leadContradictsCase,
  caseProcedureUnknown,
  numberSeriesBroken,
  figureWithoutSubject,
]

export const detectorOf = (id: string): Detector | undefined => detectors.find((one) => one.id === id)
