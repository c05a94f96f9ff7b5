import { procedureOf } from '#areas/procedures/domain/plan.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { alreadyAgainst, alreadyOpened } from '../domain/refusals.ts'
import { casesFrom } from '../store/cases.ts'
import { startCase } from './start-case.ts'

/**
 * Opens a case in another procedure out of one. The reporters, and what is owed to them, stay with the first,
 * whatever came out of what. `against` is named where it is for another agency than that of the first (PIL 69).
 */
export const openFurther = async (
  tx: Tx,
  office: Office,
  from: Case,
  procedureId: string,
  against = '',
): Promise<Result<Case>> => {
  const originCaseId = from.originCaseId ?? from.id
  const procedure = procedureOf(office.plan, procedureId)
  const running = [...(await casesFrom(tx, originCaseId)), from].filter(
    (other) => other.procedure === procedureId && other.closedOn === null,
  )
  if (running[0] && !procedure.several) return alreadyOpened(running[0].number)
  const same = against === '' ? undefined : running.find(({ againstName }) => againstName.trim() === against)
  if (same) return alreadyAgainst(same.number)
  return ok(
    await startCase(
      tx,
      office,
      procedure,
      {
        ...from,
        ...(against !== '' && { againstName: against }),
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
