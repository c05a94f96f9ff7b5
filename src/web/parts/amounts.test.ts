import { expect, test } from 'vitest'
import { sizeWords, yuanWords } from './amounts.ts'

test('money in words people use', () => {
  expect(yuanWords(3_200_000)).toEqual({ zh: '3.2 万元', en: '¥32,000' })
  expect(yuanWords(98_050)).toEqual({ zh: '980.5 元', en: '¥980.5' })
})

test('sizes of files', () => {
  expect([10, 2048, 2_516_582].map(sizeWords)).toEqual(['1 kB', '2 kB', '2.4 MB'])
})
