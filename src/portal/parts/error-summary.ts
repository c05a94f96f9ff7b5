import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { say, type View } from '../view.ts'

/** On top of a form that could not be taken: each fault leads to its field. */
export const errorSummary = (
  view: View,
  faults: readonly FieldFault[],
  address = (field: string) => `#${field}`,
): Markup =>
  faults.length === 0
    ? nothing
    : html`<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" id="summary">
        <h2 id="summary-title">${say(view, text('请先改好下面的内容', 'Please put this right first'))}</h2>
        <ul>
          ${faults.map(({ field, message }) => html`<li><a href="${address(field)}">${say(view, message)}</a></li>`)}
        </ul>
      </div>`
