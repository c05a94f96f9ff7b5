import type { Tx } from '#platform/db/tx.ts'
import type { Hash } from '../domain/merkle.ts'
import {
  consistencySpans,
  inclusionSpans,
  spanHash,
  spanNodes,
  type Span,
  type TreeNode,
} from '../domain/proof.ts'
import { nodeHash, tileOf, type TileId } from '../domain/tile.ts'
import { findTileHashes } from '../store/tree.ts'
import { sha256 } from './crypto.ts'

/** That a leaf is in the tree of `size` leaves. */
export const proveInclusion = (tx: Tx, index: number, size: number): Promise<Hash[]> =>
  proveSpans(tx, inclusionSpans(index, size), size)

/** That the tree of `size` leaves only appended to the one of `olderSize`. */
export const proveConsistency = (tx: Tx, olderSize: number, size: number): Promise<Hash[]> =>
  proveSpans(tx, consistencySpans(olderSize, size), size)

/** Reads each tile once: one a level for an inclusion proof, at most two beside it. */
const proveSpans = async (tx: Tx, spans: readonly Span[], size: number): Promise<Hash[]> => {
  const name = ({ level, index }: TileId): string => `${level}/${index}`
  const ids = new Map(spans.flatMap(spanNodes).map((node) => [name(tileOf(node)), tileOf(node)]))
  const tiles = new Map<string, readonly Hash[]>()
  for (const [key, id] of ids) tiles.set(key, await findTileHashes(tx, id, size))
  const hashOf = (node: TreeNode): Hash => nodeHash(sha256, node, tiles.get(name(tileOf(node)))!)
  return spans.map((span) => spanHash(sha256, span, hashOf))
}
