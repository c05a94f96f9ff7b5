import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileMatcher } from './matcher.ts'

const found = (words: readonly string[], text: string) =>
  compileMatcher(words)(text).map(({ word, start, end }) => [words[word], text.slice(start, end)])

test('finds overlapping words and a word inside another', () => {
  expect(found(['工资', '拖欠工资', '欠工'], '拖欠工资')).toEqual([
    ['欠工', '欠工'],
    ['拖欠工资', '拖欠工资'],
    ['工资', '工资'],
  ])
})

test('width and case make no difference, and the span is that of the original', () => {
  expect(found(['4S店', 'ktv'], '在４Ｓ店和ＫＴＶ')).toEqual([
    ['4S店', '４Ｓ店'],
    ['ktv', 'ＫＴＶ'],
  ])
})

test('line breaks and ideographic spaces inside a Chinese word are passed over', () => {
  expect(found(['拖欠工资'], '老板拖\r\n欠　工 资')).toEqual([['拖欠工资', '拖\r\n欠　工 资']])
})

test('several spaces between English words are one', () => {
  expect(found(['unpaid wages'], 'my UNPAID \n wages')).toEqual([['unpaid wages', 'UNPAID \n wages']])
})

test('an English word stands alone, but for its endings', () => {
  expect(found(['ill'], 'he is ill')).toHaveLength(1)
  expect(found(['ill'], 'still, will, illegal, till')).toEqual([])
  expect(found(['bully', 'loan'], "loans, loan's, loaned")).toHaveLength(3)
  expect(found(['App'], '用App买')).toHaveLength(1)
})

test('offsets count UTF-16 units, so that a character beyond the plane moves them by two', () => {
  expect(compileMatcher(['假药'])('𠮷假药')).toEqual([{ word: 0, start: 2, end: 4 }])
})

test('agrees with a plain search over any words and text', () => {
  const letters = fc.stringMatching(/^[工资欠拖农]{1,4}$/)
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { minLength: 1, maxLength: 8 }),
      fc.stringMatching(/^[工资欠拖农]{0,40}$/),
      (words, text) => {
        const expected = words.flatMap((word, index) =>
          [...text.matchAll(new RegExp(`(?=${word})`, 'g'))].map((hit) => [
            index,
            hit.index,
            hit.index + word.length,
          ]),
        )
        const actual = compileMatcher(words)(text).map(({ word, start, end }) => [word, start, end])
        const order = (list: number[][]) => list.map(String).toSorted()
        expect(order(actual)).toEqual(order(expected as number[][]))
      },
    ),
  )
})
