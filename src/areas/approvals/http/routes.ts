import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { askExtension, askMove } from '../use/ask.ts'
import { callSession, recordSession, tellExecution } from '../use/committee.ts'
import type { ApprovalDesk } from '../use/desk.ts'
import { askOpinion, giveOpinion } from '../use/opinions.ts'
import { setOwnRule } from '../use/own-rules.ts'
import { readCommittee, readMatrix, readStandIns } from '../use/read-office.ts'
import { readRequest } from '../use/read-one.ts'
import { countMine, listRequests, readOfCase } from '../use/read.ts'
import { applyForRecusal } from '../use/recuse.ts'
import { speakOn, withdrawRequest } from '../use/speak.ts'
import { endStandIn, nameStandIn } from '../use/stand-in.ts'

/** A change, and then what it changed as it is after it. */
const after =
  <T>(change: (tx: Tx) => Promise<Result<unknown>>, read: (tx: Tx) => Promise<Result<T>>) =>
  async (tx: Tx): Promise<Result<T>> => {
    const changed = await change(tx)
    return changed.ok ? read(tx) : changed
  }

export const approvalRoutes = (desk: ApprovalDesk): readonly Route[] => {
  const page = (id: string) => (tx: Tx) => readRequest(tx, desk, id)
  const committee = (tx: Tx) => readCommittee(tx, desk)
  return [
    route(contract.listApprovals, ({ query, transact }) =>
      transact((tx) => listRequests(tx, desk, query.view)),
    ),
    route(contract.countApprovals, ({ transact }) => transact(countMine)),
    route(contract.listStandIns, ({ transact }) => transact(readStandIns)),
    route(contract.getMatrix, ({ transact }) => transact((tx) => readMatrix(tx, desk))),
    route(contract.getCommittee, ({ transact }) => transact(committee)),
    route(contract.getApproval, ({ params, transact }) => transact(page(params.id))),
    route(contract.approvalsOfCase, ({ params, transact }) =>
      transact((tx) => readOfCase(tx, desk, params.id)),
    ),

    route(contract.askApproval, ({ params: { id: caseId }, body, transact }) =>
      transact(async (tx) => {
        const asked =
          body.kind === 'move'
            ? await askMove(tx, desk, { ...body, caseId })
            : body.kind === 'extension'
              ? await askExtension(tx, desk, { ...body, caseId })
              : await applyForRecusal(tx, desk, { ...body, caseId })
        return asked.ok ? readRequest(tx, desk, asked.value.id) : asked
      }),
    ),

    route(contract.speakOnApproval, ({ params: { id }, body, transact }) =>
      transact(after((tx) => speakOn(tx, desk, { id, ...body }), page(id))),
    ),
    route(contract.withdrawApproval, ({ params: { id }, transact }) =>
      transact(after((tx) => withdrawRequest(tx, desk, id), page(id))),
    ),
    route(contract.askOpinion, ({ params: { id }, body, transact }) =>
      transact(after((tx) => askOpinion(tx, { id, ...body }), page(id))),
    ),
    route(contract.giveOpinion, ({ params: { id }, body, transact }) =>
      transact(after((tx) => giveOpinion(tx, { id, ...body }), page(id))),
    ),

    route(contract.nameStandIn, ({ body, transact }) =>
      transact(after((tx) => nameStandIn(tx, desk, body), readStandIns)),
    ),
    route(contract.endStandIn, ({ params, transact }) =>
      transact(after((tx) => endStandIn(tx, params.id), readStandIns)),
    ),
    route(contract.setOwnRule, ({ body, transact }) =>
      transact(
        after(
          (tx) => setOwnRule(tx, desk, body),
          (tx) => readMatrix(tx, desk),
        ),
      ),
    ),

    route(contract.callSession, ({ body, transact }) =>
      transact(after((tx) => callSession(tx, desk, body), committee)),
    ),
    route(contract.recordSession, ({ params, body, transact }) =>
      transact(after((tx) => recordSession(tx, desk, { id: params.id, ...body }), committee)),
    ),
    route(contract.tellExecution, ({ params, body, transact }) =>
      transact(after((tx) => tellExecution(tx, { itemId: params.id, ...body }), committee)),
    ),
  ]
}
