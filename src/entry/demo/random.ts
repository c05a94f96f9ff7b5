/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(values: readonly T[]) => T
  readonly weighted: <T>(values: readonly (readonly [value: T, weight: number])[]) => T
  readonly hex: (digits: number) => string
  /** Chance of its own for one thing, so that a change in one place moves nothing elsewhere. */
  readonly fork: (name: string | number) => Random
}

/** FNV-1a: a number from a name. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Mulberry32: small, fast, and good enough to look like chance. */
const numbers = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const randomOf = (seed: number): Random => {
  const next = numbers(seed)
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('nothing to pick from')
      return values[Math.floor(next() * values.length)]!
    },
    weighted: (values) => {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) if ((left -= weight) < 0) return value
      return values.at(-1)![0]
    },
    hex: (digits) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join(''),
    fork: (name) => randomOf(hashOf(`${seed}/${name}`)),
  }
}

/** As `weighted`, for many values and many draws: the sums are made once. */
export const drawFrom = <T>(
  values: readonly (readonly [value: T, weight: number])[],
): ((random: Random) => T) => {
  let sum = 0
  const sums = values.map(([, weight]) => (sum += weight))
  return (random) => {
    const drawn = random.next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > drawn) high = middle
      else low = middle + 1
    }
    return values[low]![0]
  }
}
