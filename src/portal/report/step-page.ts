import { text } from '#kernel/text.ts'
import { html, type Markup } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { say, type Page, type View } from '../view.ts'
import type { Ask, Step } from './step.ts'
import { stepPath } from './step.ts'
import { stepBefore, stepNumber, steps } from './steps.ts'

const progress = (view: View, step: Step): Markup => {
  const [at, of] = [stepNumber(step), steps.length]
  return html`<div class="progress">
    <p>${say(view, text(`第 ${at} 步 / 共 ${of} 步`, `Step ${at} of ${of}`))}</p>
    <div aria-hidden="true">
      ${steps.map((_, index) => html`<i class="${index < at ? 'on' : 'off'}"></i>`)}
    </div>
  </div>`
}

const backPath = (ask: Ask, step: Step): string => {
  if (ask.part !== undefined)
    return `${stepPath(step.id, step.partBefore?.(ask))}${ask.fromCheck ? '?next=check' : ''}`
  if (ask.fromCheck) return '/report/check'
  const before = stepBefore(step)
  return before ? stepPath(before.id) : '/report'
}

export const stepPage = (ask: Ask, step: Step): Page => {
  const question = step.question(ask)
  return {
    title: question,
    back: backPath(ask, step),
    faulty: ask.faults.length > 0,
    scripts: ['draft.js', ...(step.scripts ?? [])],
    body: html`${errorSummary(ask.view, ask.faults)} ${progress(ask.view, step)}
      <h1 id="question">${say(ask.view, question)}</h1>
      ${step.body(ask)}`,
  }
}
