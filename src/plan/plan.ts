import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
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
import { documents, type DocumentName } from './documents/catalogue.ts'
import { administrativeSupervision } from './procedures/administrative-supervision/administrative-supervision.ts'
import { civilSupervision } from './procedures/civil-supervision/civil-supervision.ts'
import { petition } from './procedures/petition/petition.ts'
import { supportOfProsecution } from './procedures/support-of-prosecution.ts'

/** Everything that is loaded: one line a value. A value added here is on every screen, filter and figure. */
export type Registry = Plan & {
  readonly plannedProcedures: readonly PlannedProcedure[]
  readonly indicators: readonly Indicator[]
  readonly documents: readonly DocumentName[]
  readonly approvals: readonly ApprovalRule[]
}

export const plan: Registry = {
  actions: [livelihood2024],
  procedures: [petition, supportOfProsecution, civilSupervision, administrativeSupervision],
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
  approvals,
}
