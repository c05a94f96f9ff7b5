import { findRole } from '#areas/accounts/domain/roles.ts'
import { namesOf } from '#areas/accounts/public.ts'
import type { ClockRule, ExtensionRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { citationViewOf } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CommitteeView, Matrix, StandIns } from '../contract.ts'
import { feedbackDue, firstSessionDay } from '../domain/committee.ts'
import { mayReplace } from '../domain/matrix.ts'
import { notForYou } from '../domain/refusals.ts'
import { approvalsPolicy } from '../policy.ts'
import { itemsOf, sessionsAt } from '../store/committee.ts'
import { delegationsAt } from '../store/delegations.ts'
import { ownRulesAt } from '../store/own-rules.ts'
import { findRequest } from '../store/requests.ts'
import { type ApprovalDesk, ruleById } from './desk.ts'
import { speakerOf } from './load.ts'
import { advisersAt } from './opinions.ts'
import { waitingForCommittee } from './read.ts'
import { absentRoles, standInsAt } from './stand-in.ts'
import { nameOf, rowsOf } from './views.ts'

const roleText = (role: string) => ({ ...(findRole(role)?.title ?? text(role, role)) })

/** Who stands in for whom at the actor's organ, today or later. */
export const readStandIns = async (tx: Tx): Promise<Result<StandIns>> => {
  const { id: me, organId, roles } = speakerOf(tx)
  const running = await delegationsAt(tx, [organId], dateIn(tx.now))
  const names = await namesOf(
    tx,
    running.flatMap(({ giverId, delegateId }) => [giverId, delegateId]),
  )
  const named = (id: string) => ({ id, name: nameOf(names, id) })
  const mine = absentRoles.filter((role) => roles.includes(role))
  return ok({
    rows: running.map(({ id, role, giverId, delegateId, from, to }) => ({
      id,
      role: roleText(role),
      giver: named(giverId),
      delegate: named(delegateId),
      from,
      to,
      mayEnd: giverId === me,
    })),
    roles: mine.map((role) => ({ id: role, title: roleText(role) })),
    colleagues: mine.length === 0 ? [] : await standInsAt(tx, organId, me),
  })
}

/** How a longer period is approved: its article says so, and no office sets it otherwise. */
const longerBy = (
  desk: ApprovalDesk,
  procedure: Procedure,
  { id, title }: ClockRule,
  extension: ExtensionRule,
): Matrix['acts'][number] => ({
  procedure: procedure.id,
  procedureTitle: { ...procedure.title },
  move: `${id}.${extension.id}`,
  title: text(`延长“${title.zh}”：${extension.title.zh}`, `Extend “${title.en}”: ${extension.title.en}`),
  rule: { ...ruleById(desk, extension.approval).title },
  basis: [citationViewOf(desk.office.plan, extension.basis)],
  own: null,
  choices: [],
})

/** Who decides what at the actor's organ: the plan's matrix, and what the organ set itself. */
export const readMatrix = async (tx: Tx, desk: ApprovalDesk): Promise<Result<Matrix>> => {
  const { organId } = speakerOf(tx)
  const { plan } = desk.office
  const own = await ownRulesAt(tx, organId)
  const names = await namesOf(
    tx,
    own.map(({ setBy }) => setBy),
  )
  return ok({
    acts: plan.procedures.flatMap((procedure) => [
      ...procedure.moves.flatMap(({ id, title, approval }) => {
        if (!approval) return []
        const laidDown = ruleById(desk, approval.rule)
        const set = own.find((one) => one.procedure === procedure.id && one.move === id)
        const rule = set?.rule ? ruleById(desk, set.rule) : laidDown
        return [
          {
            procedure: procedure.id,
            procedureTitle: { ...procedure.title },
            move: id,
            title: { ...title },
            rule: { ...rule.title },
            basis: rule.basis.map((citation) => citationViewOf(plan, citation)),
            own: set
              ? { source: set.source, by: nameOf(names, set.setBy), at: set.setAt.toISOString() }
              : null,
            choices: (plan.approvals ?? [])
              .filter((one) => mayReplace(laidDown, one) && !one.id.startsWith('recusal'))
              .map((one) => ({ id: one.id, title: { ...one.title } })),
          },
        ]
      }),
      ...procedure.clocks.flatMap((clock) =>
        clock.extensions.map((one) => longerBy(desk, procedure, clock, one)),
      ),
    ]),
    maySet: may(approvalsPolicy, 'set_rules', tx.actor),
  })
}

const committeeOnly = notForYou(
  '检察委员会的议题和表决由检委会秘书和检察长查看',
  'What the committee deals with is for its secretary and the chief procurator',
)

export const readCommittee = async (tx: Tx, desk: ApprovalDesk): Promise<Result<CommitteeView>> => {
  if (!may(approvalsPolicy, 'read_committee', tx.actor)) return committeeOnly
  const { organId } = speakerOf(tx)
  const sessions = await sessionsAt(tx, organId)
  const items = await itemsOf(
    tx,
    sessions.map(({ id }) => id),
  )
  // A session that was not held, or was called for a wrong day, keeps nothing from another one.
  const today = dateIn(tx.now)
  const coming = sessions.filter(({ state, heldOn }) => state === 'called' && heldOn >= today)
  const planned = items.filter(({ sessionId }) => coming.some(({ id }) => id === sessionId))
  const requests = []
  for (const requestId of new Set(items.map((item) => item.requestId))) {
    const request = await findRequest(tx, requestId)
    if (request) requests.push(request)
  }
  const rows = new Map((await rowsOf(tx, desk, requests)).map((row) => [row.id, row]))
  const names = await namesOf(tx, [
    ...new Set(sessions.flatMap(({ presiderId, memberIds }) => [presiderId, ...memberIds])),
  ])
  return ok({
    waiting: await rowsOf(tx, desk, await waitingForCommittee(tx)),
    plannedIds: planned.map(({ requestId }) => requestId),
    sessions: sessions.map(({ id, heldOn, state, presiderId, memberIds, presentIds }) => ({
      id,
      heldOn,
      state,
      presider: nameOf(names, presiderId),
      members: memberIds.map((memberId) => ({ id: memberId, name: nameOf(names, memberId) })),
      presentIds: [...presentIds],
      items: items
        .filter(({ sessionId }) => sessionId === id)
        .map((item) => ({
          id: item.id,
          requestId: item.requestId,
          title: { ...(rows.get(item.requestId)?.title ?? text('—', '—')) },
          caseNumber: rows.get(item.requestId)?.case.number ?? '—',
          caseTitle: rows.get(item.requestId)?.case.title ?? '',
          material: item.material,
          votes: { ...item.votes },
          outcome: item.outcome,
          executed: item.executed,
          executionDue: item.outcome === 'approved' && item.executed === null ? feedbackDue(heldOn) : null,
        })),
    })),
    colleagues: await advisersAt(tx, organId),
    firstDay: firstSessionDay(dateIn(tx.now)),
    mayRun: may(approvalsPolicy, 'run_committee', tx.actor),
  })
}
