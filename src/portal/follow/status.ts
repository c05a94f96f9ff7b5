import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { dayOnly, dueDay } from '../parts/moment.ts'
import type { Progress } from '../services.ts'
import { say, type View } from '../view.ts'

const provisionalNote = text(
  '那一年的放假安排还没公布，这一天可能会略有变动。',
  'The holidays of that year are not announced yet, so the day may move a little.',
)

const line = (view: View, name: Text, told: Markup): Markup =>
  html`<div>
    <dt>${say(view, name)}</dt>
    <dd>${told}</dd>
  </div>`

/** The four things a status says: what happened, what happens next, by when, what you can do. */
export const statusPanel = (view: View, { status }: Progress): Markup =>
  html`<section class="status" aria-labelledby="stage">
    <h2 id="stage">${say(view, status.stage)}</h2>
    <p class="quiet">${dayOnly(view, status.on)}</p>
    <dl>
      ${line(view, text('发生了什么', 'What happened'), html`${say(view, status.happened)}`)}
      ${line(view, text('接下来', 'What happens next'), html`${say(view, status.next)}`)}
      ${
        status.by === null
          ? nothing
          : line(
              view,
              text('最晚什么时候', 'By when'),
              html`<strong>${dueDay(view, status.by)}</strong>
                ${status.provisional ? html`<p class="hint">${say(view, provisionalNote)}</p>` : nothing}`,
            )
      }
      ${line(view, text('您可以做什么', 'What you can do'), html`${say(view, status.youCan)}`)}
    </dl>
  </section>`
