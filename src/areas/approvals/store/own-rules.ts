import { type Organ, organColumns } from '#areas/organs/domain/organ.ts'
import type { Tx } from '#platform/db/tx.ts'

export type OwnRule = {
  readonly id: string
  readonly procedure: string
  readonly move: string
  /** None: the matrix is in force again. */
  readonly rule: string | null
  readonly source: string
  readonly setBy: string
  readonly setAt: Date
}

export const insertOwnRule = async (tx: Tx, organ: Organ, own: OwnRule): Promise<void> => {
  await tx.db
    .insertInto('approval_rules')
    .values({
      id: own.id,
      ...organColumns(organ),
      procedure: own.procedure,
      move: own.move,
      rule: own.rule,
      source: own.source,
      set_by: own.setBy,
      set_at: own.setAt,
    })
    .execute()
}

const select = (tx: Tx, organId: number) =>
  tx.db.selectFrom('approval_rules').selectAll().where('organ_id', '=', organId)

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const ownRuleOf = (row: Row): OwnRule => ({
  id: row.id,
  procedure: row.procedure,
  move: row.move,
  rule: row.rule,
  source: row.source,
  setBy: row.set_by,
  setAt: row.set_at,
})

/** The one in force for an act, if the organ set one. */
export const findOwnRule = async (
  tx: Tx,
  organId: number,
  procedure: string,
  move: string,
): Promise<OwnRule | undefined> => {
  const row = await select(tx, organId)
    .where('procedure', '=', procedure)
    .where('move', '=', move)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && row.rule !== null ? ownRuleOf(row) : undefined
}

export const findOwnRuleById = async (tx: Tx, organId: number, id: string): Promise<OwnRule | undefined> => {
  const row = await select(tx, organId).where('id', '=', id).executeTakeFirst()
  return row && ownRuleOf(row)
}

/** Those in force at an organ, for each act the last that was set. */
export const ownRulesAt = async (tx: Tx, organId: number): Promise<OwnRule[]> => {
  const rows = await select(tx, organId)
    .distinctOn(['procedure', 'move'])
    .orderBy('procedure')
    .orderBy('move')
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(ownRuleOf).filter(({ rule }) => rule !== null)
}
