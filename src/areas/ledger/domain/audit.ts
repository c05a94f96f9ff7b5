import { equalBytes, toHex } from './bytes.ts'
import { leafHash, type Entry } from './entry.ts'
import { ledgerFault, type LedgerFault } from './fault.ts'
import { signatureFault, type Keyring } from './keyring.ts'
import { appendLeaf, EMPTY_TREE, treeRoot, type CompactTree, type Hash } from './merkle.ts'
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

/** What the walk has come to: the tree computed anew, from the entries alone. */
export type AuditState = { readonly tree: CompactTree; readonly edge: Edge }

export const AUDIT_START: AuditState = { tree: EMPTY_TREE, edge: { size: 0, open: [] } }

export type AuditRules = {
  readonly sha256: Sha256
  readonly keyring: Keyring
  /** Heads known from outside the database, as a receipt carries one. */
  readonly knownHeads: readonly Head[]
}

/** Walks one page further, or tells the first thing that is broken in it. */
export const auditPage = (
  rules: AuditRules,
  state: AuditState,
  page: AuditPage,
): { readonly state: AuditState } | { readonly fault: LedgerFault } => {
  const { hashes, fault: leafFault } = checkLeaves(rules.sha256, page)
  const { edge, tiles } = growEdge(rules.sha256, state.edge, hashes)
  const tileFault = checkTiles(page, tiles)
  if (tileFault) return { fault: tileFault }
  const grown = checkHeads(rules, state.tree, page, hashes)
  if ('fault' in grown) return grown
  return leafFault ? { fault: leafFault } : { state: { tree: grown.tree, edge } }
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

/** Appends the leaves one by one, so that each head is held against the root at exactly its size. */
const checkHeads = (
  { sha256, keyring, knownHeads }: AuditRules,
  start: CompactTree,
  page: AuditPage,
  hashes: readonly Hash[],
): { readonly tree: CompactTree } | { readonly fault: LedgerFault } => {
  const own = new Map(page.heads.map((head) => [head.tree_size, head]))
  const known = Map.groupBy(knownHeads, (head) => head.tree_size)
  let tree = start
  for (const hash of hashes) {
    tree = appendLeaf(sha256, tree, hash)
    const head = own.get(tree.size)
    const others = known.get(tree.size) ?? []
    if (!head && others.length === 0) continue
    const root = toHex(treeRoot(sha256, tree))
    if (head && head.root !== root) return { fault: ledgerFault('head-root', { tree_size: head.tree_size }) }
    for (const signed of head ? [head, ...others] : others) {
      const fault = signatureFault(keyring, signed)
      if (fault) return { fault }
    }
    if (others.some((other) => other.root !== root))
      return { fault: ledgerFault('fork', { tree_size: tree.size }) }
  }
  return { tree }
}
