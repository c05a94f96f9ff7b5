import { html, type Markup } from '../markup.ts'

/** A code in groups of four; read aloud letter by letter, and copied without the gaps. */
export const codeGroups = (code: string): Markup => {
  const groups = code.match(/.{1,4}/g) ?? []
  return html`<span class="code groups" translate="no"
    >${groups.map((group) => html`<span>${group}</span>`)}</span
  >`
}
