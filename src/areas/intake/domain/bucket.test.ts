import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bucket, isFull, takeOne } from './bucket.ts'

const budget = { burst: 5, secondsEach: 10 }

test('the burst passes, the next one is told when to come back, and then passes', () => {
  let bucket: Bucket | undefined
  for (let i = 0; i < 5; i++) {
    const taken = takeOne(bucket, budget, 1_000)
    expect(taken.taken).toBe(true)
    bucket = taken.bucket
  }
  const refused = takeOne(bucket, budget, 4_000)
  expect(refused).toMatchObject({ taken: false, retryAfter: 7 })
  expect(takeOne(refused.bucket, budget, 10_999).taken).toBe(false)
  expect(takeOne(refused.bucket, budget, 11_000).taken).toBe(true)
})

test('whoever waits as long as told is let through', () => {
  fc.assert(
    fc.property(
      fc.record({
        burst: fc.integer({ min: 1, max: 50 }),
        secondsEach: fc.double({ min: 0.01, max: 600, noNaN: true }),
      }),
      fc.array(fc.nat(5_000), { maxLength: 80 }),
      (limits, waits) => {
        let now = 0
        let bucket: Bucket | undefined
        for (const wait of waits) {
          now += wait
          const taken = takeOne(bucket, limits, now)
          bucket = taken.bucket
          if (!taken.taken) expect(takeOne(bucket, limits, now + taken.retryAfter * 1000).taken).toBe(true)
        }
      },
    ),
  )
})

test('no more pass in any span than the burst and what came back in it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30_000), { minLength: 1, maxLength: 200 }), (waits) => {
      let now = 0
      let bucket: Bucket | undefined
      let passed = 0
      for (const wait of waits) {
        now += wait
        const taken = takeOne(bucket, budget, now)
        bucket = taken.bucket
        if (taken.taken) passed++
      }
      expect(passed).toBeLessThanOrEqual(budget.burst + now / 1000 / budget.secondsEach + 1e-6)
    }),
  )
})

test('a clock that is set back gives nothing away', () => {
  expect(takeOne({ left: 0, at: 50_000 }, budget, 10_000).taken).toBe(false)
})

test('a bucket is full when it has come back', () => {
  const { bucket } = takeOne(undefined, budget, 0)
  expect(isFull(bucket, budget, 9_999)).toBe(false)
  expect(isFull(bucket, budget, 10_000)).toBe(true)
})
