import { html as escape } from 'ghtml'

/**
 * Text that is markup already. A type of its own, so that nothing else gets into a page unescaped:
 * ghtml's raw mark, an exclamation mark before the value, is one that a sentence may end with.
 */
export type Markup = { readonly markup: string }

type Value = Markup | string | number | null | undefined | false | readonly Value[]

const isMany = (value: Value): value is readonly Value[] => Array.isArray(value)

const markupOf = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (isMany(value)) return value.map(markupOf).join('')
  return typeof value === 'object' ? value.markup : escape`${value}`
}

/** HTML with every value escaped, in text and in quoted attributes alike. */
export const html = (literals: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: String.raw({ raw: literals }, ...values.map(markupOf)),
})

export const nothing: Markup = { markup: '' }

/** An attribute without a value, such as `checked`, where it applies. */
export const when = (applies: boolean, attribute: 'checked' | 'required' | 'selected' | 'open'): Markup => ({
  markup: applies ? ` ${attribute}` : '',
})
