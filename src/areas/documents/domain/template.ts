import type { Citation, Doubt } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'

/** What a case tells about itself; a field that names one is filled with it, and may be corrected. */
export type Fact =
  | 'organ'
  | 'case_number'
  | 'case_title'
  | 'procedure'
  | 'handler'
  | 'today'
  | 'opened_on'
  | 'against'
  | 'amount'
  | 'persons'
  | 'story'
  | 'report_number'
  | 'received_on'
  | 'channel'
  /** The rules that the document is issued under, in words. */
  | 'articles'
  /** Of the document that this one is about: what is served, corrected or answered. */
  | 'about_title'
  | 'about_number'
  | 'about_addressee'

export type FieldKind = 'text' | 'long' | 'date' | 'number' | 'list' | 'choice'

/** Something that is written into a document; `{id}` stands for it in the body and in a Word template. */
export type Field = {
  readonly id: string
  readonly title: Text
  readonly kind: FieldKind
  readonly required: boolean
  readonly from?: Fact
  /** What usually stands there, until somebody writes something else. */
  readonly usual?: string
  readonly choices?: readonly { readonly id: string; readonly title: Text }[]
  /** A list whose items stand as they are, such as parties; any other counts them: 1. 2. 3. */
  readonly uncounted?: boolean
}

/** A piece of the body, in Chinese: the language of the document, whoever reads the screen. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  /** Left out where a field in it that need not be filled is empty. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Not indented: to whom the text turns at its end, after 此致. */
  | { readonly kind: 'addressed'; readonly text: string }
  /** One paragraph for each value of a list. */
  | { readonly kind: 'items'; readonly field: string }
  /** A form's rows: the field's title at the left, what is entered at the right. */
  | { readonly kind: 'rows'; readonly fields: readonly string[] }

/**
 * letter: leaves the organ, with red head, number and seal · paper: stays in the file or is spoken to a meeting ·
 * form: rows to be filled in · party: what a party hands in, signed by them.
 */
export type Form = 'letter' | 'paper' | 'form' | 'party'

/** A document: ONE value, from which its form, its Word template, its preview and its checks derive. */
export type Template = {
  readonly id: string
  readonly title: Text
  readonly form: Form
  readonly version: number
  readonly validFrom: string
  readonly validTo?: string
  readonly basis: readonly Citation[]
  readonly doubt?: Doubt
  /** What stands above the text, where it is not the title; may hold `{field}`. */
  readonly heading?: string
  /** The series of its number; absent where it has none. Documents may share one. */
  readonly series?: { readonly line: string; readonly kind: string }
  /** To whom a letter is addressed; absent where it is addressed to nobody, as a decision. */
  readonly addressee?: { readonly from?: Fact; readonly usual?: string }
  readonly fields: readonly Field[]
  readonly body: readonly Part[]
}

const date: Field = {
  id: 'date',
  title: text('成文日期', 'Date of the document'),
  kind: 'date',
  required: true,
  from: 'today',
}

const handler: Field = {
  id: 'handler',
  title: text('承办人', 'Handler'),
  kind: 'text',
  required: true,
  from: 'handler',
}

const copies: Field = {
  id: 'copies',
  title: text('抄送', 'Copies to'),
  kind: 'text',
  required: false,
}

/** Own fields between those that every document of the form has; one with the same id takes the place of a common one. */
export const fieldsOf = (template: Pick<Template, 'form' | 'addressee' | 'fields'>): readonly Field[] => {
  const own = new Set(template.fields.map(({ id }) => id))
  const addressee: readonly Field[] = template.addressee
    ? [
        {
          id: 'addressee',
          title: text('主送', 'Addressee'),
          kind: 'text',
          required: true,
          ...template.addressee,
        },
      ]
    : []
  const before = template.form === 'letter' ? addressee : []
  const after = {
    letter: [copies, date],
    paper: [handler, date],
    form: [handler, date],
    party: [date],
  }[template.form]
  return [...before, ...template.fields, ...after.filter(({ id }) => !own.has(id))]
}

/** Placeholders that the program fills beside the fields. */
export const ownPlaceholders = ['organ', 'number'] as const

export const templateOf = (templates: readonly Template[], id: string): Template | undefined =>
  templates.find((template) => template.id === id)
