import { equalBytes, toHex } from './bytes.ts'
import { leafHash, type Entry } from './entry.ts'
import { ledgerFault, type LedgerFault } from './fault.ts'
import { signatureFault, type Keyring } from './keyring.ts'
import { treeRoot, type Hash } from './merkle.ts'
import type { Sha256 } from './sha256.ts'
import type { Head } from './statement.ts'
import { growEdge, TILE_WIDTH, type Edge, type Tile } from './tile.ts'

/** A leaf as stored, with the entry it points to if that is still there. */
export type AuditedLeaf = {
  readonly leaf_index: number
  readonly seq: number
  readonly stored?: { readonly entry: Entry; readonly leaf_hash: Hash }
}

/** A stretch of the log: the leaves from `from` up to `to`, the heads and the full tiles that end in it. */
export type AuditPage = {
  readonly from: number
  readonly to: number
  readonly leaves: readonly AuditedLeaf[]
  readonly heads: readonly Head[]
  readonly tiles: readonly Tile[]
}

export type AuditRules = {
  readonly sha256: Sha256
  readonly keyring: Keyring
  /** Heads known from outside the database, as a receipt carries one. */
  readonly knownHeads: readonly Head[]
}

export type Audited = { readonly edge: Edge } | { readonly fault: LedgerFault }

/** Walks one page further with the tree computed anew, or tells the first thing that is broken in the page. */
export const auditPage = (rules: AuditRules, edge: Edge, page: AuditPage): Audited => {
  const { hashes, fault: leafFault } = checkLeaves(rules.sha256, page)
  const known = rules.knownHeads.filter(({ tree_size }) => tree_size > page.from && tree_size <= page.to)
  const grown = growThrough(rules.sha256, edge, hashes, [...page.heads, ...known])
  const fault =
    checkTiles(page, grown.tiles) ??
    checkHeads(rules.keyring, 'head-root', page.heads, grown.roots) ??
    checkHeads(rules.keyring, 'fork', known, grown.roots) ??
    leafFault
  return fault ? { fault } : { edge: grown.edge }
}

/** The hashes up to the first broken leaf: what comes before it is checked further, to find what is first. */
const checkLeaves = (sha256: Sha256, page: AuditPage): { hashes: Hash[]; fault?: LedgerFault } => {
  const hashes: Hash[] = []
  for (let index = page.from; index < page.to; index++) {
    const checked = checkLeaf(sha256, index, page.leaves[index - page.from])
    if ('fault' in checked) return { hashes, fault: checked.fault }
    hashes.push(checked.hash)
  }
  return { hashes }
}

const checkLeaf = (
  sha256: Sha256,
  leaf_index: number,
  leaf: AuditedLeaf | undefined,
): { readonly hash: Hash } | { readonly fault: LedgerFault } => {
  if (leaf?.leaf_index !== leaf_index) return { fault: ledgerFault('leaf-missing', { leaf_index }) }
  const { seq, stored } = leaf
  if (!stored) return { fault: ledgerFault('entry-missing', { leaf_index, seq }) }
  const hash = leafHash(sha256, stored.entry)
  if (equalBytes(hash, stored.leaf_hash)) return { hash }
  return { fault: ledgerFault('entry-changed', { leaf_index, seq, id: stored.entry.id }) }
}

/** Tiles keep each leaf's hash apart from its entry: they tell which entry it was. */
const checkTiles = (page: AuditPage, computed: readonly Tile[]): LedgerFault | undefined => {
  const stored = new Map(page.tiles.map((tile) => [`${tile.level}/${tile.index}`, tile]))
  for (const { level, index, hashes, root } of computed) {
    const first = index * TILE_WIDTH ** (level + 1)
    const tile = stored.get(`${level}/${index}`)
    if (!tile) return ledgerFault('tile-changed', { leaf_index: first })
    const differs = hashes.findIndex((hash, at) => !equalBytes(hash, tile.hashes[at]!))
    const leaf = level === 0 && differs >= 0 ? page.leaves[first + differs - page.from] : undefined
    if (leaf) return ledgerFault('entry-replaced', placeOf(leaf))
    if (differs >= 0 || !equalBytes(root, tile.root))
      return ledgerFault('tile-changed', { leaf_index: first })
  }
  return undefined
}

const placeOf = ({ leaf_index, seq, stored }: AuditedLeaf) => ({
  leaf_index,
  seq,
  ...(stored && { id: stored.entry.id }),
})

/** Appends the leaves, and takes the root at the size of each head on the way. */
const growThrough = (sha256: Sha256, start: Edge, hashes: readonly Hash[], heads: readonly Head[]) => {
  const first = start.tree.size
  const end = first + hashes.length
  const sizes = new Set(heads.map(({ tree_size }) => tree_size).filter((size) => size < end))
  const tiles: Tile[] = []
  const roots = new Map<number, string>()
  let edge = start
  for (const size of [...[...sizes].sort((a, b) => a - b), end]) {
    const grown = growEdge(sha256, edge, hashes.slice(edge.tree.size - first, size - first))
    edge = grown.edge
    tiles.push(...grown.tiles)
    roots.set(size, toHex(treeRoot(sha256, edge.tree)))
  }
  return { edge, tiles, roots }
}

/** Heads beyond a broken leaf have no root to be held against. */
const checkHeads = (
  keyring: Keyring,
  kind: 'head-root' | 'fork',
  heads: readonly Head[],
  roots: ReadonlyMap<number, string>,
): LedgerFault | undefined => {
  for (const head of heads) {
    const root = roots.get(head.tree_size)
    if (root === undefined) continue
    const fault = signatureFault(keyring, head)
    if (fault) return fault
    if (head.root !== root) return ledgerFault(kind, { tree_size: head.tree_size })
  }
  return undefined
}
