import type { Action } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport, emptyReport, readAmount, withoutIdentity, type ReportForm } from './report-form.ts'

const words = { zh: ['词'], en: ['word'] }
const facet = (id: string) => ({ id, title: text(id, id), words })
const measure = (id: string) => ({
  ...facet(id),
  clause: text(id, id),
  leads: [],
  procedures: [],
  indicators: [],
})

const action = {
  id: 'harbour',
  priorities: [
    {
      id: 'QUAY',
      order: 1,
      title: text('码头', 'Quay'),
      plain: text('码头', 'Quay'),
      measures: [measure('quay-light')],
    },
    {
      id: 'BOAT',
      order: 2,
      title: text('船', 'Boat'),
      plain: text('船', 'Boat'),
      measures: [measure('boat-fare')],
    },
  ],
  groups: [facet('dockers')],
  industries: [facet('shipping')],
} as unknown as Action

const today = '2025-03-07'
const good: ReportForm = {
  ...emptyReport('harbour'),
  story: '码头的灯坏了三个月，没人来修。',
  phone: '13800138000',
}

const faultsOf = (change: Partial<ReportForm>) =>
  checkReport({ ...good, ...change }, action, today).map(({ field }) => field)

test('a story and a way to answer are enough', () => {
  expect(checkReport(good, action, today)).toEqual([])
  expect(faultsOf({ phone: '', address: '东街 1 号' })).toEqual([])
  expect(faultsOf({ phone: '', anonymous: true })).toEqual([])
  expect(faultsOf({ phone: '' })).toEqual(['phone'])
})

describe('the story is counted in characters as people count them', () => {
  test.each([
    ['', true],
    ['一二三四五六七八九', true],
    ['  一二三四五六七八九  ', true],
    ['一二三四五六七八九十', false],
    ['😀'.repeat(10), false],
    ['😀'.repeat(9), true],
    ['😀'.repeat(5000), false],
    ['字'.repeat(5001), true],
  ])('%#', (story, faulty) => {
    expect(faultsOf({ story })).toEqual(faulty ? ['story'] : [])
  })

  test('too long says by how much', () => {
    const [fault] = checkReport({ ...good, story: '字'.repeat(5012) }, action, today)
    expect(fault?.message.zh).toContain('12 个字')
  })
})

test.each([
  '138 0013 8000',
  '+86-138-0013-8000',
  '０１０－１２３４５６７８',
  '(0571) 8888 6666 转 12',
  '12309',
])('a phone number as people write it: %s', (phone) => expect(faultsOf({ phone })).toEqual([]))

test.each(['1234', '我没有电话', '138001380001380013800138', '<script>'])('no phone number: %s', (phone) =>
  expect(faultsOf({ phone })).toEqual(['phone']),
)

test('days are in the past and real', () => {
  expect(faultsOf({ sinceOn: today })).toEqual([])
  expect(faultsOf({ sinceOn: '2025-03-08' })).toEqual(['sinceOn'])
  expect(faultsOf({ sinceOn: '2025-02-29' })).toEqual(['sinceOn'])
  expect(faultsOf({ sinceOn: '去年' })).toEqual(['sinceOn'])
})

test('what is chosen must be in the plan, a measure under its own priority', () => {
  expect(
    faultsOf({ priorityId: 'QUAY', measureId: 'quay-light', groups: ['dockers'], industry: 'shipping' }),
  ).toEqual([])
  expect(faultsOf({ priorityId: 'SHIP' })).toEqual(['priorityId'])
  expect(faultsOf({ priorityId: 'BOAT', measureId: 'quay-light' })).toEqual(['measureId'])
  expect(faultsOf({ groups: ['dockers', 'pilots'] })).toEqual(['groups'])
  expect(faultsOf({ industry: 'mining' })).toEqual(['industry'])
})

test('numbers stay within reason', () => {
  expect(faultsOf({ persons: 1, amountCents: 0 })).toEqual([])
  expect(faultsOf({ persons: 0, amountCents: -1 })).toEqual(['persons', 'amountCents'])
  expect(faultsOf({ persons: 1.5, amountCents: 10.5 })).toEqual(['persons', 'amountCents'])
})

test('only the fields of one page are checked where asked', () => {
  expect(
    checkReport({ ...good, story: '', persons: -1 }, action, today, ['persons']).map(({ field }) => field),
  ).toEqual(['persons'])
})

test.each([
  ['12000', 1_200_000],
  ['12,000.5', 1_200_050],
  ['￥350.05元', 35_005],
  ['１２００', 120_000],
  ['1.2万', 1_200_000],
  ['3 亿', 30_000_000_000],
  ['0.1', 10],
])('%s is an amount', (written, cents) => expect(readAmount(written)).toBe(cents))

test.each(['', '很多', '12-13', '1.2.3', '-5', '1e9'])('"%s" is none', (written) =>
  expect(readAmount(written)).toBeUndefined(),
)

test('any amount of whole cents is read exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (cents) => {
      expect(readAmount((cents / 100).toFixed(2))).toBe(cents)
    }),
  )
})

test('an anonymous report keeps nothing that names its sender', () => {
  const form = { ...good, name: '王', address: '东街' }
  expect(withoutIdentity(form)).toEqual(form)
  expect(withoutIdentity({ ...form, anonymous: true })).toMatchObject({ name: '', phone: '', address: '' })
})
