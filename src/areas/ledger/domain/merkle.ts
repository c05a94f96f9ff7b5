import { equalBytes } from './bytes.ts'
import type { Sha256 } from './sha256.ts'

export type Hash = Uint8Array

/** SHA-256(0x01 ‖ left ‖ right), the inner node of RFC 9162, 2.1.1. */
export const hashChildren = (sha256: Sha256, left: Hash, right: Hash): Hash => {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return sha256(bytes)
}

/** Joins neighbouring subtrees, largest first, into the root above them. */
export const foldPeaks = (sha256: Sha256, peaks: readonly Hash[]): Hash =>
  peaks.length === 0
    ? sha256(new Uint8Array(0))
    : peaks.reduceRight((right, left) => hashChildren(sha256, left, right))

/** A tree kept by the roots of its complete subtrees, largest first: all that appending needs. */
export type CompactTree = { readonly size: number; readonly peaks: readonly Hash[] }

export const EMPTY_TREE: CompactTree = { size: 0, peaks: [] }

/** Appends a leaf; `onNode` hears of each subtree that it completes, from the leaf up. */
export const appendLeaf = (
  sha256: Sha256,
  tree: CompactTree,
  leaf: Hash,
  onNode?: (level: number, hash: Hash) => void,
): CompactTree => {
  const peaks = tree.peaks.slice()
  let hash = leaf
  let level = 0
  onNode?.(level, hash)
  for (let size = tree.size; size % 2 === 1; size = Math.floor(size / 2)) {
    hash = hashChildren(sha256, peaks.pop()!, hash)
    onNode?.(++level, hash)
  }
  peaks.push(hash)
  return { size: tree.size + 1, peaks }
}

export const treeRoot = (sha256: Sha256, tree: CompactTree): Hash => foldPeaks(sha256, tree.peaks)

/** RFC 9162, 2.1.3.2. */
export const verifyInclusion = (
  sha256: Sha256,
  claim: { readonly leaf: Hash; readonly index: number; readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean => {
  if (claim.index < 0 || claim.index >= claim.size) return false
  let fn = claim.index
  let sn = claim.size - 1
  let hash = claim.leaf
  for (const step of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = hashChildren(sha256, step, hash)
      for (; fn % 2 === 0 && fn !== 0; fn /= 2) sn = Math.floor(sn / 2)
    } else {
      hash = hashChildren(sha256, hash, step)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && equalBytes(hash, claim.root)
}

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n))

/** RFC 9162, 2.1.4.2: the tree of `size` leaves only appended to the one of `olderSize`. */
export const verifyConsistency = (
  sha256: Sha256,
  claim: { readonly olderSize: number; readonly olderRoot: Hash; readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean => {
  const { olderSize, olderRoot, size, root } = claim
  if (olderSize > size) return false
  if (olderSize === size) return proof.length === 0 && equalBytes(olderRoot, root)
  if (olderSize === 0) return proof.length === 0 && equalBytes(olderRoot, foldPeaks(sha256, []))
  const path = isPowerOfTwo(olderSize) ? [olderRoot, ...proof] : proof
  const [first, ...steps] = path
  if (first === undefined) return false
  let fn = olderSize - 1
  let sn = size - 1
  for (; fn % 2 === 1; fn = Math.floor(fn / 2)) sn = Math.floor(sn / 2)
  let older = first
  let newer = first
  for (const step of steps) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      older = hashChildren(sha256, step, older)
      newer = hashChildren(sha256, step, newer)
      for (; fn % 2 === 0 && fn !== 0; fn /= 2) sn = Math.floor(sn / 2)
    } else {
      newer = hashChildren(sha256, newer, step)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && equalBytes(older, olderRoot) && equalBytes(newer, root)
}
