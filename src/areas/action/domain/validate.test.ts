import { expect, test } from 'vitest'
import { cleanWater2031 } from '../../../../tests/invented/clean-water-2031.ts'
import type { Action, Measure } from './action.ts'
import { findMeasure, runningProcedures, runsOn } from './find.ts'
import { validateAction } from './validate.ts'

const known = {
  procedures: ['ombudsman-inquiry'],
  indicators: ['complaints-received'],
  instruments: ['OMBUDSMAN-ACT'],
}

const priority = cleanWater2031.priorities[0]!
const [quality, bills] = priority.measures as readonly [Measure, Measure]

const withMeasures = (...measures: readonly Measure[]): Action => ({
  ...cleanWater2031,
  priorities: [{ ...priority, measures }],
})

const faultsOf = (action: Action) => validateAction(action, known).map(({ field }) => field)

test('an action of another body with its own words, levels and lines is valid', () => {
  expect(validateAction(cleanWater2031, known)).toEqual([])
})

test('every fault is told at once', () => {
  const action: Action = {
    ...cleanWater2031,
    title: { zh: ' ', en: 'Clean water' },
    period: { ...cleanWater2031.period, from: '2031-12-01' },
    lines: [],
    priorities: [{ ...priority, measures: [{ ...quality, procedures: ['lawsuit'] }, quality] }],
  }
  expect(faultsOf(action)).toEqual([
    'title.zh',
    'period',
    'priorities[0].measures[0].leads[0]',
    'priorities[0].measures[0].procedures[0]',
    'priorities[0].measures[1].leads[0]',
    'priorities.measures',
  ])
})

test.each<[string, Action, string]>([
  [
    'an unknown indicator',
    withMeasures({ ...quality, indicators: ['praise'] }),
    'priorities[0].measures[0].indicators[0]',
  ],
  [
    'an unknown hot spot',
    withMeasures({ ...quality, hotSpots: ['wells'] }),
    'priorities[0].measures[0].hotSpots[0]',
  ],
  ['an unknown group', withMeasures({ ...quality, groups: ['cats'] }), 'priorities[0].measures[0].groups[0]'],
  [
    'an unknown industry',
    withMeasures({ ...quality, industries: ['gold'] }),
    'priorities[0].measures[0].industries[0]',
  ],
  ['nobody in the lead', withMeasures({ ...quality, leads: [] }), 'priorities[0].measures[0].leads'],
  [
    'a missing clause',
    withMeasures({ ...quality, clause: { zh: '水质', en: '' } }),
    'priorities[0].measures[0].clause.en',
  ],
  ['one id twice', withMeasures(quality, { ...bills, id: quality.id }), 'priorities.measures'],
  [
    'a vocabulary in one language',
    withMeasures({ ...quality, words: { zh: ['黄水'], en: [] } }),
    'priorities[0].measures[0].words.en',
  ],
  [
    'a weight for no word',
    withMeasures({ ...quality, words: { zh: ['黄水'], en: ['mud'], weights: { 浑: 2 } } }),
    'priorities[0].measures[0].words.weights',
  ],
  ['an unknown instrument', { ...cleanWater2031, citation: { instrument: 'RUMOUR' } }, 'citation.instrument'],
  [
    'a day that is none',
    { ...cleanWater2031, period: { ...cleanWater2031.period, to: '2031-13-01' } },
    'period.to',
  ],
  ['an id with a space', { ...cleanWater2031, id: 'clean water' }, 'id'],
])('%s is a fault', (_name, action, field) => {
  expect(faultsOf(action)).toEqual([field])
})

test('a measure is found with its priority, and offers running procedures alone', () => {
  expect(findMeasure(cleanWater2031, 'tap-bills')).toEqual({ priority, measure: bills })
  expect(findMeasure(cleanWater2031, 'tap-dance')).toBeUndefined()
  const measure = { ...bills, procedures: ['mediation', 'ombudsman-inquiry'] }
  expect(runningProcedures(measure, new Set(known.procedures))).toEqual(['ombudsman-inquiry'])
})

test('an action runs on both ends of its period and of its continuation, not between', () => {
  const days = ['2031-02-28', '2031-03-01', '2031-11-30', '2031-12-01', '2032-01-01', '2032-07-01']
  expect(days.map((day) => runsOn(cleanWater2031, day))).toEqual([false, true, true, false, true, false])
})
