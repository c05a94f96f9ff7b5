import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { elsewhereFor, pointers } from '../parts/elsewhere.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { link, say, type Page, type View } from '../view.ts'
import { stepPath, type Ask, type Step } from './step.ts'
import { steps } from './steps.ts'
import { wipeForm } from './wipe.ts'

const changePath = (view: View, { id }: Step): string => `${link(view, stepPath(id))}?next=check`

const answer = (ask: Ask, step: Step): Markup => {
  const lines = step.answer(ask)
  const name = say(ask.view, step.name)
  return html`<div class="row">
    <dt>${name}</dt>
    <dd>
      ${
        lines.length === 0
          ? html`<span class="quiet">${say(ask.view, text('未填', 'Not given'))}</span>`
          : lines.map((line) => html`<p class="told">${line}</p>`)
      }
    </dd>
    <dd class="change">
      <a href="${changePath(ask.view, step)}"
        >${say(ask.view, text('修改', 'Change'))}<span class="aside"
          >${say(ask.view, text('：', ': '))}${name}</span
        ></a
      >
    </dd>
  </div>`
}

/** Who else may help with this: beside the answers, never instead of sending. */
const elsewhere = (ask: Ask): Markup => {
  const list = elsewhereFor(ask.form.story, ask.action)
  return list.length === 0
    ? nothing
    : html`<section class="panel" aria-labelledby="elsewhere-title">
        <h2 id="elsewhere-title">${say(ask.view, text('这些地方也能帮您', 'These can help you too'))}</h2>
        ${pointers(ask.view, list)}
      </section>`
}

const stepOf = (field: string): Step | undefined =>
  steps.find(({ fields }) => fields.some((own) => own === field))

export const checkPage = (ask: Ask, faults: readonly FieldFault[]): Page => {
  const { view } = ask
  const title = text('检查后发送', 'Check and send')
  return {
    title,
    back: stepPath('contact'),
    faulty: faults.length > 0,
    body: html`${errorSummary(view, faults, (field) => {
        const step = stepOf(field)
        return step ? `${changePath(view, step)}#${field}` : link(view, '/report/check')
      })}
      <h1>${say(view, title)}</h1>
      <dl class="answers">${steps.map((step) => answer(ask, step))}</dl>
      ${elsewhere(ask)}
      <form class="send" method="post" action="${link(view, '/report/send')}">
        <p>
          ${say(
            view,
            text(
              '发送后会得到一个查询码和一份回执。请如实反映您知道的情况。',
              'After sending you receive a code and a receipt. Please report what you know to be so.',
            ),
          )}
        </p>
        <button class="button" type="submit">${say(view, text('发送', 'Send'))}</button>
      </form>
      ${wipeForm(view)}`,
  }
}
