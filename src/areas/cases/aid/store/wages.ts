import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Wage, placesOf } from '../../domain/aid.ts'

export type StoredWage = Wage & { readonly source: string; readonly enteredAt: Date }

const select = (tx: Tx) =>
  tx.db.selectFrom('average_wages').select(['organ_id', 'year', 'monthly_cents', 'source', 'entered_at'])

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const wageOf = (row: Row): StoredWage => ({
  organId: row.organ_id,
  year: row.year,
  monthlyCents: row.monthly_cents,
  source: row.source,
  enteredAt: row.entered_at,
})

/** Of the organ's own place and those above it. */
export const findWages = async (
  tx: Tx,
  organ: Pick<Organ, 'id' | 'ancestors'>,
  year?: number,
): Promise<StoredWage[]> => {
  const rows = await select(tx)
    .where('organ_id', 'in', [...placesOf(organ)])
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .orderBy('year', 'desc')
    .orderBy('organ_id')
    .limit(60)
    .execute()
  return rows.map(wageOf)
}

export const saveWage = async (
  tx: Tx,
  organ: Pick<Organ, 'id' | 'ancestors'>,
  { year, monthlyCents, source }: Pick<StoredWage, 'year' | 'monthlyCents' | 'source'>,
): Promise<void> => {
  const written = {
    monthly_cents: monthlyCents,
    source,
    entered_by: 'id' in tx.actor ? tx.actor.id : null,
    entered_at: tx.now,
  }
  await tx.db
    .insertInto('average_wages')
    .values({ ...organColumns(organ), year, ...written })
    .onConflict((conflict) => conflict.columns(['organ_id', 'year']).doUpdateSet(written))
    .execute()
}
