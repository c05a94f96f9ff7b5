import { type DueCursor, writeDueCursor } from '#areas/procedures/domain/due-cursor.ts'
import { type Office, workScope } from '#areas/procedures/public.ts'
import { organOf, rolesOf } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { CaseRow } from '../contract.ts'
import { numbersMeant } from '../domain/number.ts'
import { casesPolicy } from '../policy.ts'
import { countWork, type Mine, pageOfWork, type WorkFilter, type WorkQuery } from '../store/worklist.ts'
import { rowsOf } from './case-rows.ts'

const assigning = ['case_manager', 'department_head', 'chief_procurator']

const mineOf = ({ actor }: Tx): Mine | null =>
  actor.kind === 'staff'
    ? {
        accountId: actor.id,
        organId: actor.organ.id,
        assigns: rolesOf(actor).some((role) => assigning.includes(role)),
      }
    : null

export const workQuery = (
  tx: Tx,
  office: Office,
  filter: Omit<WorkFilter, 'numbers'>,
  asked?: number,
): WorkQuery => {
  const own = organOf(tx.actor)
  const short = own && office.organ(own.id)?.shortZh
  return {
    filter: { ...filter, numbers: filter.search ? numbersMeant(filter.search, short) : [] },
    scope: workScope(office, casesPolicy, tx.actor, asked),
    mine: mineOf(tx),
    today: dateIn(tx.now),
  }
}

export type ListQuery = Omit<WorkFilter, 'numbers'> & {
  readonly organ?: number | undefined
  readonly after?: DueCursor | undefined
  readonly limit: number
}

export type CasePageOfList = {
  rows: CaseRow[]
  next: string | null
  count: number
  more: boolean
}

export const listCases = async (
  tx: Tx,
  office: Office,
  { organ, after, limit, ...filter }: ListQuery,
): Promise<Result<CasePageOfList>> => {
  const query = workQuery(tx, office, filter, organ)
  const found = await pageOfWork(tx, query, { after: after ?? null, limit: limit + 1 })
  const page = found.slice(0, limit)
  return ok({
    rows: await rowsOf(tx, office, page),
    next: found.length > limit ? writeDueCursor(page.at(-1)!) : null,
    ...(await countWork(tx, query)),
  })
}
