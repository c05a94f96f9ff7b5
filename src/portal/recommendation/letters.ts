import type { LetterView, SentView } from '#areas/recommendations/contract.ts'
import { outcomeTitles } from '#areas/recommendations/domain/labels.ts'
import { letterTitles, longestLetter } from '#areas/recommendations/domain/letter.ts'
import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { fileNames } from '../follow/conversation.ts'
import { html, nothing, when, type Markup } from '../markup.ts'
import { choices, textArea } from '../parts/field.ts'
import { filesField } from '../parts/files.ts'
import { moment } from '../parts/moment.ts'
import type { Limits } from '../services.ts'
import { link, say, type View } from '../view.ts'

/** What was written and could not be taken, kept in its form. */
export type Written = { readonly outcome: string; readonly body: string; readonly objection: string }

export const nothingWritten: Written = { outcome: '', body: '', objection: '' }

const letter = (view: View, sent: SentView, { at, sender, kind, outcome, body, files }: LetterView): Markup =>
  html`<li class="message ${sender === 'organ' ? 'organ' : 'reporter'}">
    <h3>
      ${sender === 'organ' ? say(view, sent.organ) : sent.addressee}<span class="kind"
        >${say(view, letterTitles[kind])}${outcome === null ? nothing : html` · ${say(view, outcomeTitles[outcome])}`}</span
      >
    </h3>
    <p class="quiet">${moment(view, new Date(at))}</p>
    <p class="told">${body}</p>
    ${fileNames(files)}
  </li>`

export const letters = (view: View, sent: SentView): Markup =>
  sent.letters.length === 0
    ? nothing
    : html`<section aria-labelledby="letters-title">
        <h2 id="letters-title">${say(view, text('往来', 'What was exchanged'))}</h2>
        <ol class="messages">
          ${sent.letters.map((one) => letter(view, sent, one))}
        </ol>
      </section>`

export const receiveForm = (view: View): Markup =>
  html`<form method="post" action="${link(view, '/recommendation/receive')}">
    <p>
      ${say(
        view,
        text(
          '签收之日为收到日期，回复期限从次日起算。',
          'The day on which you acknowledge it is the day of receipt; the period for the reply runs from the next day.',
        ),
      )}
    </p>
    <button class="button" type="submit">${say(view, text('签收', 'Acknowledge receipt'))}</button>
  </form>`

/** The reply with its measures and evidence; after it, more of the same. */
export const replyForm = (
  view: View,
  sent: SentView,
  limits: Limits,
  written: Written,
  faults: readonly FieldFault[],
): Markup => {
  const replies = sent.moves.includes('reply')
  return html`<section aria-labelledby="reply-title">
    <h2 id="reply-title">
      ${say(view, replies ? text('书面回复', 'Reply in writing') : text('补充材料', 'Add to the reply'))}
    </h2>
    <form
      method="post"
      action="${link(view, replies ? '/recommendation/reply' : '/recommendation/supplement')}"
      enctype="multipart/form-data"
      novalidate
    >
      ${
        replies
          ? choices(
              view,
              { name: 'outcome', question: 'reply-title', legend: text('是否采纳建议？', 'Is it adopted?') },
              (['adopted', 'partly', 'refused'] as const).map((value) => ({
                value,
                label: outcomeTitles[value],
              })),
              written.outcome === '' ? [] : [written.outcome],
              faults,
            )
          : nothing
      }
      ${textArea(
        view,
        {
          name: 'body',
          label: text('整改措施和落实情况', 'Measures taken, and what came of them'),
          hint: text(
            `不采纳的，请写明理由；最多 ${longestLetter} 字`,
            `Where it is not adopted, say why; at most ${longestLetter} characters`,
          ),
          value: written.body,
        },
        faults,
        { rows: 8, most: longestLetter },
      )}
      ${filesField(view, limits, faults)}
      <button class="button" type="submit">
        ${say(view, replies ? text('提交回复', 'Send the reply') : text('提交补充材料', 'Send it'))}
      </button>
    </form>
  </section>`
}

export const objectForm = (view: View, written: Written, faults: readonly FieldFault[]): Markup =>
  html`<details
    ${when(
      faults.some(({ field }) => field === 'objection'),
      'open',
    )}
  >
    <summary>${say(view, text('对检察建议有异议', 'Object to the recommendation'))}</summary>
    <form method="post" action="${link(view, '/recommendation/object')}" novalidate>
      <p>
        ${say(
          view,
          text(
            '检察院会立即复核：异议成立的，变更或者撤回；不成立的，向贵单位说明理由。',
            'It is re-checked at once: where the objection stands, the recommendation is changed or withdrawn; where not, you are told why.',
          ),
        )}
      </p>
      ${textArea(
        view,
        {
          name: 'objection',
          label: text('异议和理由', 'The objection, with reasons'),
          hint: text(`最多 ${longestLetter} 字`, `At most ${longestLetter} characters`),
          value: written.objection,
        },
        faults,
        { rows: 5, most: longestLetter },
      )}
      <button class="button second" type="submit">${say(view, text('提出异议', 'Object'))}</button>
    </form>
  </details>`
