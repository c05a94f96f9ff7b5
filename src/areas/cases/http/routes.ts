import { type Office, sendList } from '#areas/procedures/public.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { changeClock } from '../use/change-clock.ts'
import { type CaseEdit, editCase } from '../use/edit-case.ts'
import { exportCases } from '../use/export-cases.ts'
import { listCases } from '../use/list-cases.ts'
import { moveCase } from '../use/move-case.ts'
import { myWork } from '../use/my-work.ts'
import { readCase } from '../use/read-case.ts'
import { undoCase } from '../use/undo-case.ts'
import { addNote, writeToReporters } from '../use/write.ts'

export const caseRoutes = (office: Office): readonly Route[] => {
  /** A change, and then the page as it is after it. */
  const changing = (id: string, change: (tx: Tx) => Promise<Result<unknown>>) => async (tx: Tx) => {
    const changed = await change(tx)
    return changed.ok ? readCase(tx, office, id) : changed
  }

  return [
    route(contract.listCases, ({ query, transact }) => transact((tx) => listCases(tx, office, query))),

    ...(['csv', 'xlsx'] as const).map((format) =>
      route(
        format === 'csv' ? contract.exportCasesCsv : contract.exportCasesXlsx,
        async ({ query, database, actor, language, reply }) =>
          sendList(reply, await exportCases(database, actor, office, query, { format, language }), {
            name: 'cases',
            format,
          }),
      ),
    ),

    route(contract.myWork, ({ transact }) => transact((tx) => myWork(tx, office))),

    route(contract.getCase, ({ params, transact }) => transact((tx) => readCase(tx, office, params.id))),

    route(contract.moveCase, ({ params, body, transact }) =>
      transact((tx) => moveCase(tx, office, { id: params.id, ...body })),
    ),

    route(contract.undoCase, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => undoCase(tx, office, { id: params.id, entryId: body.entryId }))),
    ),

    route(contract.editCase, ({ params, body: { revision, ...change }, transact }) =>
      transact(
        changing(params.id, (tx) =>
          editCase(tx, office, { id: params.id, revision, change: change as CaseEdit }),
        ),
      ),
    ),

    route(contract.changeClock, ({ params, body, transact }) =>
      transact(
        changing(params.id, (tx) =>
          changeClock(tx, office, {
            ...params,
            asked: body,
            ...(body.change === 'extend' && { reason: body.reason }),
          }),
        ),
      ),
    ),

    route(contract.writeToReporter, ({ params, body: { body, reportIds }, transact }) =>
      transact(
        changing(params.id, (tx) =>
          writeToReporters(tx, office, { id: params.id, body, ...(reportIds && { reportIds }) }),
        ),
      ),
    ),

    route(contract.addNote, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => addNote(tx, { id: params.id, body: body.body }))),
    ),
  ]
}
