import { foldPeaks, hashChildren, type Hash } from './merkle.ts'
import { spanNodes, type TreeNode } from './proof.ts'
import type { Sha256 } from './sha256.ts'

/** A tile holds 256 neighbouring hashes of every eighth level of the tree, as in tlog-tiles. */
export const TILE_WIDTH = 256
const TILE_HEIGHT = 8

export type TileId = { readonly level: number; readonly index: number }
export type Tile = TileId & { readonly hashes: readonly Hash[]; readonly root: Hash }

/** The tile that holds the hashes under a node. */
export const tileOf = (node: TreeNode): TileId => ({
  level: Math.floor(node.level / TILE_HEIGHT),
  index: Math.floor((node.index * 2 ** (node.level % TILE_HEIGHT)) / TILE_WIDTH),
})

/** The root over a power of two of hashes. */
export const subtreeRoot = (sha256: Sha256, hashes: readonly Hash[]): Hash => {
  let row = hashes
  while (row.length > 1) {
    const above: Hash[] = []
    for (let i = 0; i < row.length; i += 2) above.push(hashChildren(sha256, row[i]!, row[i + 1]!))
    row = above
  }
  return row[0]!
}

/** A node's hash out of the hashes of its tile. */
export const nodeHash = (sha256: Sha256, node: TreeNode, hashes: readonly Hash[]): Hash => {
  const width = 2 ** (node.level % TILE_HEIGHT)
  const start = (node.index * width) % TILE_WIDTH
  return subtreeRoot(sha256, hashes.slice(start, start + width))
}

/** The growing edge of a tiled tree: for each tile level, lowest first, the hashes not yet in a full tile. */
export type Edge = { readonly size: number; readonly open: readonly (readonly Hash[])[] }

/** Appends leaves and tells which tiles became full. */
export const growEdge = (
  sha256: Sha256,
  edge: Edge,
  leaves: readonly Hash[],
): { edge: Edge; tiles: Tile[] } => {
  const open = edge.open.map((hashes) => hashes.slice())
  const tiles: Tile[] = []
  const starts = open.map((_, level) => Math.floor(edge.size / TILE_WIDTH ** (level + 1)))
  const push = (level: number, hash: Hash): void => {
    const hashes = (open[level] ??= [])
    hashes.push(hash)
    if (hashes.length < TILE_WIDTH) return
    const root = subtreeRoot(sha256, hashes)
    const index = starts[level] ?? 0
    tiles.push({ level, index, hashes, root })
    starts[level] = index + 1
    open[level] = []
    push(level + 1, root)
  }
  for (const leaf of leaves) push(0, leaf)
  return { edge: { size: edge.size + leaves.length, open }, tiles }
}

export const edgeRoot = (sha256: Sha256, edge: Edge): Hash => {
  const peaks = edge.open
    .toReversed()
    .flatMap((hashes) =>
      spanNodes({ from: 0, to: hashes.length }).map((node) => nodeHash(sha256, node, hashes)),
    )
  return foldPeaks(sha256, peaks)
}
