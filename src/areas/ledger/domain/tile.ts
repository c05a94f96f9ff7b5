import { appendLeaf, EMPTY_TREE, hashChildren, type CompactTree, type Hash } from './merkle.ts'
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

/** A tree at its growing edge; `open` has, for each tile level, the hashes that fill no tile yet. */
export type Edge = { readonly tree: CompactTree; readonly open: readonly (readonly Hash[])[] }

export const EMPTY_EDGE: Edge = { tree: EMPTY_TREE, open: [] }

/** The edge again, from what is open in it. */
export const edgeOf = (sha256: Sha256, size: number, open: Edge['open']): Edge => ({
  tree: {
    size,
    peaks: open
      .toReversed()
      .flatMap((hashes) =>
        spanNodes({ from: 0, to: hashes.length }).map((node) => nodeHash(sha256, node, hashes)),
      ),
  },
  open,
})

/** Appends leaves and tells which tiles became full. */
export const growEdge = (
  sha256: Sha256,
  edge: Edge,
  leaves: readonly Hash[],
): { readonly edge: Edge; readonly tiles: readonly Tile[] } => {
  const open = edge.open.map((hashes) => hashes.slice())
  const tiles: Tile[] = []
  let tree = edge.tree
  const onNode = (height: number, hash: Hash): void => {
    if (height % TILE_HEIGHT !== 0) return
    const level = height / TILE_HEIGHT
    if (level > 0) tiles.push(closeTile(level - 1, hash))
    ;(open[level] ??= []).push(hash)
  }
  const closeTile = (level: number, root: Hash): Tile => {
    const hashes = open[level]!
    open[level] = []
    return { level, index: Math.floor(tree.size / TILE_WIDTH ** (level + 1)), hashes, root }
  }
  for (const leaf of leaves) tree = appendLeaf(sha256, tree, leaf, onNode)
  return { edge: { tree, open }, tiles }
}
