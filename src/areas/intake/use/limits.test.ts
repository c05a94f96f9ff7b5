import { expect, test } from 'vitest'
import { budgets, rateLimits } from './limits.ts'

const twice = { ...budgets, submit: { burst: 2, secondsEach: 90 } }

test('a source that used its budget is told when to come again, and others are not concerned', () => {
  let now = 0
  const limits = rateLimits(twice, () => now)
  expect(limits.take('submit', '192.0.2.1').ok).toBe(true)
  expect(limits.take('submit', '192.0.2.1').ok).toBe(true)
  expect(limits.take('submit', '192.0.2.1')).toMatchObject({
    ok: false,
    refusal: { kind: 'too-many', retryAfter: 90, message: { zh: expect.stringContaining('2 分钟') } },
  })
  expect(limits.take('submit', '192.0.2.2').ok).toBe(true)
  expect(limits.take('lookUp', '192.0.2.1').ok).toBe(true)
  now = 90_000
  expect(limits.take('submit', '192.0.2.1').ok).toBe(true)
})

test.each([
  ['2001:db8:1:2::1', '2001:0db8:1:2:ffff:1:2:3', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
])('%s and %s are one source: %s', (one, other, same) => {
  const limits = rateLimits({ ...budgets, submit: { burst: 1, secondsEach: 60 } }, () => 0)
  limits.take('submit', one)
  expect(limits.take('submit', other).ok).toBe(!same)
})

test('a flood from everywhere is bounded, and a source under way keeps its count', () => {
  let now = 0
  const limits = rateLimits(twice, () => now)
  for (let i = 0; i < 60_000; i++) limits.take('submit', `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`)
  limits.take('submit', 'x')
  limits.take('submit', 'x')
  now = 1000
  expect(limits.take('submit', 'x').ok).toBe(false)
})
