import { canonicalJson } from '#areas/ledger/domain/canonical.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, sentContent } from './content.ts'
import { type Incoming, incomingOf, titleOf } from './report.ts'
import { emptyReport } from './report-form.ts'

const written = (incoming: Pick<Incoming, 'content' | 'files'>) => canonicalJson(sentContent(incoming))
const around = { channel: 'portal', language: 'zh' } as const
const form = {
  ...emptyReport('invented'),
  story: '工地欠了我们三个月工资。',
  name: '张三',
  phone: '13800138000',
}

test('the same report is the same text, whatever the order of its keys', () => {
  const { content, files } = incomingOf(form, around)
  const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content
  expect(written({ content: turned, files })).toBe(written({ content, files }))
})

test('any change of an answer or a file is another text', () => {
  const before = written(incomingOf(form, around))
  const file = {
    id: 'f',
    name: 'a.jpg',
    mediaType: 'image/jpeg',
    size: 1,
    sha256: 'aa',
    receivedSha256: 'bb',
  }
  expect(written(incomingOf({ ...form, story: `${form.story} ` }, around))).not.toBe(before)
  expect(written(incomingOf({ ...form, persons: 1 }, around))).not.toBe(before)
  expect(written(incomingOf(form, { ...around, files: [file] }))).not.toBe(before)
})

test('who reports is no part of the text', () => {
  const before = written(incomingOf(form, around))
  expect(written(incomingOf({ ...form, name: '李四', phone: '' }, around))).toBe(before)
  expect(before).not.toContain('张三')
})

test('cleaned texts can be stored and hashed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (story) => {
      const cleaned = clean({ ...form, story, groups: [story] })
      expect(cleaned.story.includes('\0')).toBe(false)
      expect(() => written(incomingOf(cleaned, around))).not.toThrow()
    }),
  )
  expect(clean({ a: ['x\ud800\0 '], n: 3, none: null })).toEqual({ a: ['x\ufffd'], n: 3, none: null })
})

test('an anonymous report has no identity, whatever was typed', () => {
  expect(incomingOf({ ...form, anonymous: true }, around).identity).toBeNull()
})

test.each([
  ['工地欠了我们三个月工资。请帮帮我们。', '工地欠了我们三个月工资'],
  ['The site owes us 3.5 months of pay. Please help.', 'The site owes us 3.5 months of pay'],
  ['\n  拖欠\n工资', '拖欠'],
  ['。。。', '。。。'],
])('the title of “%s” is its first sentence', (story, title) => {
  expect(titleOf(story)).toBe(title)
})

test('a long first sentence is cut by characters, not halves of them', () => {
  expect(titleOf('𠮷'.repeat(60))).toBe(`${'𠮷'.repeat(39)}…`)
})
