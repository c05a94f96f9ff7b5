import { findRole } from '#areas/accounts/domain/roles.ts'
import { namesOf } from '#areas/accounts/public.ts'
import type { Case } from '#areas/cases/domain/case.ts'
import { findCase } from '#areas/cases/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { type Text, text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { ApprovalRow } from '../contract.ts'
import { titleOfRole } from '../domain/refusals.ts'
import type { Request } from '../domain/request.ts'
import { isCommittee, stepAt, turnOf } from '../domain/way.ts'
import { askedOf } from '../store/opinions.ts'
import { voicesOf } from '../store/voices.ts'
import type { ApprovalDesk } from './desk.ts'
import { speakerOf, standInsAt, wayOf } from './load.ts'

export const nameOf = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? '—'

const joined = (texts: readonly Text[]): Text =>
  text(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '))

export const roleTitle = (role: string, committee: boolean): Text =>
  committee ? titleOfRole(role) : (findRole(role)?.title ?? text(role, role))

export const procedureOfRequest = ({ office }: ApprovalDesk, request: Request): Procedure =>
  procedureOf(office.plan, request.procedure, request.procedureVersion)

export const titleOf = (desk: ApprovalDesk, request: Request, names: ReadonlyMap<string, string>): Text => {
  const procedure = procedureOfRequest(desk, request)
  switch (request.kind) {
    case 'move':
      return procedure.moves.find(({ id }) => id === request.act)?.title ?? text(request.act, request.act)
    case 'extension': {
      const { title } = clockRuleOf(procedure, request.act)
      return text(`延长“${title.zh}”`, `Extend “${title.en}”`)
    }
    case 'recusal': {
      const name = nameOf(names, request.personId!)
      return request.given['again'] === true
        ? text(`${name}回避（复议）`, `Recusal of ${name}, reconsidered`)
        : text(`${name}回避`, `Recusal of ${name}`)
    }
  }
}

/** The case of a request: whoever may see the one is shown what the other is about. */
export const caseOf = async (tx: Tx, { caseId }: Request): Promise<Case> => {
  const found = await asSystem(tx, 'approvals.case', (system) => findCase(system, caseId))
  if (!found) throw new Error(`there is no case ${caseId}`)
  return found
}

/** Requests as lists show them, in the order given. */
export const rowsOf = async (
  tx: Tx,
  desk: ApprovalDesk,
  requests: readonly Request[],
): Promise<ApprovalRow[]> => {
  const speaker = speakerOf(tx)
  const voices = Map.groupBy(
    await voicesOf(
      tx,
      requests.map(({ id }) => id),
    ),
    ({ requestId }) => requestId,
  )
  const standIns = await standInsAt(tx, speaker.organId)
  const asked = new Set(await askedOf(tx, speaker.id))
  const names = await namesOf(
    tx,
    requests.flatMap(({ proposerId, personId }) => [proposerId, ...(personId ? [personId] : [])]),
  )
  const rows: ApprovalRow[] = []
  for (const request of requests) {
    const said = voices.get(request.id) ?? []
    const way = wayOf(request, said)
    const about = await caseOf(tx, request)
    const procedure = procedureOfRequest(desk, request)
    const step = request.state === 'pending' ? way.steps[stepAt(way)] : undefined
    const mine = (): ApprovalRow['mine'] => {
      if (turnOf(way, speaker, standIns)) return 'turn'
      if (request.state === 'pending' && asked.has(request.id)) return 'opinion'
      if (request.proposerId === speaker.id) return 'proposed'
      return way.voices.some(({ personId }) => personId === speaker.id) ? 'spoken' : null
    }
    rows.push({
      id: request.id,
      kind: request.kind,
      title: { ...titleOf(desk, request, names) },
      state: request.state,
      case: {
        id: about.id,
        number: about.number,
        title: about.title,
        procedure: { ...procedure.title },
        state: { ...stateOf(procedure, about.state).title },
      },
      organ: { ...(desk.office.organ(request.organ.id)?.name ?? text('—', '—')) },
      proposer: { id: request.proposerId, name: nameOf(names, request.proposerId) },
      proposedAt: request.proposedAt.toISOString(),
      dueOn: request.dueOn,
      waitsFor: joined(
        (step?.roles ?? []).map((role) => roleTitle(role, step !== undefined && isCommittee(step))),
      ),
      waitsSince: (
        said.findLast((voice) => voice.step < stepAt(way))?.at ?? request.proposedAt
      ).toISOString(),
      mine: mine(),
    })
  }
  return rows
}
