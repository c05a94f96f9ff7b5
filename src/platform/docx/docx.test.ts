import { expect, test } from 'vitest'
import { liveParts, packParts, textParts } from './archive.ts'
import { brokenTags, fillDocx } from './fill.ts'

const word = (body: string): Buffer =>
  packParts({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

test('the same parts make the same bytes', () => {
  expect(word(paragraph('甲')).equals(word(paragraph('甲')))).toBe(true)
})

test('words are filled in as they are, whatever marks are in them', () => {
  const filled = fillDocx(
    word(paragraph('{a}') + paragraph('{#list}') + paragraph('{.}') + paragraph('{/list}')),
    {
      a: '<甲> & {b}',
      list: ['一', '二'],
    },
  )
  const text = textParts(filled)!['word/document.xml']!
  expect(text).toContain('&lt;甲&gt; &amp; {b}')
  expect(text.match(/<w:p>/g)).toHaveLength(3)
})

test('a value that ends with a stop does not double that of the sentence', () => {
  const filled = fillDocx(word(paragraph('{duty}；{harm}。')), { duty: '监督管理。', harm: '公益受损。' })
  expect(textParts(filled)!['word/document.xml']!).toContain('监督管理；公益受损。<')
})

test('braces that do not close and marks that have no end are named', () => {
  expect(brokenTags(word(paragraph('{a}')))).toEqual([])
  expect(brokenTags(word(paragraph('{a 和 {b}')))).not.toEqual([])
  expect(brokenTags(word(paragraph('{#list}') + paragraph('{.}')))).toEqual(['list'])
})

test('what is no Word file, and what would unfold into too much, is not read', () => {
  expect(textParts(Buffer.from('甲'))).toBe(undefined)
  expect(textParts(packParts({ 'a.txt': '甲' }))).toBe(undefined)
  expect(textParts(word(' '.repeat(51 * 2 ** 20)))).toBe(undefined)
})

test('what would run, and what would be fetched from elsewhere, is seen', () => {
  const relations = (one: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one}</Relationships>`
  const of = (kind: string, rest: string): string =>
    relations(
      `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" ${rest}/>`,
    )
  const seen = (parts: Readonly<Record<string, string>>) => liveParts(packParts(parts))
  const nothing = { macros: false, outside: false }
  expect(liveParts(word(paragraph('甲')))).toEqual(nothing)
  expect(seen({ 'word/vbaProject.bin': '甲' })).toEqual({ ...nothing, macros: true })
  expect(seen({ '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' })).toEqual({
    ...nothing,
    macros: true,
  })
  const template = of('attachedTemplate', 'Target="http://example.org/a.dotm" TargetMode="External"')
  expect(seen({ 'word/_rels/settings.xml.rels': template })).toEqual({ ...nothing, outside: true })
  const link = of('hyperlink', 'Target="http://example.org/" TargetMode="External"')
  expect(seen({ 'word/_rels/document.xml.rels': link })).toEqual(nothing)
  expect(seen({ 'word/_rels/document.xml.rels': of('image', 'Target="media/a.png"') })).toEqual(nothing)
})
