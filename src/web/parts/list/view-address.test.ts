import { expect, test } from 'vitest'
import { readView, writeView } from './view-address.ts'

test('two searches that show the same are written the same, wherever their page begins', () => {
  const one = writeView({ view: 'all', priority: 'labour', after: '2031-01-01_x' })
  expect(one).toBe(writeView({ priority: 'labour', due: undefined, view: 'all' }))
  expect(writeView({ view: 'all' })).not.toBe(one)
})

test('what was written is read again, whatever was searched for', () => {
  const search = { search: '欠薪 & 100% = ?', organ: '370100' }
  expect(readView(writeView(search))).toEqual(search)
})
