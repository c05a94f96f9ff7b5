import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { expect, test } from 'vitest'
import { cited, citedTogether } from './citing.ts'

const instruments = [
  {
    tag: 'FERRY',
    title: text('渡船乘客保护规则', 'Rules on the Protection of Ferry Passengers'),
    short: text('渡船规则', 'Ferry Rules'),
    reference: '2031',
    year: 2031,
  },
  { tag: 'OURS', title: text('设计', 'Design'), ownDesign: true, reference: '', year: 2031 },
] as const

test.each([
  ['7', '《渡船规则》第7条', 'Ferry Rules, art. 7'],
  ['7(2)', '《渡船规则》第7条第2项', 'Ferry Rules, art. 7(2)'],
  ['7(1)(2)', '《渡船规则》第7条第1款第2项', 'Ferry Rules, art. 7(1)(2)'],
  ['7–9', '《渡船规则》第7条至第9条', 'Ferry Rules, arts. 7–9'],
])('article %s', (article, zh, en) => {
  expect(cited(instruments, cite('FERRY', article)).short).toEqual({ zh, en })
})

test('in full, by its own title; a rule as a whole has no article', () => {
  expect(cited(instruments, cite('FERRY', '7')).full).toEqual(
    text('《渡船乘客保护规则》第7条', 'Rules on the Protection of Ferry Passengers, art. 7'),
  )
  expect(cited(instruments, cite('FERRY')).full.zh).toBe('《渡船乘客保护规则》')
})

test('what we chose ourselves is never shown as a rule of law', () => {
  const { short, full } = cited(instruments, cite('OURS', '8.1'))
  expect([short.en, full.en]).toEqual(['Own design', 'Our own design, not a rule of law'])
})

test('an instrument that is not loaded keeps its tag', () => {
  expect(cited([], cite('GONE', '3')).full).toEqual(text('《GONE》第3条', 'GONE, art. 3'))
})

test('of several rules each instrument is named once', () => {
  const rules = [cite('FERRY', '7'), cite('OURS', '1'), cite('FERRY', '9(2)'), cite('OURS', '2')]
  expect(citedTogether(instruments, rules)).toEqual(
    text('《渡船规则》第7条、第9条第2项；系统设计', 'Ferry Rules, art. 7, art. 9(2); Own design'),
  )
})
