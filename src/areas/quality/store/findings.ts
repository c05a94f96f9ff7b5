import type { WorkScope } from '#areas/procedures/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'

export type FindingQuery = {
  readonly scope: WorkScope
  readonly detector?: string | undefined
  readonly state: 'open' | 'explained' | 'repaired'
}

export type FindingCount = { readonly detector: string; readonly state: string; readonly count: number }

/** How many are open or explained, by detector, in what the actor may see. */
export const countFindings = (tx: Tx, scope: WorkScope): Promise<FindingCount[]> =>
  tx.db
    .selectFrom('detector_findings')
    .select(['detector', 'state', sql<number>`count(*)`.as('count')])
    .where('state', '<>', 'repaired')
    .$if(scope !== null, (query) => query.where(scope!.column, '=', scope!.id))
    .groupBy(['detector', 'state'])
    .execute()

const select = (tx: Tx) => tx.db.selectFrom('detector_findings').selectAll()

export type FindingRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const pageOfFindings = (
  tx: Tx,
  { scope, detector, state }: FindingQuery,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<FindingRow[]> =>
  select(tx)
    .where('state', '=', state)
    .$if(detector !== undefined, (query) => query.where('detector', '=', detector!))
    .$if(scope !== null, (query) => query.where(scope!.column, '=', scope!.id))
    .$if(after !== undefined, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .execute()

export const lockFinding = (tx: Tx, id: string): Promise<FindingRow | undefined> =>
  select(tx).where('id', '=', id).forUpdate().executeTakeFirst()

export const saveExplanation = async (
  tx: Tx,
  id: string,
  { note, by }: { readonly note: string; readonly by: string },
): Promise<void> => {
  await tx.db
    .updateTable('detector_findings')
    .set(
      note === ''
        ? { state: 'open', note, explained_by: null, explained_at: null }
        : { state: 'explained', note, explained_by: by, explained_at: tx.now },
    )
    .where('id', '=', id)
    .execute()
}

/** Titles of those cases and leads that the actor may open: the rest stay as numbers. */
export const titlesOf = async (
  tx: Tx,
  ids: { readonly cases: readonly string[]; readonly leads: readonly string[] },
): Promise<ReadonlyMap<string, string>> => {
  const read = (table: 'cases' | 'leads', wanted: readonly string[]) =>
    wanted.length === 0
      ? []
      : tx.db.selectFrom(table).select(['id', 'title']).where('id', 'in', wanted).execute()
  const rows = [...(await read('cases', ids.cases)), ...(await read('leads', ids.leads))]
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export type NamedSubject = {
  readonly kind: string
  readonly id: string
  readonly number: string
  readonly since: string | null
  readonly code: string | null
}

/** What one detector has open, counted, and the first of it by name. */
export const openFindings = async (
  tx: Tx,
  detector: string,
  most: number,
): Promise<{ readonly open: number; readonly explained: number; readonly subjects: NamedSubject[] }> => {
  const counts = (await countFindings(tx, null)).filter((one) => one.detector === detector)
  const count = (state: string) => counts.find((one) => one.state === state)?.count ?? 0
  const rows =
    most === 0
      ? []
      : await pageOfFindings(tx, { scope: null, detector, state: 'open' }, { after: undefined, limit: most })
  return {
    open: count('open'),
    explained: count('explained'),
    subjects: rows.map(({ subject_kind, subject_id, number, since, code }) => ({
      kind: subject_kind,
      id: subject_id,
      number,
      since,
      code,
    })),
  }
}
