import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { moment } from '../parts/moment.ts'
import type { Limits, Progress } from '../services.ts'
import { link, say, type Page, type View } from '../view.ts'
import { conversation, fileNames } from './conversation.ts'
import { rateSection, withdrawSection } from './moves.ts'
import { statusPanel } from './status.ts'

/** What was just done, told on the page that it led to. */
export const doneNotes: Readonly<Record<string, Text>> = {
  message: text('已经发出。', 'It has been sent.'),
  rate: text('谢谢，您的评价已经收到。', 'Thank you; your rating has been received.'),
  withdraw: text('已经撤回。', 'The report has been withdrawn.'),
}

export type ProgressState = {
  readonly progress: Progress
  readonly limits: Limits
  readonly faults: readonly FieldFault[]
  readonly written: string
  readonly done: Text | undefined
}

const timeline = (view: View, { timeline: entries }: Progress): Markup =>
  html`<section aria-labelledby="timeline-title">
    <h2 id="timeline-title">${say(view, text('经过', 'What has been done'))}</h2>
    <ol class="timeline">
      ${entries.map(
        ({ at, what }) =>
          html`<li>
            <p class="quiet">${moment(view, at)}</p>
            <p>${say(view, what)}</p>
          </li>`,
      )}
    </ol>
  </section>`

const openings = (view: View, { anonymous, opened }: Progress): Markup => {
  if (anonymous) return nothing
  return html`<section aria-labelledby="opened-title">
    <h2 id="opened-title">${say(view, text('谁看过您的身份', 'Who has seen who you are'))}</h2>
    ${
      opened.length === 0
        ? html`<p>
            ${say(view, text('还没有人打开过您的姓名和联系方式。', 'Nobody has opened your name and contact details.'))}
          </p>`
        : html`<ul class="timeline">
            ${opened.map(
              ({ at, by, reason }) =>
                html`<li>
                  <p class="quiet">${moment(view, at)}</p>
                  <p>${say(view, by)}${say(view, text('：', ': '))}${say(view, reason)}</p>
                </li>`,
            )}
          </ul>`
    }
  </section>`
}

const facts = (view: View, { receivedAt, priority, place, organ }: Progress): Markup =>
  html`<dl class="facts">
    <div>
      <dt>${say(view, text('收到时间', 'Received'))}</dt>
      <dd>${moment(view, receivedAt)}</dd>
    </div>
    ${
      priority
        ? html`<div>
            <dt>${say(view, text('什么事', 'What it concerns'))}</dt>
            <dd>${say(view, priority)}</dd>
          </div>`
        : nothing
    }
    ${
      place
        ? html`<div>
            <dt>${say(view, text('地点', 'Place'))}</dt>
            <dd>${say(view, place)}</dd>
          </div>`
        : nothing
    }
    <div>
      <dt>${say(view, text('由谁办', 'Handled by'))}</dt>
      <dd>
        ${say(view, organ.name)}
        ${organ.phone ? html`<a href="tel:${organ.phone.replace(/[^\d+]/g, '')}">${organ.phone}</a>` : nothing}
      </dd>
    </div>
  </dl>`

const leave = (view: View): Markup =>
  html`<form class="no-print" method="post" action="${link(view, '/follow/leave')}">
    <p>
      ${say(
        view,
        text(
          '看完请点“离开”，别人就不能接着看。不点的话，半小时后自动关闭。',
          'Leave when you have finished, so that nobody else reads on. Otherwise this closes by itself after half an hour.',
        ),
      )}
    </p>
    <button class="button second" type="submit">${say(view, text('离开', 'Leave'))}</button>
  </form>`

export const progressPage = (
  view: View,
  { progress, limits, faults, written, done }: ProgressState,
): Page => ({
  title: text(`反映 ${progress.number}`, `Report ${progress.number}`),
  faulty: faults.length > 0,
  scripts: ['counter.js', 'files.js'],
  body: html`${errorSummary(view, faults)}
    ${done ? html`<p class="done" role="status">${say(view, done)}</p>` : nothing}
    <h1>${say(view, text('进展', 'Progress'))} <span class="quiet">${progress.number}</span></h1>
    ${statusPanel(view, progress)} ${conversation(view, progress, limits, written, faults)}
    ${rateSection(view, progress, faults)} ${timeline(view, progress)} ${openings(view, progress)}
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">${say(view, text('您反映的', 'Your report'))}</h2>
      ${facts(view, progress)} ${fileNames(progress.files)}
      <p>
        <a href="${link(view, '/follow/receipt.json')}" download
          >${say(view, text('下载回执文件', 'Download the receipt'))}</a
        >
      </p>
    </section>
    ${withdrawSection(view, progress, faults)} ${leave(view)}`,
})
