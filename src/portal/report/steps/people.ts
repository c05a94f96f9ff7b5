import { findMeasure } from '#areas/action/domain/find.ts'
import { text } from '#kernel/text.ts'
import { html } from '../../markup.ts'
import { choices, textField } from '../../parts/field.ts'
import { say } from '../../view.ts'
import { likelyFirst, shown, stepForm, type Step } from '../step.ts'

const wholeNumber = (written: string): number | null | undefined => {
  const plain = written.normalize('NFKC').replace(/[\s,，人个名]/gu, '')
  if (plain === '') return null
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined
}

export const peopleStep: Step = {
  id: 'people',
  name: text('哪些人', 'Who is affected'),
  fields: ['groups', 'persons'],
  question: () => text('哪些人受到影响？', 'Who is affected?'),
  body: (ask) => {
    const { view, action, form, faults, written } = ask
    const measure = form.measureId === null ? undefined : findMeasure(action, form.measureId)?.measure
    return stepForm(
      ask,
      'people',
      html`${choices(
        view,
        {
          name: 'groups',
          question: 'question',
          hint: text('可以选几项，也可以不选。', 'Choose any that apply, or none.'),
        },
        likelyFirst(action.groups, measure?.groups).map(({ id, title }) => ({ value: id, label: title })),
        written?.all('groups') ?? form.groups,
        faults,
        { many: true, columns: true },
      )}
      ${textField(
        view,
        {
          name: 'persons',
          label: text('大约多少人？', 'About how many people?'),
          hint: text(
            '只有您一个就填 1；不清楚就留空。',
            'If it is you alone, enter 1; leave it empty if you do not know.',
          ),
          value: shown(ask, 'persons', form.persons === null ? '' : String(form.persons)),
        },
        faults,
        { inputMode: 'numeric', size: 5, unit: text('人', 'people') },
      )}`,
    )
  },
  read: (fields, form) => {
    const persons = wholeNumber(fields.one('persons'))
    const groups = fields.all('groups')
    return persons === undefined
      ? {
          form: { ...form, groups },
          faults: [
            {
              field: 'persons',
              message: text(
                '请填整数，例如 1 或 30；不清楚就留空',
                'Enter a whole number such as 1 or 30, or leave it empty',
              ),
            },
          ],
        }
      : { form: { ...form, groups, persons }, faults: [] }
  },
  answer: ({ view, form, action }) => [
    ...action.groups.filter(({ id }) => form.groups.includes(id)).map(({ title }) => say(view, title)),
    ...(form.persons === null
      ? []
      : [
          say(
            view,
            text(`约 ${form.persons} 人`, form.persons === 1 ? '1 person' : `about ${form.persons} people`),
          ),
        ]),
  ],
}
