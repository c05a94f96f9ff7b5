import { type Entry, leafHash, type NewEntry } from '#areas/ledger/domain/entry.ts'
import { sha256 } from '#areas/ledger/public.ts'
import { type Actor, organOf } from '#kernel/actor.ts'
import { idAt } from '#platform/db/ids.ts'
import type { Rows } from './tables.ts'

/** What `appendEntries` writes, of one actor at one time. */
export const append = (rows: Rows, actor: Actor, at: Date, news: readonly NewEntry[]): void => {
  const by = {
    at: at.toISOString(),
    organ_id: organOf(actor)?.id ?? null,
    actor_kind: actor.kind,
    actor_id: 'id' in actor ? actor.id : null,
  }
  for (const added of news) {
    const entry: Entry = { id: idAt(at.getTime()), ...by, ...added }
    rows.ledger_entries.push(Object.assign(entry, { leaf_hash: leafHash(sha256, entry) }))
  }
}
