import { findMeasure, findPriority } from '#areas/action/domain/find.ts'
import { text } from '#kernel/text.ts'
import { html, type Markup } from '../../markup.ts'
import { choices } from '../../parts/field.ts'
import { pointers } from '../../parts/elsewhere.ts'
import { say } from '../../view.ts'
import { stepForm, type Ask, type Step } from '../step.ts'

/** The value of "not sure": no id of a plan, as those begin with a letter. */
const unsure = '-'

const priorities = (ask: Ask): Markup =>
  choices(
    ask.view,
    {
      name: 'priorityId',
      question: 'question',
      hint: text(
        '选最接近的一项。选错了没关系，我们会重新看。',
        'Choose the nearest one. If it is the wrong one, we put it right.',
      ),
    },
    [
      ...ask.action.priorities.map(({ id, title, plain }) => ({ value: id, label: plain, name: title })),
      {
        value: unsure,
        label: text('不确定', 'Not sure'),
        hint: text('没关系，写下事情经过就行。', 'That is fine: just tell what happened.'),
      },
    ],
    [ask.form.priorityId ?? unsure],
    ask.faults,
  )

const elsewhere = (ask: Ask): Markup =>
  html`<details>
    <summary>
      ${say(ask.view, text('有些事别的部门办得更快', 'Some matters are dealt with faster elsewhere'))}
    </summary>
    ${pointers(ask.view, ask.action.elsewhere)}
    <p>
      ${say(ask.view, text('拿不准也可以接着写，不会因此被拒收。', 'If in doubt, go on: no report is turned away for it.'))}
    </p>
  </details>`

const measures = (ask: Ask, priorityId: string): Markup =>
  choices(
    ask.view,
    { name: 'measureId', question: 'question' },
    [
      ...(findPriority(ask.action, priorityId)?.measures ?? []).map(({ id, title }) => ({
        value: id,
        label: title,
      })),
      { value: unsure, label: text('都不太像，或不确定', 'None of these, or not sure') },
    ],
    [ask.form.measureId ?? unsure],
    ask.faults,
  )

const known = (value: string): string | null => (value === '' || value === unsure ? null : value)

export const concernStep: Step = {
  id: 'concern',
  name: text('什么事', 'What it concerns'),
  fields: ['priorityId', 'measureId'],
  question: ({ part }) =>
    part === undefined
      ? text('是哪方面的事？', 'What does it concern?')
      : text('更接近哪一种？', 'Which is nearest?'),
  body: (ask) =>
    html`${stepForm(ask, 'concern', ask.part === undefined ? priorities(ask) : measures(ask, ask.part))}
    ${ask.part === undefined ? elsewhere(ask) : ''}`,
  read: (fields, form, action) => {
    const measureId = known(fields.one('measureId'))
    if (fields.all('measureId').length > 0) {
      const priorityId = (measureId && findMeasure(action, measureId)?.priority.id) || form.priorityId
      return { form: { ...form, priorityId, measureId }, faults: [] }
    }
    const priorityId = known(fields.one('priorityId'))
    const kept = priorityId === form.priorityId ? form.measureId : null
    return { form: { ...form, priorityId, measureId: kept }, faults: [] }
  },
  further: ({ priorityId }, action) =>
    priorityId !== null && (findPriority(action, priorityId)?.measures.length ?? 0) > 1
      ? priorityId
      : undefined,
  answer: ({ view, form, action }) => {
    const priority = form.priorityId === null ? undefined : findPriority(action, form.priorityId)
    const found = form.measureId === null ? undefined : findMeasure(action, form.measureId)
    return [priority, found?.measure].flatMap((facet) => (facet ? [say(view, facet.title)] : []))
  },
}
