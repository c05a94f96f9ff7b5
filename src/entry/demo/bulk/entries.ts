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
  for (const { type, subject_kind, subject_id, data, organ_id } of news) {
    const entry: Entry & { leaf_hash: Uint8Array | null } = {
      id: idAt(at.getTime()),
      at: by.at,
      organ_id: organ_id === undefined ? by.organ_id : organ_id,
      actor_kind: by.actor_kind,
      actor_id: by.actor_id,
      subject_kind,
      subject_id,
      type,
      data,
      leaf_hash: null,
    }
    entry.leaf_hash = leafHash(sha256, entry)
    rows.ledger_entries.push(entry)
  }
}
