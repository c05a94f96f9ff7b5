import type { Elsewhere } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'
import { html } from '../markup.ts'
import { pointers, termsThere } from '../parts/elsewhere.ts'
import { link, say, type Page, type View } from '../view.ts'
import { stepPath } from './step.ts'

/** Shown once, after the story, where its words point to somebody who acts faster. */
export const elsewherePage = (view: View, list: readonly Elsewhere[]): Page => {
  const title = text('这些地方可能办得更快', 'These may help you faster')
  return {
    title,
    back: stepPath('story'),
    body: html`<h1>${say(view, title)}</h1>
      <p class="lead">
        ${say(
          view,
          text(
            '从您写的内容看，下面的部门可能直接管这件事。您可以同时找他们，也可以接着反映，两边不冲突。',
            'From what you wrote, these deal with such matters directly. You can turn to them and still go on here; one does not exclude the other.',
          ),
        )}
      </p>
      ${pointers(view, list)} ${termsThere(view, list)}
      <div class="actions">
        <a class="button" href="${link(view, stepPath('files'))}"
          >${say(view, text('接着反映', 'Go on with my report'))}</a
        >
      </div>`,
  }
}
