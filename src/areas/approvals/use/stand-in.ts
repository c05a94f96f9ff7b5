import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { badField, mayNotStandIn, notForYou } from '../domain/refusals.ts'
import { endDelegation, insertDelegation } from '../store/delegations.ts'
import type { ApprovalDesk } from './desk.ts'
import { havingRoleAt } from './opinions.ts'

/** Who may name somebody for the time that they are away. */
export const absentRoles: readonly string[] = ['department_head', 'chief_procurator']

/** Who decides, decides as a prosecutor: assistants and clerks examine and draft. Source: ORG 28, 43. */
const standInRoles: readonly string[] = ['prosecutor', ...absentRoles]

/** Those of an organ who may stand in for somebody there. */
export const standInsAt = (tx: Tx, organId: number, away: string) =>
  havingRoleAt(tx, organId, standInRoles, [away])

export type Absence = {
  readonly role: string
  readonly delegateId: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Names a colleague of the same organ who speaks in one's absence, for some days. */
export const nameStandIn = async (
  tx: Tx,
  { office }: ApprovalDesk,
  { role, delegateId, from, to }: Absence,
): Promise<Result<void>> => {
  const { actor } = tx
  if (actor.kind !== 'staff' || !absentRoles.includes(role) || !actor.roles.includes(role))
    return notForYou(
      '部门负责人、检察长外出时可以指定本人职责的代理人',
      'A head or chief procurator names who stands in for their own role',
    )
  if (to < from) return badField('to', text('结束日期不能早于开始日期', 'It cannot end before it begins'))
  if (to < dateIn(tx.now)) return badField('to', text('这段日期已经过去', 'Those days are over'))
  const able = await standInsAt(tx, actor.organ.id, actor.id)
  if (!able.some(({ id }) => id === delegateId)) return mayNotStandIn
  const id = tx.newId()
  await insertDelegation(tx, office.organ(actor.organ.id)!, {
    id,
    role,
    giverId: actor.id,
    delegateId,
    from,
    to,
  })
  await appendEntries(tx, [
    {
      type: 'approval.delegated',
      subject_kind: 'delegation',
      subject_id: id,
      data: { role, delegate_id: delegateId, from, to },
    },
  ])
  return ok(undefined)
}

/** Back before the time. */
export const endStandIn = async (tx: Tx, id: string): Promise<Result<void>> => {
  const ended = 'id' in tx.actor && (await endDelegation(tx, id, tx.actor.id))
  if (!ended) return notForYou('没有您可以结束的代理', 'There is no such delegation of yours')
  await appendEntries(tx, [
    { type: 'approval.delegation-ended', subject_kind: 'delegation', subject_id: id, data: {} },
  ])
  return ok(undefined)
}
