import { expect, test } from 'vitest'
import { changed, changesOf, type Fact } from './fact.ts'

const fact = (more: Partial<Fact> = {}): Fact => ({
  subjectId: 's',
  actionId: 'a',
  priorityId: 'p',
  month: '2031-03-01',
  countsFrom: '-infinity',
  organs: [1, 12],
  amounts: [1, 3],
  ...more,
})

test('what comes is added to every organ above it, under its priority and all together', () => {
  expect(changesOf([], [fact()])).toHaveLength(4)
  expect(changesOf([], [fact(), fact({ subjectId: 't' })]).map(({ amounts }) => amounts)).toEqual([
    [2, 6],
    [2, 6],
    [2, 6],
    [2, 6],
  ])
})

test('filed under another priority, it moves, and all together stay as they were', () => {
  const changes = changesOf([fact()], [fact({ priorityId: 'q' })])
  expect(
    new Map(changes.map(({ organId, priorityId, amounts }) => [`${organId} ${priorityId}`, amounts])),
  ).toEqual(
    new Map([
      ['1 p', [-1, -3]],
      ['1 q', [1, 3]],
      ['12 p', [-1, -3]],
      ['12 q', [1, 3]],
    ]),
  )
})

test('passed to another organ, it leaves the one and stays with what both are below', () => {
  const changes = changesOf([fact()], [fact({ organs: [1, 13] })])
  expect(new Set(changes.map(({ organId }) => organId))).toEqual(new Set([12, 13]))
})

test('what is the same before and after is neither gone nor come', () => {
  expect(changed([fact()], [fact()])).toEqual({ gone: [], come: [] })
  const later = fact({ countsFrom: '2031-05-01' })
  expect(changed([fact(), later], [fact()])).toEqual({ gone: [later], come: [] })
})
