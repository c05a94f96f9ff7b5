import { randomHex } from '../random.ts'

/** The first half of an id; many are made at one moment. */
let last = { milliseconds: -1, written: '' }

const timeOf = (milliseconds: number): string => {
  if (milliseconds !== last.milliseconds) {
    const time = milliseconds.toString(16).padStart(12, '0')
    last = { milliseconds, written: `${time.slice(0, 8)}-${time.slice(8)}` }
  }
  return last.written
}

/** A UUID of version 7 (RFC 9562) of a moment. */
export const idAt = (milliseconds: number): string => {
  const random = randomHex(10)
  const variant = '89ab'[Number.parseInt(random.charAt(3), 16) & 3]!
  return `${timeOf(milliseconds)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}

/** Ordered by time, so that new rows land beside each other. */
export const newId = (): string => idAt(Date.now())
