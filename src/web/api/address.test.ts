import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

test('parameters are filled in and escaped', () => {
  expect(addressOf('/api/cases/:id/clocks/:clockId', { id: 'a/b', clockId: 'c' })).toBe(
    '/api/cases/a%2Fb/clocks/c',
  )
})

test('a parameter that is missing is our mistake', () => {
  expect(() => addressOf('/api/cases/:id')).toThrow('needs id')
})

test('what is not set does not stand in the address, zero and false do', () => {
  expect(
    addressOf('/api/leads', {}, { search: '欠薪 a&b', priority: undefined, after: '', limit: 0, all: false }),
  ).toBe('/api/leads?search=%E6%AC%A0%E8%96%AA+a%26b&limit=0&all=false')
})

test('a list stands once for each value', () => {
  expect(addressOf('/api/leads', {}, { state: ['received', 'verifying'] })).toBe(
    '/api/leads?state=received&state=verifying',
  )
})
