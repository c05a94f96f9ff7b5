import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(65_536)
let used = pool.length

/** Random bytes as the system gives them, fetched many at a time. */
export const chanceBytes = (count: number): Buffer => {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += count
  // A copy: the pool is filled again while what was taken is still to be written.
  return Buffer.from(pool.subarray(used - count, used))
}
