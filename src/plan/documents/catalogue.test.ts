import { checkTemplate } from '#areas/documents/domain/check.ts'
import { docxParts } from '#areas/documents/domain/docx/parts.ts'
import { isNumberPattern } from '#areas/documents/domain/number.ts'
import { tagsOf } from '#areas/documents/domain/placeholders.ts'
import { fieldsOf } from '#areas/documents/domain/template.ts'
import { expect, test } from 'vitest'
import { plan } from '../plan.ts'
import { ownDecisions } from './own-decisions.ts'

const instruments = plan.instruments.map(({ tag }) => tag)

test('the catalogue holds the 48 entries of the rulebook, aid as four papers, and those beyond it, each id once', () => {
  const count = 51 + ownDecisions.length
  expect(plan.documents).toHaveLength(count)
  expect(new Set(plan.documents.map(({ id }) => id)).size).toBe(count)
})

test.each(plan.documents.map((template) => [template.id, template] as const))(
  'the document %s is sound, and its Word template has a place for every field',
  (_id, template) => {
    expect(checkTemplate(template, { instruments })).toEqual([])
    const tags = tagsOf(docxParts(template, '某某市人民检察院')['word/document.xml']!)
    expect(fieldsOf(template).filter(({ id }) => !tags.includes(id))).toEqual([])
    const known = [...fieldsOf(template).map(({ id }) => id), 'organ', 'number']
    expect(tags.filter((tag) => !known.includes(tag))).toEqual([])
  },
)

test('numbers can be told apart', () => {
  expect(isNumberPattern(plan.documentNumbers)('pattern')).toEqual([])
})

/** Both kinds of recommendation are of one series in the office's name (REC 7). */
test('recommendations share one series', () => {
  const kinds = plan.documents
    .filter(({ id }) => id === 'recommendation' || id === 'pil-recommendation')
    .map(({ series }) => series)
  expect(kinds[0]).toEqual(kinds[1])
})
