import { expect, test } from 'vitest'
import { tileBeside, tilePlaces } from './tile-places.ts'

test('thirty-four divisions and the corps, no two on one place', () => {
  expect(tilePlaces).toHaveLength(35)
  expect(new Set(tilePlaces.map(({ code }) => code)).size).toBe(35)
  expect(new Set(tilePlaces.map(({ column, row }) => `${column} ${row}`)).size).toBe(35)
})

test('arrow keys lead to neighbours', () => {
  const shandong = tilePlaces.find(({ code }) => code === '370000')!
  expect(tileBeside(shandong, 'ArrowUp')?.zh).toBe('河北')
  expect(tileBeside(shandong, 'ArrowLeft')?.zh).toBe('河南')
  expect(tileBeside(shandong, 'ArrowDown')?.zh).toBe('安徽')
  const heilongjiang = tilePlaces.find(({ code }) => code === '230000')!
  expect(tileBeside(heilongjiang, 'ArrowUp')).toBeUndefined()
})
