import { expect, test } from 'vitest'
import { readOneOf, readWords } from './search-params.ts'

test('words are read, numbers too, and nothing else', () => {
  expect(
    readWords({ search: 'a', state: 12, after: '', due: { x: 1 }, other: 'b' }, [
      'search',
      'state',
      'after',
      'due',
    ]),
  ).toEqual({
    search: 'a',
    state: '12',
  })
})

test('a value outside the list is left out', () => {
  expect(readOneOf({ view: 'mine' }, 'view', ['mine', 'all'])).toEqual({ view: 'mine' })
  expect(readOneOf({ view: 'yours' }, 'view', ['mine', 'all'])).toEqual({})
})
