import type { Tx } from '#platform/db/tx.ts'

export type Opinion = {
  readonly id: string
  readonly requestId: string
  readonly askerId: string
  readonly askedId: string
  readonly question: string
  readonly askedAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
}

export const insertOpinion = async (
  tx: Tx,
  opinion: Omit<Opinion, 'answer' | 'answeredAt'>,
): Promise<void> => {
  await tx.db
    .insertInto('approval_opinions')
    .values({
      id: opinion.id,
      request_id: opinion.requestId,
      asker_id: opinion.askerId,
      asked_id: opinion.askedId,
      question: opinion.question,
      asked_at: opinion.askedAt,
    })
    .execute()
}

export const saveAnswer = async (tx: Tx, id: string, answer: string): Promise<void> => {
  await tx.db
    .updateTable('approval_opinions')
    .set({ answer, answered_at: tx.now })
    .where('id', '=', id)
    .execute()
}

const select = (tx: Tx) => tx.db.selectFrom('approval_opinions').selectAll().orderBy('asked_at')

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const opinionOf = (row: Row): Opinion => ({
  id: row.id,
  requestId: row.request_id,
  askerId: row.asker_id,
  askedId: row.asked_id,
  question: row.question,
  askedAt: row.asked_at,
  answer: row.answer,
  answeredAt: row.answered_at,
})

export const opinionsOn = async (tx: Tx, requestId: string): Promise<Opinion[]> =>
  (await select(tx).where('request_id', '=', requestId).execute()).map(opinionOf)

/** Requests on which somebody was asked and has not answered. */
export const askedOf = async (tx: Tx, personId: string): Promise<string[]> =>
  (
    await tx.db
      .selectFrom('approval_opinions')
      .select('request_id')
      .where('asked_id', '=', personId)
      .where('answer', 'is', null)
      .limit(100)
      .execute()
  ).map(({ request_id }) => request_id)
