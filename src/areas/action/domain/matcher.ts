import { isLetter, read, readWord, type Reading } from './reading.ts'

/** Where a word stands in the text, in UTF-16 offsets; `end` is the first position behind it. */
export type Match = { readonly word: number; readonly start: number; readonly end: number }

/** Finds all of many words in one pass over a text. */
export type Matcher = (text: string) => readonly Match[]

/** An Aho–Corasick automaton; a step is keyed by state and character in one number. */
type Automaton = {
  readonly steps: ReadonlyMap<number, number>
  readonly fallback: readonly number[]
  /** The word that ends in a state, or -1, and the next shorter state in which one ends, or 0. */
  readonly ends: readonly number[]
  readonly shorter: readonly number[]
  readonly lengths: readonly number[]
}

const key = (state: number, code: number): number => state * 0x10000 + code

const build = (words: readonly string[]): Automaton => {
  const steps = new Map<number, number>()
  const children: [code: number, state: number][][] = [[]]
  const ends = [-1]
  words.forEach((word, index) => {
    let state = 0
    for (let position = 0; position < word.length; position++) {
      const code = word.charCodeAt(position)
      let next = steps.get(key(state, code))
      if (next === undefined) {
        next = ends.push(-1) - 1
        children.push([])
        children[state]!.push([code, next])
        steps.set(key(state, code), next)
      }
      state = next
    }
    if (state !== 0) ends[state] = index
  })
  const fallback = ends.map(() => 0)
  const shorter = ends.map(() => 0)
  const queue = children[0]!.map(([, state]) => state)
  for (const state of queue) {
    const back = fallback[state]!
    shorter[state] = ends[back] === -1 ? shorter[back]! : back
    for (const [code, child] of children[state]!) {
      queue.push(child)
      let from = back
      while (from !== 0 && !steps.has(key(from, code))) from = fallback[from]!
      fallback[child] = steps.get(key(from, code)) ?? 0
    }
  }
  return { steps, fallback, ends, shorter, lengths: words.map((word) => word.length) }
}

/** A word of letters must stand alone, but for the endings that English gives it. */
const endings = /^(?:'?s|es|ed|d|ing)?$/

const standsAlone = ({ codes, length }: Reading, from: number, to: number): boolean => {
  if (isLetter(codes[from]!) && from > 0 && isLetter(codes[from - 1]!)) return false
  if (!isLetter(codes[to - 1]!) || to >= length || !isLetter(codes[to]!)) return true
  let end = to
  while (end < length && end - to <= 4 && (isLetter(codes[end]!) || codes[end] === 0x27)) end++
  return endings.test(String.fromCharCode(...codes.subarray(to, end)))
}

/** Compiles words once; the matcher then reports every occurrence, overlapping ones too. */
export const compileMatcher = (words: readonly string[]): Matcher => {
  const { steps, fallback, ends, shorter, lengths } = build(words.map(readWord))
  return (text) => {
    const reading = read(text)
    const { codes, at, length } = reading
    const matches: Match[] = []
    let state = 0
    for (let index = 0; index < length; index++) {
      const code = codes[index]!
      let next = steps.get(key(state, code))
      while (next === undefined && state !== 0) {
        state = fallback[state]!
        next = steps.get(key(state, code))
      }
      state = next ?? 0
      for (let found = ends[state] === -1 ? shorter[state]! : state; found !== 0; found = shorter[found]!) {
        const word = ends[found]!
        const from = index + 1 - lengths[word]!
        if (standsAlone(reading, from, index + 1))
          matches.push({ word, start: at[from]!, end: at[index]! + 1 })
      }
    }
    return matches
  }
}
