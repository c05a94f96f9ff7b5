import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import type { Comparable } from '../domain/similar.ts'
import type { Lead } from '../domain/lead.ts'
import { addDays } from '#kernel/time/date.ts'

/** Duplicates come soon after each other (rulebook 8.1). */
const windowDays = 90
const mostCompared = 400

const words = sql<string[]>`tsvector_to_array(words)`

export const comparable = async (tx: Tx, id: string): Promise<Comparable | undefined> =>
  tx.db
    .selectFrom('leads')
    .select(['id', 'against_name as againstName', words.as('words')])
    .where('id', '=', id)
    .executeTakeFirst()

/** What the same organ received in the ninety days before and after, the nearest first. */
export const neighbours = async (tx: Tx, lead: Lead): Promise<Comparable[]> =>
  tx.db
    .selectFrom('leads')
    .select(['id', 'against_name as againstName', words.as('words')])
    .where('organ_id', '=', lead.organ.id)
    .where('received_on', '>=', addDays(lead.receivedOn, -windowDays))
    .where('received_on', '<=', addDays(lead.receivedOn, windowDays))
    .where('id', '!=', lead.id)
    .where('merged_into_id', 'is', null)
    .orderBy('received_on', 'desc')
    .limit(mostCompared)
    .execute()
