import { organOf } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { isEntryType, leafHash, type Entry, type NewEntry } from '../domain/entry.ts'
import { personalDataFaults } from '../domain/personal.ts'
import { insertEntries } from '../store/entries.ts'
import { sha256 } from './crypto.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An entry that must never be written is a fault of the program, not of its user. */
const assertFit = ({ type, subject_kind, subject_id, data }: NewEntry): void => {
  const faults = [
    ...(isEntryType(type) ? [] : ['the type is not area.verb']),
    ...(subject_kind === '' ? ['the kind of the subject is empty'] : []),
    ...(UUID.test(subject_id) ? [] : ['the subject is no lower-case UUID']),
    ...personalDataFaults(data),
  ]
  if (faults.length > 0) throw new Error(`ledger entry ${type}: ${faults.join('; ')}`)
}

/**
 * Writes what happened, in the transaction in which it happened and on behalf of its actor.
 * Any number of entries is one statement.
 */
export const appendEntries = async (tx: Tx, news: readonly NewEntry[]): Promise<Entry[]> => {
  if (news.length === 0) return []
  const by = {
    at: tx.now.toISOString(),
    organ_id: organOf(tx.actor)?.id ?? null,
    actor_kind: tx.actor.kind,
    actor_id: 'id' in tx.actor ? tx.actor.id : null,
  }
  const hashed = news.map((added) => {
    assertFit(added)
    const entry: Entry = { id: tx.newId(), ...by, ...added }
    return { entry, leafHash: leafHash(sha256, entry) }
  })
  await insertEntries(tx, hashed)
  return hashed.map(({ entry }) => entry)
}
