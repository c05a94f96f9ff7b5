import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../../tests/support/chance.ts'
import { articlesText } from './articles.ts'
import { blocksOf, headingOf, shownBlocks } from './blocks.ts'
import { checkTemplate } from './check.ts'
import { compareParagraphs } from './compare.ts'
import { documentNumber, isNumberPattern, seriesKey } from './number.ts'
import { fillText, paragraphsOf, tagsOf } from './placeholders.ts'
import { servedOn, wayOf } from './service.ts'
import { type Field, fieldsOf, type Template } from './template.ts'
import { faultsIn, missingIn, readValues, valuesAtFirst, wordsOf } from './values.ts'

const field = (id: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  id,
  title: text(`字段${id}`, `Field ${id}`),
  kind,
  required: true,
  ...more,
})

/** An invented warning letter about a lighthouse. */
const warning: Template = {
  id: 'warning',
  title: text('警示函', 'Warning'),
  form: 'letter',
  version: 1,
  validFrom: '2031-01-01',
  basis: [cite('LAMP-ACT', '3')],
  series: { line: '', kind: '警' },
  addressee: { from: 'against' },
  heading: '{kind}函',
  fields: [
    field('kind', 'choice', { choices: [{ id: 'first', title: text('初次警示', 'First') }] }),
    field('seen_on', 'date'),
    field('lamps', 'list'),
    field('remark', 'long', { required: false }),
  ],
  body: [
    { kind: 'heading', text: '一、经过' },
    { kind: 'paragraph', text: '{seen_on}，下列灯未亮：' },
    { kind: 'items', field: 'lamps' },
    { kind: 'paragraph', text: '另：{remark}' },
  ],
}
const fields = fieldsOf(warning)
const entered = {
  addressee: '灯塔管理所',
  kind: 'first',
  seen_on: '2031-03-02',
  lamps: ['东灯', '西灯'],
  date: '2031-03-05',
}
const shown = (values: Record<string, unknown>) =>
  shownBlocks(blocksOf(warning), {
    ...wordsOf(fields, readValues(fields, values)),
    organ: '甲院',
    number: '甲检警〔2031〕1号',
  })

describe('what a document says', () => {
  test('fields stand in their places, lists paragraph by paragraph, and what is not needed is left out', () => {
    const lines = shown(entered).map(({ text: line }) => line)
    expect(lines.slice(0, 9)).toEqual([
      '甲院',
      '甲检警〔2031〕1号',
      '初次警示函',
      '灯塔管理所：',
      '一、经过',
      '2031年3月2日，下列灯未亮：',
      '1.东灯',
      '2.西灯',
      '甲院',
    ])
    expect(lines.join()).not.toMatch(/另：|抄送/)
    const more = shown({ ...entered, remark: '已通知', copies: '港务局' }).map(({ text: line }) => line)
    expect(more).toContain('另：已通知')
    expect(more).toContain('抄送：港务局。')
  })

  test('items are counted once, and not where somebody counts them, where there is one, or where they are parties', () => {
    const items = (lamps: readonly string[], more: Partial<Field> = {}) =>
      wordsOf([field('lamps', 'list', more)], { lamps })['lamps']
    expect(items(['东灯', '西灯'])).toEqual(['1.东灯', '2.西灯'])
    expect(items(['（一）东灯', '（二）西灯'])).toEqual(['（一）东灯', '（二）西灯'])
    expect(items(['一、东灯', '2. 西灯'])).toEqual(['一、东灯', '2. 西灯'])
    expect(items(['东灯'])).toEqual(['东灯'])
    expect(items(['东灯', '西灯'], { uncounted: true })).toEqual(['东灯', '西灯'])
  })

  test('what was written in several paragraphs reads as such', () => {
    const lines = shown({ ...entered, remark: '已通知\n已记录' }).map(({ text: line }) => line)
    expect(lines).toEqual(expect.arrayContaining(['另：已通知', '已记录']))
  })

  test('rules are cited as papers do: each instrument once, articles in Chinese numerals', () => {
    expect(articlesText(['《灯塔规则》第9条', '《灯塔规则》第110条第2款第3项', '《港口法》'])).toBe(
      '《灯塔规则》第九条、第一百一十条第二款第（三）项、《港口法》',
    )
    expect(articlesText(['《灯塔规则》第15条至第21条', '《灯塔规则》第1007条'])).toBe(
      '《灯塔规则》第十五条至第二十一条、第一千零七条',
    )
  })

  test('what is still open is seen to be', () => {
    expect(shown({}).map(({ text: line }) => line)).toContain('＿＿＿＿，下列灯未亮：')
    expect(headingOf(warning, {})).toBe('…函')
  })

  test('a new document holds what the case tells', () => {
    expect(valuesAtFirst(fields, { against: '灯塔管理所', today: '2031-03-05' })).toMatchObject({
      addressee: '灯塔管理所',
      date: '2031-03-05',
      lamps: [],
      remark: '',
    })
  })

  test('what is missing is named, in the order of the form; what need not be there is not', () => {
    expect(
      missingIn(fields, readValues(fields, { date: '2031-03-05', lamps: [' '] })).map(({ id }) => id),
    ).toEqual(['addressee', 'kind', 'seen_on', 'lamps'])
    expect(missingIn(fields, readValues(fields, entered))).toEqual([])
  })

  test('a day that is none, a day to come, a choice that is not offered', () => {
    const wrong = readValues(fields, { ...entered, kind: 'third', seen_on: '2031-02-30', date: '2031-03-06' })
    expect(faultsIn(fields, wrong, '2031-03-05').map(({ field: id }) => id)).toEqual([
      'kind',
      'seen_on',
      'date',
    ])
    expect(faultsIn(fields, readValues(fields, entered), '2031-03-05')).toEqual([])
  })

  test('whatever is sent becomes values that a Word file can hold', () => {
    const anything = fc.dictionary(
      fc.constantFrom('remark', 'lamps', 'kind', '__proto__', 'other'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), fc.jsonValue()),
    )
    fc.assert(
      fc.property(anything, (given) => {
        const values = readValues(fields, given as Record<string, unknown>)
        expect(Object.keys(values)).toEqual(fields.map(({ id }) => id))
        const words = Object.values(values).flat()
        expect(
          words.every((one) => typeof one === 'string' && one.isWellFormed() && !/[^\P{Cc}\t\n]/u.test(one)),
        ).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a template is checked', () => {
  const known = { instruments: ['LAMP-ACT'] }
  const faults = (change: Partial<Template>) =>
    checkTemplate({ ...warning, ...change }, known).map(({ field: at, message }) => `${at}: ${message.en}`)

  test('this one is sound', () => {
    expect(faults({})).toEqual([])
  })

  test('a placeholder without a field, a field that is written nowhere, a list in a sentence', () => {
    const body = [{ kind: 'paragraph', text: '{nobody} {lamps} {seen_on}' }] as const
    expect(faults({ body })).toEqual([
      'body: {nobody} in the body is no field',
      'body: The field "remark" is written nowhere',
      'body: The list "lamps" cannot stand in a sentence',
    ])
  })

  test('a letter without a number, a rule that nobody knows, an id that means something else', () => {
    const { series: _, ...unnumbered } = warning
    expect(checkTemplate(unnumbered, known).map(({ field: at }) => at)).toEqual(['series'])
    expect(faults({ basis: [cite('NONE')] })).toHaveLength(1)
    expect(faults({ basis: [] })).toHaveLength(1)
    const fieldNamed = {
      fields: [...warning.fields, field('link', 'text')],
      body: [...warning.body, { kind: 'paragraph' as const, text: '{link}' }],
    }
    expect(faults(fieldNamed)).toHaveLength(1)
  })
})

test('an editor may cut a placeholder into pieces', () => {
  const xml =
    '<w:p><w:r><w:t>第{sec</w:t></w:r><w:r><w:t xml:space="preserve">tion} 条 &amp; {#lamps}</w:t></w:r></w:p><w:p><w:r><w:t>{.}{/lamps}</w:t></w:r></w:p>'
  expect(paragraphsOf(xml)).toEqual(['第{section} 条 & {#lamps}', '{.}{/lamps}'])
  expect(tagsOf(xml)).toEqual(['section', 'lamps'])
})

test('a number follows its pattern, and a pattern says what makes numbers differ', () => {
  const pattern = '{office_short}检{line}{kind}〔{yyyy}〕{n}号'
  const parts = { officeShort: '济历下', line: '', kind: '建', year: 2026, serial: 12 }
  expect(documentNumber(pattern, parts)).toBe('济历下检建〔2026〕12号')
  expect(documentNumber(pattern, { ...parts, line: '民', kind: '支' })).toBe('济历下检民支〔2026〕12号')
  expect(isNumberPattern(pattern)('pattern')).toEqual([])
  expect(isNumberPattern('{kind}〔{year}〕{n}')('pattern')).toHaveLength(2)
  expect(seriesKey({ line: '', kind: '建' })).not.toBe(seriesKey({ line: '民', kind: '建' }))
})

test.each([
  ['实施监督管理。', '公益受损。', '负有职责：实施监督管理；公益受损。'],
  ['实施监督管理', '公益受损', '负有职责：实施监督管理；公益受损。'],
])(
  'where a value ends with a stop and the sentence goes on with one, one of them stands',
  (duty, harm, text) => {
    expect(fillText('负有职责：{duty}；{harm}。', (id) => (id === 'duty' ? duty : harm))).toBe(text)
  },
)

test.each([
  ['direct', '2026-03-01', '2026-03-01'],
  ['electronic', '2026-03-01', '2026-03-01'],
  ['post', '2026-03-01', '2026-03-01'],
  ['express', '2026-03-01', '2026-03-01'],
  // CPL 95: thirty days after the notice is issued.
  ['notice', '2026-03-01', '2026-03-31'],
  ['notice', '2027-12-15', '2028-01-14'],
])('served by %s on %s counts on %s', (way, day, served) => {
  expect(servedOn(wayOf(way)!, day)).toBe(served)
})

describe('two versions', () => {
  test('what changed stands side by side', () => {
    expect(compareParagraphs(['甲', '乙', '丙'], ['甲', '乙二', '丙', '丁'])).toEqual([
      { left: '甲', right: '甲', same: true },
      { left: '乙', right: '乙二', same: false },
      { left: '丙', right: '丙', same: true },
      { left: null, right: '丁', same: false },
    ])
  })

  test('each side reads as it was, and nothing that both have in common alone is called changed', () => {
    const paragraphs = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 })
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const rows = compareParagraphs(left, right)
        expect(rows.flatMap((row) => row.left ?? [])).toEqual(left)
        expect(rows.flatMap((row) => row.right ?? [])).toEqual(right)
        expect(rows.every(({ left: a, right: b, same }) => !same || a === b)).toBe(true)
        if (left.join() === right.join()) expect(rows.every(({ same }) => same)).toBe(true)
      }),
    )
  })
})
