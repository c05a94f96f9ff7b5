export { caseRoutes } from './http/routes.ts'
export { casesPolicy } from './policy.ts'
export { withdrawing } from './jobs/withdrawals.ts'
export { followClocks } from './use/follow-clocks.ts'
export { caseDesk } from './use/desk.ts'
export { carryOut, moveCase } from './use/move-case.ts'
export {
  type CaseOffice,
  type Companion,
  type DraftShown,
  offeredIn,
  type Paperwork,
} from './use/companion.ts'
export { type HeldCase, holdCase, holdCaseAnyway, mayWork } from './use/hold.ts'
export { findCase, findCaseByNumber, findCases } from './store/cases.ts'
export { tellReporters } from './use/reporters.ts'
export { moveForm } from './use/case-rows.ts'
export { changeAsGranted } from './use/change-clock.ts'
export { tellApplicant } from './use/tell-applicant.ts'
export { examineRecusal, type Examined, settleRecusal } from './use/stand-aside.ts'
export { beginDocument, issuePaper, type Papers, voidPapers } from './documents/public.ts'
export { issuedIn, readyIn } from './documents/store/documents.ts'
