import { canonicalJson, type Json } from './canonical.ts'
import type { Sha256 } from './sha256.ts'

/** What is said about an entry: ids, codes, dates, digests and numbers, never anything of a person. */
export type EntryData = { readonly [key: string]: Json }

/** What a use case appends; the rest comes from its transaction. `type` is `area.verb`, as in `report.received`. */
export type NewEntry = {
  readonly type: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly data: EntryData
  /** The organ concerned, where it is not the actor's: a visitor has none, the system acts for many. */
  readonly organ_id?: number | null
}

/** What is hashed: everything but the position, which the tree proves. Names are those of the columns. */
export type Entry = NewEntry & {
  readonly id: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly organ_id: number | null
  readonly actor_kind: string
  readonly actor_id: string | null
}

const TYPE = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/

export const isEntryType = (type: string): boolean => TYPE.test(type)

/** The entry as canonical JSON; written out, since a walk of the log does this for every entry. */
export const canonicalEntry = (entry: Entry): string => {
  const { actor_id, actor_kind, at, data, id, organ_id, subject_id, subject_kind, type } = entry
  const c = canonicalJson
  return (
    `{"actor_id":${c(actor_id)},"actor_kind":${c(actor_kind)},"at":${c(at)},"data":${c(data)},"id":${c(id)},` +
    `"organ_id":${c(organ_id)},"subject_id":${c(subject_id)},"subject_kind":${c(subject_kind)},"type":${c(type)}}`
  )
}

/** SHA-256(0x00 ‖ canonical entry), the leaf of RFC 9162, 2.1.1. */
export const leafHash = (sha256: Sha256, entry: Entry): Uint8Array => sha256(`\0${canonicalEntry(entry)}`)
