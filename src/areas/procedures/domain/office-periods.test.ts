import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { describe, expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../tests/invented/ombudsman.ts'
import { newClock } from './after-effects.ts'
import { checkProcedure } from './check.ts'
import type { ClockRule } from './clock-rule.ts'
import { setTextOf } from './office-period-words.ts'
import {
  type OfficePeriods,
  officePeriodFaults,
  settablePeriods,
  withOfficePeriods,
} from './office-periods.ts'
import { clockRuleOf, type Procedure } from './procedure.ts'
import { clockIn } from './versions.ts'

const [complaint] = ombudsmanPlan.procedures as readonly [Procedure, ...Procedure[]]

const reply: ClockRule = {
  id: 'REPLY',
  title: text('7日内答复', 'Reply within 7 days'),
  term: { length: 7, unit: 'day' },
  roll: true,
  owedBy: 'prosecutor',
  doubt: 'conflict',
  unsettled: ['length', 'unit'],
  pauses: [],
  extensions: [
    {
      id: 'complex',
      title: text('复杂', 'Complex'),
      most: { length: 3, unit: 'month' },
      times: 1,
      approval: 'head',
      basis: cite('ACT', '3'),
      doubt: 'from memory',
      unsettled: ['length'],
    },
  ],
  basis: cite('ACT', '1'),
}
const report: ClockRule = { ...reply, id: 'REPORT', title: text('报告', 'Report'), unsettled: ['roll'] }
const bounded: ClockRule = {
  ...report,
  id: 'ASKED',
  unsettled: ['length'],
  settable: { least: 1, most: 3 },
}
const { doubt: _doubt, unsettled: _unsettled, ...sure } = reply
const settled: ClockRule = { ...sure, id: 'SETTLED', extensions: [] }

const procedure: Procedure = { ...complaint, clocks: [reply, report, bounded, settled] }
const calendar = makeCalendar()
const ground = '某省检察院规定'

const asSet = (periods: OfficePeriods) => withOfficePeriods([procedure], periods)[0]!
const started = (by: Procedure, rule: string) =>
  newClock(by, { rule, startedOn: '2025-09-26', term: clockRuleOf(by, rule).term }, 'c', calendar)

describe('what an office sets', () => {
  const here = asSet({
    REPLY: { ground, unit: 'workday' },
    'REPLY/complex': { ground, length: 1 },
    REPORT: { ground, roll: false },
  })

  test('counts for what is started from now on, under a title that says so', () => {
    expect(clockRuleOf(here, 'REPLY').title).toEqual(text('7个工作日内答复', 'Reply within 7 working days'))
    expect(clockRuleOf(here, 'REPLY').extensions[0]!.most).toEqual({ length: 1, unit: 'month' })
    expect(started(procedure, 'REPLY').dueOn).toBe('2025-10-09')
    expect(started(here, 'REPLY').dueOn).toBe('2025-10-13')
    expect(started(here, 'REPORT').dueOn).toBe('2025-10-03')
    expect(clockRuleOf(here, 'SETTLED')).toEqual(settled)
  })

  test('stands in the explanation, with what it was and on what ground', () => {
    const told = setTextOf(clockRuleOf(here, 'REPLY'), started(here, 'REPLY'))
    expect(told?.zh).toBe(`本机构设定：7个工作日（原为7日）。依据：${ground}`)
    expect(told?.en).toBe(`Set here: 7 working days instead of 7 days. Ground: ${ground}`)
    expect(setTextOf(clockRuleOf(here, 'REPORT'), started(here, 'REPORT'))?.en).toContain(
      'a last day on a holiday stays instead of a last day on a holiday moves on',
    )
  })

  test('leaves a clock that runs as it was started, and says so, when it is set and when it is not any more', () => {
    const before = started(procedure, 'REPLY')
    expect(setTextOf(clockRuleOf(procedure, 'REPLY'), before)).toBeUndefined()
    expect(setTextOf(clockRuleOf(here, 'REPLY'), before)?.en).toBe(
      'It was started with 7 days and keeps to that; now it is 7 working days, for what is started from now on',
    )
    expect(setTextOf(clockRuleOf(procedure, 'REPLY'), started(here, 'REPLY'))?.en).toContain(
      'started with 7 working days',
    )
  })

  test('a version that is approved for running cases takes over clocks of the rule, as delivered or as set', () => {
    const to = {
      ...procedure,
      version: 2,
      clocks: [{ ...reply, term: { length: 20, unit: 'day' as const } }],
    }
    const step = { from: here, to, renamed: {} }
    for (const clock of [started(procedure, 'REPLY'), started(here, 'REPLY')])
      expect(clockIn(step, clock, calendar).term.length).toBe(20)
    const own = { ...started(here, 'REPLY'), term: { length: 3, unit: 'day' as const } }
    expect(clockIn(step, own, calendar).term.length).toBe(3)
  })
})

describe('faults name the rule and the way out', () => {
  const faults = (periods: OfficePeriods) =>
    officePeriodFaults({ procedures: [procedure], instruments: [] }, periods).map(({ message }) => message.en)

  test.each<[string, OfficePeriods[string], string]>([
    ['NO.SUCH', { ground, length: 3 }, 'There is no period NO.SUCH; these can be set: REPLY, REPLY/complex'],
    ['REPLY/other', { ground, length: 3 }, 'There is no period REPLY/other'],
    [
      'SETTLED',
      { ground, length: 3 },
      'SETTLED is laid down by ACT, art. 1 and its length is not in doubt; remove',
    ],
    ['REPLY', { ground, roll: false }, 'Of REPLY only length, unit can be set; remove roll'],
    ['REPORT', { ground, length: 8 }, 'Of REPORT only roll can be set; remove length'],
    [
      'REPLY',
      { ground, length: 0 },
      'The length of REPLY has to be a whole number from 1 to 730 (day) and is 0',
    ],
    ['REPLY', { ground, length: 2.5 }, 'whole number'],
    ['REPLY', { ground, length: 25, unit: 'month' }, 'from 1 to 24 (month)'],
    ['ASKED', { ground, length: 4 }, 'from 1 to 3'],
    ['REPLY', { ground, unit: 'day' }, 'REPLY is as it was; say what is to be another (length, unit)'],
    ['REPLY', { ground }, 'REPLY is as it was'],
  ])('%s %o', (key, set, words) => expect(faults({ [key]: set })).toEqual([expect.stringContaining(words)]))

  test('all at once, and none where nothing is wrong', () => {
    expect(faults({ A: { ground }, B: { ground }, REPLY: { ground, length: 9 } })).toHaveLength(2)
    expect(faults({ REPLY: { ground, length: 9 }, ASKED: { ground, length: 3 } })).toEqual([])
  })
})

test('a version in which a period is settled keeps it', () => {
  const later = { ...procedure, version: 2, clocks: [{ ...settled, id: 'REPLY' }] }
  const set = { REPLY: { ground, length: 9 } }
  expect(officePeriodFaults({ procedures: [procedure, later], instruments: [] }, set)).toEqual([])
  expect(
    withOfficePeriods([procedure, later], set).map((one) => clockRuleOf(one, 'REPLY').term.length),
  ).toEqual([9, 7])
})

test('what can be set stands once', () => {
  expect(settablePeriods([procedure, procedure]).map(({ key }) => key)).toEqual([
    'REPLY',
    'REPLY/complex',
    'REPORT',
    'REPORT/complex',
    'ASKED',
    'ASKED/complex',
  ])
})

test('only what is in doubt can be opened to an office, and its title names the length it has', () => {
  const known = { instruments: ['ACT'], roles: [], procedures: [], documents: [], approvals: [] }
  const opened = (rule: ClockRule) =>
    checkProcedure({ ...complaint, clocks: [rule] }, known).filter(
      ({ field }) => field === `clocks.${rule.id}.unsettled`,
    )
  expect(opened(reply)).toEqual([])
  expect(opened({ ...sure, unsettled: ['length'] })).toHaveLength(1)
  expect(opened({ ...reply, recurring: true })).toHaveLength(1)
  expect(opened({ ...reply, term: { length: -7, unit: 'day' } })).toHaveLength(1)
  expect(opened({ ...reply, title: text('7日内答复', 'Reply within a week') })).toEqual([])
  expect(opened({ ...reply, title: text('8日内答复', 'Reply') })).toHaveLength(1)
})
