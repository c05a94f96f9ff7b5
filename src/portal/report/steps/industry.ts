import { findMeasure } from '#areas/action/domain/find.ts'
import { text } from '#kernel/text.ts'
import { choices } from '../../parts/field.ts'
import { say } from '../../view.ts'
import { likelyFirst, stepForm, type Step } from '../step.ts'

const unsure = '-'

export const industryStep: Step = {
  id: 'industry',
  name: text('行业', 'Industry'),
  fields: ['industry'],
  question: () => text('属于哪个行业？', 'Which industry is it?'),
  body: (ask) => {
    const { view, action, form, faults } = ask
    const measure = form.measureId === null ? undefined : findMeasure(action, form.measureId)?.measure
    return stepForm(
      ask,
      'industry',
      choices(
        view,
        { name: 'industry', question: 'question' },
        [
          ...likelyFirst(action.industries, measure?.industries).map(({ id, title }) => ({
            value: id,
            label: title,
          })),
          { value: unsure, label: text('其他，或不确定', 'Another, or not sure') },
        ],
        [form.industry ?? unsure],
        faults,
        { columns: true },
      ),
    )
  },
  read: (fields, form) => {
    const industry = fields.one('industry')
    return {
      form: { ...form, industry: industry === '' || industry === unsure ? null : industry },
      faults: [],
    }
  },
  answer: ({ view, form, action }) =>
    action.industries.filter(({ id }) => id === form.industry).map(({ title }) => say(view, title)),
}
