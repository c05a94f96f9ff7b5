import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(16_384)
let used = pool.length

/** Where the next bytes of the pool stand, which is filled anew when they do not suffice. */
const taken = (count: number): number => {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += count
  return used - count
}

/** Random bytes as the system gives them, each handed out once; fetched many at a time, since fetching is slow. */
export const randomBytesOf = (count: number): Buffer => {
  const at = taken(count)
  const bytes = Buffer.from(pool.subarray(at, at + count))
  // What was handed out is a secret somewhere: no copy of it stays here.
  pool.fill(0, at, at + count)
  return bytes
}

/** The same in hexadecimal, for what is no secret. */
export const randomHex = (count: number): string => {
  const at = taken(count)
  return pool.toString('hex', at, at + count)
}
