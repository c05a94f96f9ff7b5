import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'

export type ToSign = {
  readonly act: 'sign' | 'seal'
  readonly documentId: string
  /** Of the file; hexadecimal. */
  readonly sha256: string
}

/**
 * Signs or seals a file that was made. Another provider, such as an office's seal server, asks it here and answers
 * with its own reference; a refusal lets the whole step be rolled back.
 */
export type Signer = {
  readonly provider: string
  readonly sign: (tx: Tx, asked: ToSign) => Promise<Result<{ readonly reference: string | null }>>
}

/** Writes down who signed and when. It makes no cryptographic signature, and says so by its name. */
export const recordingSigner: Signer = { provider: 'recorded', sign: async () => ok({ reference: null }) }
