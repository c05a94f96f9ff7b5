import type { CalendarEntry } from '#kernel/time/calendar.ts'
import type { Tx } from '#platform/db/tx.ts'

export type EnteredYear = { readonly year: number; readonly source: string }

export const enteredDays = async (tx: Tx): Promise<CalendarEntry[]> => {
  const rows = await tx.db.selectFrom('calendar_overrides').selectAll().orderBy('date').execute()
  return rows.map((row) => ({
    date: row.date,
    kind: row.kind as CalendarEntry['kind'],
    name: { zh: row.name_zh, en: row.name_en },
    source: row.source,
  }))
}

export const enteredYears = async (tx: Tx): Promise<EnteredYear[]> =>
  tx.db.selectFrom('calendar_years').select(['year', 'source']).orderBy('year').execute()

const entererOf = ({ actor }: Tx) => ('id' in actor ? actor.id : null)

/** Replaces what was entered for a year: its days, and whether the year as a whole is announced. */
export const replaceYear = async (
  tx: Tx,
  year: number,
  days: readonly CalendarEntry[],
  source: string,
): Promise<void> => {
  await tx.db
    .deleteFrom('calendar_overrides')
    .where('date', '>=', `${year}-01-01`)
    .where('date', '<=', `${year}-12-31`)
    .execute()
  if (days.length > 0)
    await tx.db
      .insertInto('calendar_overrides')
      .values(
        days.map(({ date, kind, name, source: notice }) => ({
          date,
          kind,
          name_zh: name.zh,
          name_en: name.en,
          source: notice,
          entered_by: entererOf(tx),
          entered_at: tx.now,
        })),
      )
      .execute()
  await tx.db
    .insertInto('calendar_years')
    .values({ year, source, entered_by: entererOf(tx), entered_at: tx.now })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({ source, entered_by: entererOf(tx), entered_at: tx.now }),
    )
    .execute()
}
