import type { Tx } from '#platform/db/tx.ts'
import type { Voice } from '../domain/way.ts'

export type SpokenVoice = Voice & {
  readonly requestId: string
  readonly act: 'review' | 'decide'
  readonly at: Date
  readonly reason: string
}

export const insertVoice = async (tx: Tx, id: string, voice: SpokenVoice): Promise<void> => {
  await tx.db
    .insertInto('approval_voices')
    .values({
      id,
      request_id: voice.requestId,
      step: voice.step,
      role: voice.role,
      act: voice.act,
      outcome: voice.outcome,
      person_id: voice.personId,
      for_id: voice.forId,
      at: voice.at,
      reason: voice.reason,
    })
    .execute()
}

/** What was said on some requests, in the order in which it was said. */
export const voicesOf = async (tx: Tx, requestIds: readonly string[]): Promise<SpokenVoice[]> => {
  if (requestIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('approval_voices')
    .selectAll()
    .where('request_id', 'in', requestIds)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    requestId: row.request_id,
    step: row.step,
    role: row.role,
    act: row.act as SpokenVoice['act'],
    outcome: row.outcome as SpokenVoice['outcome'],
    personId: row.person_id,
    forId: row.for_id,
    at: row.at,
    reason: row.reason,
  }))
}
