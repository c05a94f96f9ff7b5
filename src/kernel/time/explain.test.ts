import { expect, test } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { computeDue, type RunningTerm } from './due.ts'
import { basisOf, explain } from './explain.ts'

const calendar = makeCalendar()
const steps = (run: RunningTerm) => computeDue(run, calendar).steps
const lines = (run: RunningTerm, language: 'zh' | 'en') => explain(steps(run)).map((line) => line[language])

const eventful: RunningTerm = {
  from: '2024-12-31',
  term: { length: 2, unit: 'month' },
  roll: true,
  extensions: [{ length: 1, unit: 'month', approvedBy: { zh: '检察长', en: 'the chief procurator' } }],
  pauses: [
    { from: '2025-01-10', to: '2025-01-17', reason: { zh: '调阅卷宗', en: 'file retrieval' } },
    { from: '2025-01-15', to: '2025-01-18' },
  ],
}

test('every step in Chinese', () => {
  expect(lines(eventful, 'zh')).toEqual([
    '起算日2024年12月31日不计入，自次日起计算',
    '2个月，至2025年2月28日（该月没有对应日，取当月最后一日）',
    '经检察长批准，延长1个月，至2025年3月28日（对应日）',
    '扣除中止2025年1月10日至2025年1月16日，共7日（调阅卷宗）',
    '扣除中止2025年1月15日至2025年1月17日，共1日；另有2日与前一中止重叠，不重复扣除',
    '中止共8日，期间顺延至2025年4月5日',
    '末日2025年4月5日为法定休假日（清明），顺延至2025年4月7日',
    '届满日：2025年4月7日（星期一）',
  ])
})

test('every step in English', () => {
  expect(lines(eventful, 'en')).toEqual([
    'The starting day, 31 December 2024, is not counted; counting begins the next day',
    '2 months, to 28 February 2025 (that month has no corresponding day, so its last day)',
    'Extended by 1 month, approved by the chief procurator, to 28 March 2025 (the corresponding day)',
    'Paused from 10 January 2025 to 16 January 2025: 7 days added (file retrieval)',
    'Paused from 15 January 2025 to 17 January 2025: 1 day added; 2 more lay in an earlier pause and count once',
    '8 paused days in all: the term runs to 5 April 2025',
    'The last day, 5 April 2025, is a public holiday (Tomb-sweeping Day); it moves to the next working day, 7 April 2025',
    'Due: Monday, 7 April 2025',
  ])
})

test('a weekend, a term that does not roll, an unknown year, a backward count', () => {
  const short: RunningTerm = { from: '2025-03-13', term: { length: 3, unit: 'day' }, roll: true }
  expect(lines(short, 'zh')).toContain('末日2025年3月16日为休息日（星期日），顺延至2025年3月17日')
  expect(lines({ ...short, roll: false }, 'zh')).toContain(
    '末日2025年3月16日为休息日（星期日），但此期间不因休假日顺延',
  )
  const later: RunningTerm = { from: '2026-12-01', term: { length: 2, unit: 'month' }, roll: true }
  expect(lines(later, 'zh').at(-1)).toBe(
    '暂定：2027年的节假日安排尚未公布或录入，仅按周末计算，公布后重新计算',
  )
  const notice: RunningTerm = { from: '2025-10-09', term: { length: -3, unit: 'day' }, roll: true }
  expect(lines(notice, 'zh')).toEqual([
    '自2025年10月9日起往前计算，当日不计入',
    '往前3日，至2025年10月6日',
    '末日2025年10月6日为法定休假日（中秋），提前至2025年9月30日',
    '届满日：2025年9月30日（星期二）',
  ])
})

test('the counting articles stand with their steps', () => {
  const basis = steps({ from: '2025-03-13', term: { length: 3, unit: 'day' }, roll: true }).map(
    (step) => basisOf(step)?.article,
  )
  expect(basis).toEqual(['201', '202', '203', undefined])
})
