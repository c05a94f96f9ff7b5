import { findMeasure } from '#areas/action/domain/find.ts'
import { suggest } from '#areas/action/domain/suggest.ts'
import { shortestStory } from '#areas/intake/domain/report-form.ts'
import { livelihood2024 as action } from '#plan/actions/livelihood-2024/action.ts'
import { expect, test } from 'vitest'
import { randomOf } from '../random.ts'
import { elsewhere, stories } from './all.ts'
import { tell } from './tell.ts'

const told = (language: 'zh' | 'en') =>
  [...stories, ...elsewhere].flatMap((story) =>
    Array.from({ length: 30 }, (_, seed) => tell(randomOf(seed), { story, language })),
  )

test.each(['zh', 'en'] as const)('every story is told whole in %s', (language) => {
  for (const { story, claim } of told(language)) {
    expect(story.length).toBeGreaterThan(shortestStory)
    expect(`${story}${claim}`).not.toMatch(/[{}]|undefined|NaN/)
  }
})

test('every measure of the plan has its stories, and they are filed under what the plan has', () => {
  const measures = action.priorities.flatMap((priority) => priority.measures.map(({ id }) => id))
  expect(new Set(stories.map(({ measure }) => measure))).toEqual(new Set(measures))
  const [groups, industries] = [action.groups, action.industries].map((all) => all.map(({ id }) => id))
  for (const { groups: of = [], industry } of stories) {
    expect(groups).toEqual(expect.arrayContaining([...of]))
    if (industry) expect(industries).toContain(industry)
  }
  expect(action.elsewhere.map(({ id }) => id)).toEqual(
    expect.arrayContaining(elsewhere.map(({ pointer }) => pointer)),
  )
})

test('what is told is for the most part recognised as what it is', () => {
  const known = told('zh').filter(({ measureId }) => measureId !== null)
  const right = known.filter(({ story, measureId }) => {
    const found = suggest(action, story).find(({ facet }) => facet === 'priority')?.id
    return found === findMeasure(action, measureId!)!.priority.id
  })
  expect(right.length / known.length).toBeGreaterThan(0.75)
})

test('no telephone number that anybody could have', () => {
  for (const { story } of told('zh')) expect(story).not.toMatch(/1[3-9]\d{9}/)
})
