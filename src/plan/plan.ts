import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import type { NumberPattern } from '#areas/documents/domain/number.ts'
import type { Template } from '#areas/documents/domain/template.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import type { Indicator } from '#areas/statistics/domain/indicator.ts'
import { livelihood2024 } from './actions/livelihood-2024/action.ts'
import { answeredIn3Months } from './indicators/answered-in-3-months.ts'
import { casesConcluded } from './indicators/cases-concluded.ts'
import { casesOpened } from './indicators/cases-opened.ts'
import { overdueNow } from './indicators/overdue-now.ts'
import { personsAffected } from './indicators/persons-affected.ts'
import { repliedIn7Days } from './indicators/replied-in-7-days.ts'
import { reportsReceived } from './indicators/reports-received.ts'
import { reportsReferred } from './indicators/reports-referred.ts'
import { reportsTransferred } from './indicators/reports-transferred.ts'
import { instruments } from './instruments.ts'
import { plannedProcedures, type PlannedProcedure } from './planned-procedures.ts'
import { approvals } from './approvals.ts'
import { documents } from './documents/catalogue.ts'
import { documentNumbers } from './documents/numbers.ts'
import { administrativeSupervision } from './procedures/administrative-supervision/administrative-supervision.ts'
import { civilSupervision } from './procedures/civil-supervision/civil-supervision.ts'
import { committee } from './procedures/committee.ts'
import { arrestReview } from './procedures/criminal/arrest-review.ts'
import { filingSupervision } from './procedures/criminal/filing-supervision.ts'
import { nonProsecutionReview } from './procedures/criminal/non-prosecution-review.ts'
import { ownInvestigation } from './procedures/criminal/own-investigation.ts'
import { penaltyReferral } from './procedures/criminal/penalty-referral.ts'
import { prosecutionReview } from './procedures/criminal/prosecution-review/prosecution-review.ts'
import { generalPetition } from './procedures/general-petition/general-petition.ts'
import { judicialAid } from './procedures/judicial-aid.ts'
import { hearing } from './procedures/hearing.ts'
import { petition } from './procedures/petition/petition.ts'
import { pilAdministrative } from './procedures/pil-administrative/pil-administrative.ts'
import { pilCivil } from './procedures/pil-civil/pil-civil.ts'
import { underCaseManagement } from './procedures/process-alert.ts'
import { recommendation } from './procedures/recommendation/recommendation.ts'
import { specialSupervision } from './procedures/special-supervision.ts'
import { stateCompensation } from './procedures/state-compensation/state-compensation.ts'
import {
  assignedCase,
  inquiryForInterest,
  inquiryForSupervision,
  reportFromBelow,
} from './procedures/tasks.ts'
import { supportOfProsecution } from './procedures/support-of-prosecution/support-of-prosecution.ts'

/** Everything that is loaded: one line a value. A value added here is on every screen, filter and figure. */
export type Registry = Omit<Plan, 'documents'> & {
  readonly plannedProcedures: readonly PlannedProcedure[]
  readonly indicators: readonly Indicator[]
  readonly documents: readonly Template[]
  readonly documentNumbers: NumberPattern
  readonly approvals: readonly ApprovalRule[]
}

/** One line a procedure; each says itself how it comes out of a petition. */
const furtherProcedures = [
  supportOfProsecution,
  recommendation,
  civilSupervision,
  administrativeSupervision,
  pilAdministrative,
  pilCivil,
  hearing,
  judicialAid,
  filingSupervision,
  arrestReview,
  prosecutionReview,
  nonProsecutionReview,
  penaltyReferral,
  ownInvestigation,
  stateCompensation,
  specialSupervision,
  committee,
  generalPetition,
  inquiryForInterest,
  inquiryForSupervision,
  assignedCase,
  reportFromBelow,
].map(underCaseManagement)

export const plan: Registry = {
  actions: [livelihood2024],
  procedures: [petition(furtherProcedures), ...furtherProcedures],
  plannedProcedures,
  indicators: [
    reportsReceived,
    repliedIn7Days,
    answeredIn3Months,
    overdueNow,
    reportsTransferred,
    reportsReferred,
    casesOpened,
    casesConcluded,
    personsAffected,
  ],
  instruments,
  documents,
  documentNumbers,
  approvals,
}
