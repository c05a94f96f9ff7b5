import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(8192)
let used = pool.length

const randomBytes10 = (): Buffer => {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 10
  return pool.subarray(used - 10, used)
}

/** A UUID of version 7 (RFC 9562) of a moment. */
export const idAt = (milliseconds: number): string => {
  const time = milliseconds.toString(16).padStart(12, '0')
  const random = randomBytes10().toString('hex')
  const variant = ((Number.parseInt(random.charAt(3), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}

/** Ordered by time, so that new rows land beside each other. */
export const newId = (): string => idAt(Date.now())
