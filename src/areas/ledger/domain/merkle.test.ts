import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import {
  appendLeaf,
  EMPTY_TREE,
  foldPeaks,
  hashChildren,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  type CompactTree,
  type Hash,
} from './merkle.ts'
import { consistencySpans, inclusionSpans, spanHash, spanNodes, type TreeNode } from './proof.ts'
import { sha256 } from './sha256.ts'
import { EMPTY_EDGE, edgeOf, growEdge, nodeHash, tileOf, TILE_WIDTH, type Tile } from './tile.ts'

/** MTH of RFC 9162, 2.1.1, word for word. */
const naiveRoot = (leaves: readonly Hash[]): Hash => {
  if (leaves.length === 0) return sha256(new Uint8Array(0))
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return hashChildren(sha256, naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)))
}

const leavesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, i) => sha256(Uint8Array.of(0, i >> 8, i)))
const treeOf = (leaves: readonly Hash[]): CompactTree =>
  leaves.reduce((tree, leaf) => appendLeaf(sha256, tree, leaf), EMPTY_TREE)

const proofFrom = (leaves: readonly Hash[], spans: readonly { from: number; to: number }[]): Hash[] =>
  spans.map((span) => naiveRoot(leaves.slice(span.from, span.to)))

/** The test vectors of Certificate Transparency (RFC 6962) for trees of 1 to 8 leaves. */
const VECTORS: readonly (readonly [leaf: string, root: string])[] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
]

test('the roots that Certificate Transparency publishes', () => {
  let tree = EMPTY_TREE
  expect(toHex(treeRoot(sha256, tree))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
  for (const [leaf, root] of VECTORS) {
    tree = appendLeaf(sha256, tree, sha256(fromHex(`00${leaf}`)))
    expect(toHex(treeRoot(sha256, tree))).toBe(root)
  }
})

test('every inclusion and consistency proof of every tree up to 40 leaves', () => {
  const leaves = leavesOf(40)
  for (let size = 1; size <= leaves.length; size++) {
    const root = naiveRoot(leaves.slice(0, size))
    expect(treeRoot(sha256, treeOf(leaves.slice(0, size)))).toEqual(root)
    for (let index = 0; index < size; index++) {
      const proof = proofFrom(leaves, inclusionSpans(index, size))
      expect(verifyInclusion(sha256, { leaf: leaves[index]!, index, size, root }, proof)).toBe(true)
    }
    for (let olderSize = 0; olderSize <= size; olderSize++) {
      const olderRoot = naiveRoot(leaves.slice(0, olderSize))
      const proof = proofFrom(leaves, consistencySpans(olderSize, size))
      expect(verifyConsistency(sha256, { olderSize, olderRoot, size, root }, proof)).toBe(true)
    }
  }
})

test('no proof holds for another leaf, place, size, root, or with a step changed, cut or added', () => {
  const leaves = leavesOf(33)
  const sizes = fc.integer({ min: 2, max: 33 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
  fc.assert(
    fc.property(sizes, fc.nat(), ([size, index], pick) => {
      const root = naiveRoot(leaves.slice(0, size))
      const proof = proofFrom(leaves, inclusionSpans(index, size))
      const claim = { leaf: leaves[index]!, index, size, root }
      const wrong = sha256(Uint8Array.of(9))
      const at = pick % proof.length
      const holds = (changed: Partial<typeof claim>, steps = proof) =>
        verifyInclusion(sha256, { ...claim, ...changed }, steps)
      expect(holds({ leaf: wrong })).toBe(false)
      expect(holds({ root: wrong })).toBe(false)
      expect(holds({ index: (index + 1) % size })).toBe(false)
      expect(holds({ index: size })).toBe(false)
      expect(holds({}, proof.with(at, wrong))).toBe(false)
      expect(holds({}, proof.toSpliced(at, 1))).toBe(false)
      expect(holds({}, [...proof, wrong])).toBe(false)
    }),
  )
})

test('no consistency proof holds between trees of which one was rewritten', () => {
  const leaves = leavesOf(33)
  const sizes = fc
    .integer({ min: 2, max: 33 })
    .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size - 1 })))
  fc.assert(
    fc.property(sizes, fc.nat(), ([size, olderSize], pick) => {
      const root = naiveRoot(leaves.slice(0, size))
      const rewritten = leaves.with(pick % olderSize, sha256(Uint8Array.of(9)))
      const olderRoot = naiveRoot(rewritten.slice(0, olderSize))
      const claim = { olderSize, olderRoot, size, root }
      expect(verifyConsistency(sha256, claim, proofFrom(leaves, consistencySpans(olderSize, size)))).toBe(
        false,
      )
      expect(verifyConsistency(sha256, claim, proofFrom(rewritten, consistencySpans(olderSize, size)))).toBe(
        false,
      )
    }),
  )
})

test('a span is made of complete subtrees', () => {
  expect(spanNodes({ from: 8, to: 15 })).toEqual([
    { level: 2, index: 2 },
    { level: 1, index: 6 },
    { level: 0, index: 14 },
  ])
})

test('tiles: grown in any batches, they give the same root and every node', () => {
  const leaves = leavesOf(TILE_WIDTH * 3 + 77)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }), fc.nat(), (batches, pick) => {
      let edge = EMPTY_EDGE
      const tiles: Tile[] = []
      for (const batch of [...batches, leaves.length]) {
        const grown = growEdge(sha256, edge, leaves.slice(edge.tree.size, edge.tree.size + batch))
        edge = grown.edge
        tiles.push(...grown.tiles)
        const { size } = edge.tree
        expect(treeRoot(sha256, edge.tree)).toEqual(naiveRoot(leaves.slice(0, size)))
        expect(edgeOf(sha256, size, edge.open)).toEqual(edge)
      }
      expect(tiles.map(({ level, index }) => `${level}/${index}`)).toEqual(['0/0', '0/1', '0/2'])
      const hashOf = (node: TreeNode): Hash => {
        const { level, index } = tileOf(node)
        const tile = tiles.find((known) => known.level === level && known.index === index)
        return nodeHash(sha256, node, tile?.hashes ?? edge.open[level]!)
      }
      const spans = inclusionSpans(pick % leaves.length, leaves.length)
      expect(spans.map((span) => spanHash(sha256, span, hashOf))).toEqual(proofFrom(leaves, spans))
    }),
    { numRuns: 8 },
  )
})

test('a tile of the second level holds the roots of 256 tiles', () => {
  const leaves = leavesOf(TILE_WIDTH * TILE_WIDTH)
  const { edge, tiles } = growEdge(sha256, EMPTY_EDGE, leaves)
  const [first, last] = [tiles[0]!, tiles.at(-1)!]
  expect(last.level).toBe(1)
  expect(last.hashes[0]).toEqual(first.root)
  expect(last.root).toEqual(foldPeaks(sha256, treeOf(leaves).peaks))
  expect(edgeOf(sha256, leaves.length, edge.open)).toEqual(edge)
})
