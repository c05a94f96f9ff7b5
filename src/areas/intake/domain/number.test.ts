import { expect, test } from 'vitest'
import { parseNumber } from './number.ts'

test.each([
  ['20250312-0004821', '20250312-0004821'],
  [' 20250312 — 4821 ', '20250312-0004821'],
  ['２０２５０３１２0004821', '20250312-0004821'],
  ['20250312-12345678', '20250312-12345678'],
  ['20250312', undefined],
  ['2025-03-12', undefined],
  ['拖欠工资', undefined],
])('“%s” as a slip number is %s', (typed, number) => {
  expect(parseNumber(typed)).toBe(number)
})
