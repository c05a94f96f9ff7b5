import { expect, test } from 'vitest'
import { changeWords, numberWords, shortWords, strength } from './numbers.ts'

test('counts have thousands, shares one digit, and a share of nothing is a dash', () => {
  expect(numberWords('reports', 12345)).toBe('12,345')
  expect(numberWords('share', 0.92449)).toBe('92.4%')
  expect(numberWords('share', null)).toBe('–')
  expect(shortWords('reports', 12345, 'zh')).toBe('1.2万')
  expect(shortWords('reports', 12345, 'en')).toBe('12.3k')
})

test('counts change in per cent, shares in points, and a handful is no base', () => {
  expect(changeWords('reports', 110, 100)?.words).toBe('+10.0%')
  expect(changeWords('reports', 90, 100)?.words).toBe('−10.0%')
  expect(changeWords('share', 0.9, 0.85)).toMatchObject({ words: '+5.0', points: true })
  expect(changeWords('reports', 50, 29)).toBeNull()
  expect(changeWords('reports', 70, 70)?.same).toBe(true)
  expect(changeWords('reports', 130, 40)?.manifold).toBe(true)
})

test('what is twice as much is darker, and nothing is no colour', () => {
  expect(strength(0, 10)).toBe(0)
  expect(strength(null, 10)).toBe(0)
  expect(strength(10, 10)).toBe(1)
  expect(strength(5, 10)).toBeLessThan(1)
  expect(strength(5, 0)).toBe(0)
})
