import { inTransaction, type Db } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { Signer } from '../use/crypto.ts'
import { sealBatch } from '../use/seal.ts'

/**
 * Seals every second, so that a receipt has its proof a second after its promise. A look is one index probe;
 * NOTIFY would make every commit wait for the one before it.
 */
export const sealing = (database: Db, signer: Signer): Follower => ({
  name: 'ledger.seal',
  run: () => inTransaction(database, { kind: 'system', task: 'ledger.seal' }, (tx) => sealBatch(tx, signer)),
  everyMs: 1000,
})
