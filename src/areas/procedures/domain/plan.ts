import type { Action } from '#areas/action/domain/action.ts'
import { type Text, text } from '#kernel/text.ts'
import type { ApprovalRule } from './approval-rule.ts'
import type { Instrument } from './instrument.ts'
import type { Procedure } from './procedure.ts'

/** What an installation runs: its special actions and the procedures they use, every version that a case may still have. */
export type Plan = {
  readonly actions: readonly Action[]
  readonly procedures: readonly Procedure[]
  readonly instruments: readonly Instrument[]
  /** What documents are called, by the ids that moves name them by. */
  readonly documents?: readonly { readonly id: string; readonly title: Text }[]
  /** The decision matrix: who decides what. */
  readonly approvals?: readonly ApprovalRule[]
}

export const actionOf = (plan: Plan, id: string): Action => {
  const action = plan.actions.find((candidate) => candidate.id === id)
  if (!action) throw new Error(`no action ${id} is loaded`)
  return action
}

/** The version asked for, else the newest: a running case keeps the one that it started with. */
export const procedureOf = (plan: Plan, id: string, version?: number): Procedure => {
  const versions = plan.procedures.filter(
    (candidate) => candidate.id === id && (version === undefined || candidate.version === version),
  )
  const newest = versions.reduce<Procedure | undefined>(
    (best, next) => (!best || next.version > best.version ? next : best),
    undefined,
  )
  if (!newest) throw new Error(`no procedure ${id}${version === undefined ? '' : `@${version}`} is loaded`)
  return newest
}

/** What a document is called; its id where the plan does not hold it. */
export const documentTitle = ({ documents = [] }: Plan, id: string): Text =>
  documents.find((document) => document.id === id)?.title ?? text(id, id)

export const approvalRuleOf = ({ approvals = [] }: Pick<Plan, 'approvals'>, id: string): ApprovalRule => {
  const rule = approvals.find((one) => one.id === id)
  if (!rule) throw new Error(`the matrix has no rule ${id}`)
  return rule
}

/** A plan, and the procedure that receives reports where their action names none of its own. */
export type Receiving = { readonly plan: Plan; readonly reception: string }

/** The procedure in which reports of that action are received. */
export const receptionOf = ({ plan, reception }: Receiving, actionId: string, version?: number): Procedure =>
  procedureOf(plan, plan.actions.find(({ id }) => id === actionId)?.reception ?? reception, version)

/** Every procedure that receives reports, in every version. */
export const receptionsOf = ({ plan, reception }: Receiving): readonly Procedure[] => {
  const receiving = new Set([reception, ...plan.actions.flatMap((action) => action.reception ?? [])])
  return plan.procedures.filter(({ id }) => receiving.has(id))
}
