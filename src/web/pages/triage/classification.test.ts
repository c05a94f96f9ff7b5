import type { ActionView } from '#areas/action/contract.ts'
import { expect, test } from 'vitest'
import { type Classification, differencesOf, firstChoice, toggle } from './classification.ts'

const title = { zh: '', en: '' }
const action = {
  priorities: [
    { id: 'A', measures: [{ id: 'a1' }, { id: 'a2' }] },
    { id: 'B', measures: [{ id: 'b1' }] },
  ],
} as unknown as ActionView

const nothing: Classification = {
  priorityId: null,
  measureId: null,
  hotSpot: null,
  groups: [],
  industry: null,
  urgency: [],
}

const suggested = (facet: 'priority' | 'measure' | 'group', id: string, score: number) => ({
  facet,
  id,
  title,
  score,
  spans: [],
})

test('a measure brings its priority', () => {
  expect(toggle(nothing, 'measure', 'b1', action)).toMatchObject({ measureId: 'b1', priorityId: 'B' })
})

test('another priority lets go of the measure, the same one keeps it', () => {
  const chosen = { ...nothing, priorityId: 'A', measureId: 'a2' }
  expect(toggle(chosen, 'priority', 'B', action)).toMatchObject({ priorityId: 'B', measureId: null })
  expect(toggle({ ...chosen, priorityId: null }, 'priority', 'A', action)).toMatchObject({
    priorityId: 'A',
    measureId: 'a2',
  })
})

test('chosen twice is taken back', () => {
  const once = toggle(nothing, 'group', 'workers', action)
  expect(once.groups).toEqual(['workers'])
  expect(toggle(once, 'group', 'workers', action)).toEqual(nothing)
})

test('the desk begins with the best suggestions, and no measure of another priority', () => {
  const suggestions = [
    suggested('priority', 'B', 2),
    suggested('priority', 'A', 5),
    suggested('measure', 'b1', 9),
  ]
  expect(firstChoice(nothing, suggestions, action)).toEqual({ ...nothing, priorityId: 'A' })
  expect(firstChoice(nothing, [...suggestions, suggested('measure', 'a1', 10)], action)).toMatchObject({
    measureId: 'a1',
  })
})

test('what was confirmed before is not touched', () => {
  const confirmed = { ...nothing, priorityId: 'B' }
  expect(firstChoice(confirmed, [suggested('priority', 'A', 5)], action)).toEqual(confirmed)
})

test('two versions differ where they say something else, in whatever order', () => {
  const mine = { ...nothing, groups: ['x', 'y'], priorityId: 'A' }
  expect(differencesOf(mine, { ...mine, groups: ['y', 'x'] })).toEqual([])
  expect(differencesOf(mine, { ...mine, priorityId: 'B', urgency: ['life'] })).toEqual([
    'priorityId',
    'urgency',
  ])
})
