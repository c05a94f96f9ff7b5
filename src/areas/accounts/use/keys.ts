import { deriveKey, keyRing, type KeyRing, type NamedSecret } from '#platform/seal/key-ring.ts'
import type { KeyObject } from 'node:crypto'

/** What accounts seal with (secrets of one-time codes) and hash with (attempts, recovery codes). */
export type AccountKeys = { readonly seal: KeyRing; readonly index: KeyObject }

export const accountKeys = (
  sealing: readonly [NamedSecret, ...NamedSecret[]],
  indexSecret: string,
): AccountKeys => ({ seal: keyRing(sealing), index: deriveKey(indexSecret, 'accounts index') })
