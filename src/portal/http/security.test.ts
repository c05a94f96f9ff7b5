import { expect, test } from 'vitest'
import { comesFromHere } from './security.ts'

test.each([
  [true, { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' }],
  [true, { 'sec-fetch-site': 'none' }],
  [false, { 'sec-fetch-site': 'same-site' }],
  [false, { 'sec-fetch-site': 'cross-site', origin: 'https://here.example' }],
  [true, { origin: 'https://here.example' }],
  [false, { origin: 'https://elsewhere.example' }],
  [false, { origin: 'null' }],
  [true, {}],
])('%s for %j', (expected, headers) => {
  expect(comesFromHere({ headers, host: 'here.example' })).toBe(expected)
})
