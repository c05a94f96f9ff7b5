import type { Tx } from '#platform/db/tx.ts'
import { fromHex, toHex, equalBytes } from '../domain/bytes.ts'
import { headStatement, type Head } from '../domain/statement.ts'
import { treeRoot } from '../domain/merkle.ts'
import { edgeOf, growEdge, type Edge } from '../domain/tile.ts'
import { findKeys } from '../store/keys.ts'
import { findSealable, lockSealing } from '../store/sealing.ts'
import { findLastHead, findOpenHashes, insertHead, insertLeaves, insertTiles } from '../store/tree.ts'
import { sha256, type Signer } from './crypto.ts'

const BATCH = 10_000

/**
 * Appends committed entries to the tree and signs its new head; tells how many.
 * Zero also when another sealer is at work.
 */
export const sealBatch = async (tx: Tx, signer: Signer, limit = BATCH): Promise<number> => {
  if (!(await lockSealing(tx))) return 0
  const sealable = await findSealable(tx, limit)
  if (sealable.length === 0) return 0
  await assertInUse(tx, signer)
  const older = await loadEdge(tx)
  const { edge, tiles } = growEdge(
    sha256,
    older,
    sealable.map((entry) => entry.leaf_hash),
  )
  await insertLeaves(
    tx,
    older.tree.size,
    sealable.map((entry) => entry.seq),
  )
  await insertTiles(tx, tiles)
  await insertHead(tx, signHead(signer, edge, tx.now))
  return sealable.length
}

const assertInUse = async (tx: Tx, { key }: Signer): Promise<void> => {
  const stored = (await findKeys(tx)).find(({ key_id }) => key_id === key.key_id)
  if (!stored || stored.retired_at)
    throw new Error(`the ledger's key ${key.key_id} is not in use: start again`)
}

/** The growing edge, which must still be the one that was signed: nothing is built on a broken log. */
const loadEdge = async (tx: Tx): Promise<Edge> => {
  const head = await findLastHead(tx)
  const size = head?.tree_size ?? 0
  const edge = edgeOf(sha256, size, await findOpenHashes(tx, size))
  if (head && !equalBytes(treeRoot(sha256, edge.tree), fromHex(head.root))) {
    throw new Error(`the ledger is broken at or before leaf ${head.tree_size}: run jianhu ledger verify`)
  }
  return edge
}

const signHead = (signer: Signer, edge: Edge, now: Date): Head => {
  const head = {
    tree_size: edge.tree.size,
    root: toHex(treeRoot(sha256, edge.tree)),
    at: now.toISOString(),
    key_id: signer.key.key_id,
  }
  return { ...head, signature: signer.sign(headStatement(signer.origin, head)) }
}
