import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { alreadyOpened } from '../domain/refusals.ts'
import { casesFrom } from '../store/cases.ts'
import { startCase } from './start-case.ts'

/**
 * Opens a case in another procedure out of one. The reporters, and what is owed to them, stay with the first,
 * whatever came out of what.
 */
export const openFurther = async (
  tx: Tx,
  office: Office,
  from: Case,
  procedureId: string,
): Promise<Result<Case>> => {
  const originCaseId = from.originCaseId ?? from.id
  const procedure = procedureOf(office.plan, procedureId)
  const running = (await casesFrom(tx, originCaseId)).find(
    (other) => other.procedure === procedureId && other.closedOn === null,
  )
  if (running && !procedure.several) return alreadyOpened(running.number)
  return ok(
    await startCase(
      tx,
      office,
      procedure,
      {
        ...from,
        state: procedure.initial,
        originCaseId,
        sentById: null,
        sentAs: null,
        enclosedIds: [],
      },
      { words: { table: 'cases', id: from.id }, entry: { origin_case_id: originCaseId } },
    ),
  )
}
