import { appendEntries } from '#areas/ledger/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { mayReplace } from '../domain/matrix.ts'
import { badField, lessThanTheLaw, notForYou } from '../domain/refusals.ts'
import { approvalsPolicy } from '../policy.ts'
import { insertOwnRule } from '../store/own-rules.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'

export type NewRule = {
  readonly procedure: string
  readonly move: string
  /** None: the plan's matrix again. */
  readonly rule: string | null
  readonly source: string
}

/** An organ's chief procurator sets how an act is approved there, where that is more than the matrix asks for. */
export const setOwnRule = async (
  tx: Tx,
  desk: ApprovalDesk,
  { procedure, move, rule, source }: NewRule,
): Promise<Result<void>> => {
  const { actor } = tx
  if (actor.kind !== 'staff' || !may(approvalsPolicy, 'set_rules', actor))
    return notForYou('审批权限由检察长确定', 'How acts are approved is for the chief procurator to set')
  const laidDown = desk.office.plan.procedures.some(({ id }) => id === procedure)
    ? procedureOf(desk.office.plan, procedure).moves.find(({ id }) => id === move)?.approval
    : undefined
  if (!laidDown) return badField('move', text('没有这一报批事项', 'There is no such act to approve'))
  if (rule !== null && !desk.office.plan.approvals?.some(({ id }) => id === rule))
    return badField('rule', text('没有这种审批方式', 'There is no such rule'))
  const least = ruleById(desk, laidDown.rule)
  if (rule !== null && !mayReplace(least, ruleById(desk, rule))) return lessThanTheLaw(least.title)
  const id = tx.newId()
  await insertOwnRule(tx, desk.office.organ(actor.organ.id)!, {
    id,
    procedure,
    move,
    rule,
    source,
    setBy: actor.id,
    setAt: tx.now,
  })
  await appendEntries(tx, [
    {
      type: 'approval.rule-set',
      subject_kind: 'approval-rule',
      subject_id: id,
      data: { procedure, move, rule },
    },
  ])
  return ok(undefined)
}
