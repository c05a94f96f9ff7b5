import type { Text } from '#kernel/text.ts'
import { html, type Markup } from '../markup.ts'
import { say, type Page, type View } from '../view.ts'

/** A heading with its paragraphs. */
export type Section = { readonly title: Text; readonly paragraphs: readonly Text[] }

/** A page to read. */
export const prosePage = (
  view: View,
  title: Text,
  sections: readonly Section[],
  more: Markup = html``,
): Page => ({
  title,
  back: '/',
  body: html`<div class="prose">
    <h1>${say(view, title)}</h1>
    ${sections.map(
      (section) =>
        html`<h2>${say(view, section.title)}</h2>
          ${section.paragraphs.map((paragraph) => html`<p>${say(view, paragraph)}</p>`)}`,
    )}
    ${more}
  </div>`,
})
