import { expect, test } from 'vitest'
import { cleanWater2031 } from '../../../../tests/invented/clean-water-2031.ts'
import { suggest, type Suggestion } from './suggest.ts'
import { words } from './words.ts'

const inFacet = (story: string, facet: Suggestion['facet']) =>
  suggest(cleanWater2031, story).filter((suggestion) => suggestion.facet === facet)

test('each suggestion shows the words that led to it, where they stand', () => {
  const story = '我是租户，水龙头流黄水，房东不管'
  const [group] = inFacet(story, 'group')
  expect(group?.id).toBe('tenants')
  expect(group?.spans.map(({ start, end }) => story.slice(start, end))).toEqual(['租户', '房东'])
  expect(inFacet(story, 'priority').map(({ id }) => id)).toEqual(['TAP'])
})

test('the likelier value comes first, in either language', () => {
  expect(inFacet('brown water again, cloudy, and the meter is new', 'measure').map(({ id }) => id)).toEqual([
    'tap-quality',
    'tap-bills',
  ])
})

test('a story without a known word has no suggestion', () => {
  expect(suggest(cleanWater2031, '今天天气很好')).toEqual([])
})

test('a word inside a longer one of the same facet does not count', () => {
  const farmers = {
    id: 'farmers',
    title: { zh: '农民', en: 'Farmers' },
    words: words({ zh: '农民', en: 'farmer' }),
  }
  const migrants = {
    id: 'migrants',
    title: { zh: '农民工', en: 'Migrants' },
    words: words({ zh: '农民工', en: 'migrant' }),
  }
  const action = { ...cleanWater2031, groups: [farmers, migrants] }
  expect(suggest(action, '我是农民工').map(({ id }) => id)).toEqual(['migrants'])
  expect(suggest(action, '我是农民').map(({ id }) => id)).toEqual(['farmers'])
})

test('saying a word again adds a little; another word adds more; nothing reaches certainty', () => {
  const score = (story: string) => inFacet(story, 'priority')[0]!.score
  expect(score('黄水黄水')).toBeGreaterThan(score('黄水'))
  expect(score('黄水，自来水浑浊')).toBeGreaterThan(score('黄水黄水'))
  expect(score('黄水浑浊自来水异味水费水表多收'.repeat(20))).toBeLessThan(1)
})

test('a vocabulary written as text is read with its weights', () => {
  expect(words({ zh: '讨薪*2、 工资*0.5、\n  欠条', en: 'wages, back\n  pay*1.5' })).toEqual({
    zh: ['讨薪', '工资', '欠条'],
    en: ['wages', 'back pay'],
    weights: { 讨薪: 2, 工资: 0.5, 'back pay': 1.5 },
  })
})
