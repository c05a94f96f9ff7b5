import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from './highlight.ts'

const suggestion = (id: string, ...spans: [number, number][]) => ({
  facet: 'priority' as const,
  id,
  spans: spans.map(([start, end]) => ({ start, end, word: '' })),
})

test('words are marked with what they led to', () => {
  expect(stretchesOf('老板拖欠工资', [suggestion('LAB', [2, 6])])).toEqual([
    { text: '老板', start: 0, reasons: [] },
    { text: '拖欠工资', start: 2, reasons: ['priority:LAB'] },
  ])
})

test('words may lead to several things', () => {
  expect(stretchesOf('abcdef', [suggestion('A', [0, 4]), suggestion('B', [2, 6])])).toEqual([
    { text: 'ab', start: 0, reasons: ['priority:A'] },
    { text: 'cd', start: 2, reasons: ['priority:A', 'priority:B'] },
    { text: 'ef', start: 4, reasons: ['priority:B'] },
  ])
})

test('no letter is lost or doubled, whatever the spans', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 8 }), (story, spans) => {
      const stretches = stretchesOf(story, [suggestion('A', ...spans)])
      expect(stretches.map(({ text }) => text).join('')).toBe(story)
    }),
  )
})
