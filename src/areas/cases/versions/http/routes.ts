import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { findChanges } from '../store/changes.ts'
import { decideVersion, readVersionChange } from '../use/changes.ts'
import { changeView, comparedView } from '../use/views.ts'

export const versionRoutes = (office: Office): readonly Route[] => [
  route(contract.listVersionChanges, ({ actor, transact }) =>
    transact(async (tx) =>
      ok({ changes: (await findChanges(tx)).map((change) => changeView(office, actor, change)) }),
    ),
  ),

  route(contract.getVersionChange, ({ params, query, actor, transact }) =>
    transact(async (tx) => {
      const read = await readVersionChange(tx, office, params.id, query)
      if (!read.ok) return read
      const { change, rows, next } = read.value
      const version = (number: number) => procedureOf(office.plan, change.procedure, number)
      return ok({
        change: changeView(office, actor, change),
        rows: rows.map((row) =>
          comparedView(office, { from: version(change.fromVersion), to: version(change.toVersion) }, row),
        ),
        next,
      })
    }),
  ),

  route(contract.decideVersionChange, ({ params, body, actor, transact }) =>
    transact(async (tx) => {
      const decided = await decideVersion(tx, office, params.id, body.approve)
      return decided.ok ? ok(changeView(office, actor, decided.value)) : decided
    }),
  ),
]
