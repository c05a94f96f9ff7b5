import { foldPeaks, type Hash } from './merkle.ts'
import type { Sha256 } from './sha256.ts'

/** The leaves from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number }

/** The root of the complete subtree of 2^level leaves that starts at leaf index × 2^level. */
export type TreeNode = { readonly level: number; readonly index: number }

/** The largest power of two below `n` (n > 1), where RFC 9162 splits a tree. */
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1)

/** PATH of RFC 9162, 2.1.3.1: each step as the span of leaves whose root it is, the leaf's neighbour first. */
export const inclusionSpans = (index: number, size: number): Span[] => {
  const path = (from: number, to: number): Span[] => {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return index < middle
      ? [...path(from, middle), { from: middle, to }]
      : [...path(middle, to), { from, to: middle }]
  }
  return path(0, size)
}

/** PROOF of RFC 9162, 2.1.4.1, in the same form. */
export const consistencySpans = (olderSize: number, size: number): Span[] => {
  const subproof = (from: number, to: number, known: boolean): Span[] => {
    if (olderSize === to) return known ? [] : [{ from, to }]
    const middle = from + split(to - from)
    return olderSize <= middle
      ? [...subproof(from, middle, known), { from: middle, to }]
      : [...subproof(middle, to, false), { from, to: middle }]
  }
  return olderSize === 0 ? [] : subproof(0, size, true)
}

/** The complete subtrees that make up a span, left to right. */
export const spanNodes = ({ from, to }: Span): TreeNode[] => {
  const nodes: TreeNode[] = []
  for (let at = from; at < to;) {
    const level = Math.floor(Math.log2(to - at))
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

export const spanHash = (sha256: Sha256, span: Span, hashOf: (node: TreeNode) => Hash): Hash =>
  foldPeaks(sha256, spanNodes(span).map(hashOf))
