import type { SentView } from '#areas/recommendations/contract.ts'
import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import type { Limits } from '../services.ts'
import { link, say, type Page, type View } from '../view.ts'
import { letters, objectForm, receiveForm, replyForm, type Written } from './letters.ts'
import { paper, standing } from './paper.ts'

/** What was just done, told on the page that it led to. */
export const doneNotes: Readonly<Record<string, Text>> = {
  receive: text('已经签收。', 'Receipt is acknowledged.'),
  reply: text('回复已经提交。', 'The reply has been sent.'),
  supplement: text('补充材料已经提交。', 'It has been sent.'),
  object: text('异议已经提出。', 'The objection has been sent.'),
}

type State = {
  readonly sent: SentView
  readonly limits: Limits
  readonly faults: readonly FieldFault[]
  readonly written: Written
  readonly done: Text | undefined
}

/** All that the addressee sees: where it stands, the paper, what was exchanged, what can be done. */
export const sentPage = (view: View, { sent, limits, faults, written, done }: State): Page => {
  const may = (move: SentView['moves'][number]) => sent.moves.includes(move)
  return {
    title: text('检察建议书', 'Recommendation'),
    faulty: faults.length > 0,
    scripts: ['counter.js', 'files.js'],
    body: html`${errorSummary(view, faults)}
      ${done ? html`<p class="panel" role="status">${say(view, done)}</p>` : nothing}
      <h1>${sent.title}</h1>
      ${standing(view, sent)} ${may('receive') ? receiveForm(view) : nothing} ${paper(view, sent)}
      ${letters(view, sent)}
      ${may('reply') || may('supplement') ? replyForm(view, sent, limits, written, faults) : nothing}
      ${may('object') ? objectForm(view, written, faults) : nothing}
      <form class="no-print" method="post" action="${link(view, '/recommendation/leave')}">
        <p>
          ${say(
            view,
            text(
              '看完请点“离开”。不点的话，一小时后自动关闭。',
              'Leave when you have finished. Otherwise this closes by itself after an hour.',
            ),
          )}
        </p>
        <button class="button second" type="submit">${say(view, text('离开', 'Leave'))}</button>
      </form>`,
  }
}
