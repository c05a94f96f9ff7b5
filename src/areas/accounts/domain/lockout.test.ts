import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  accountLockout,
  type Attempts,
  pauseSeconds,
  waitSeconds,
  withFailure,
  withoutFailure,
} from './lockout.ts'

const failures = (count: number, now = 0): Attempts | undefined => {
  let attempts: Attempts | undefined
  for (let index = 0; index < count; index++) attempts = withFailure(accountLockout, attempts, now)
  return attempts
}

test('five failures are free until the fifth, then 30 s doubling to an hour', () => {
  expect(waitSeconds(failures(4), 0)).toBe(0)
  expect([5, 6, 7, 8, 11, 12, 13, 99].map((count) => waitSeconds(failures(count), 0))).toEqual([
    30, 60, 120, 240, 1920, 3600, 3600, 3600,
  ])
})

test('the wait runs down and ends', () => {
  expect(waitSeconds(failures(5), 29_001)).toBe(1)
  expect(waitSeconds(failures(5), 30_000)).toBe(0)
  expect(waitSeconds(undefined, 0)).toBe(0)
})

test('failures are forgotten after a day without one', () => {
  const day = accountLockout.forgetSeconds * 1000
  expect(withFailure(accountLockout, failures(9), day).failures).toBe(1)
  expect(withFailure(accountLockout, failures(9), day - 1).failures).toBe(10)
})

test('taking a failure back leaves no lock and no fewer than none', () => {
  expect(withoutFailure(failures(6)!)).toMatchObject({ failures: 5, lockedUntil: null })
  expect(withoutFailure({ failures: 0, lastAt: 0, lockedUntil: null }).failures).toBe(0)
})

test('pauses never shrink as failures rise', () => {
  fc.assert(
    fc.property(fc.nat(200), (count) => {
      expect(pauseSeconds(accountLockout, count + 1)).toBeGreaterThanOrEqual(
        pauseSeconds(accountLockout, count),
      )
    }),
  )
})
