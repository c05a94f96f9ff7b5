import { fillText, placeholdersIn } from './placeholders.ts'
import { type Field, fieldsOf, type Part, type Template } from './template.ts'
import type { Values } from './values.ts'

/** Where a piece stands on the page; layout in Word and on the screen follow from it. */
export type Role =
  | 'organ'
  | 'number'
  | 'title'
  | 'addressee'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'row'
  | 'signature'
  | 'date'
  | 'seal'
  | 'copies'
  | 'printed'

export type Block = {
  readonly role: Role
  readonly text: string
  /** Of a row. */
  readonly label?: string
  /** Only where all of these fields are filled. */
  readonly when?: readonly string[]
  /** Once for each value of this list; `{.}` in the text stands for it. */
  readonly each?: string
}

/** 一、 stands in bold type, （一） in italics' place, the regular script; anything below is body text. */
const headingRole = (text: string): Role =>
  /^[一二三四五六七八九十]+、/.test(text) ? 'heading' : 'subheading'

const bodyBlocks = (fields: readonly Field[], part: Part): readonly Block[] => {
  const fieldOf = (id: string) => fields.find((field) => field.id === id)
  switch (part.kind) {
    case 'heading':
      return [{ role: headingRole(part.text), text: part.text }]
    case 'addressed':
      return [{ role: 'addressee', text: part.text }]
    case 'items':
      return [
        {
          role: 'body',
          text: '{.}',
          each: part.field,
          ...(fieldOf(part.field)?.required === false && { when: [part.field] }),
        },
      ]
    case 'rows':
      return part.fields.map((id) => ({ role: 'row', label: fieldOf(id)?.title.zh ?? id, text: `{${id}}` }))
    case 'paragraph': {
      const when = placeholdersIn(part.text).filter((id) => fieldOf(id)?.required === false)
      return [{ role: 'body', text: part.text, ...(when.length > 0 && { when }) }]
    }
  }
}

const signed = ({ form }: Template): readonly Block[] => {
  switch (form) {
    case 'letter':
      return [
        { role: 'signature', text: '{organ}' },
        { role: 'date', text: '{date}' },
        { role: 'seal', text: '（院印）' },
        { role: 'copies', text: '抄送：{copies}。', when: ['copies'] },
        { role: 'printed', text: '{organ}\t{date}印发' },
      ]
    case 'party':
      return [
        { role: 'signature', text: '签名（盖章）：　　　　　　' },
        { role: 'date', text: '{date}' },
      ]
    case 'paper':
    case 'form':
      return [
        { role: 'signature', text: '承办人：{handler}' },
        { role: 'date', text: '{date}' },
      ]
  }
}

/** The document from top to bottom, with its fields still open. */
export const blocksOf = (template: Template): readonly Block[] => {
  const fields = fieldsOf(template)
  const isLetter = template.form === 'letter'
  return [
    ...(isLetter ? [{ role: 'organ', text: '{organ}' } as const] : []),
    ...(template.series ? [{ role: 'number', text: '{number}' } as const] : []),
    { role: 'title', text: template.heading ?? template.title.zh },
    ...(isLetter && template.addressee ? [{ role: 'addressee', text: '{addressee}：' } as const] : []),
    ...template.body.flatMap((part) => bodyBlocks(fields, part)),
    ...signed(template),
  ]
}

/** A piece as it is read. */
export type Shown = { readonly role: Role; readonly text: string; readonly label?: string }

const written = (value: Values[string] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('\n')

/** The document as it reads with these words. What is still open stands as ＿＿＿＿, so that the eye finds it. */
export const shownBlocks = (blocks: readonly Block[], words: Values, open = '＿＿＿＿'): readonly Shown[] =>
  blocks.flatMap(({ role, text, label, when = [], each }): readonly Shown[] => {
    if (when.some((id) => written(words[id]) === '')) return []
    const blank = role === 'row' ? '' : open
    const valueOf = (id: string) => written(words[id]) || blank
    if (each === undefined) {
      const filled = fillText(text, valueOf)
      // What was written in several paragraphs reads as such.
      return (role === 'body' ? filled.split('\n') : [filled]).map((part) => ({
        role,
        text: part,
        ...(label && { label }),
      }))
    }
    const values = words[each]
    const items = Array.isArray(values) ? (values as readonly string[]) : []
    return (items.length > 0 ? items : [blank]).map((item) => ({
      role,
      text: text.replace('{.}', () => item),
    }))
  })

/** What the document is called: its heading, filled in. */
export const headingOf = (template: Template, words: Values): string =>
  fillText(template.heading ?? template.title.zh, (id) => written(words[id]) || '…')
