import { longest, targetKinds, type TargetKind } from '#areas/intake/domain/report-form.ts'
import { text } from '#kernel/text.ts'
import { html } from '../../markup.ts'
import { choices, textField } from '../../parts/field.ts'
import { say } from '../../view.ts'
import { shown, stepForm, type Step } from '../step.ts'

const isKind = (value: string): value is TargetKind => value in targetKinds

export const againstStep: Step = {
  id: 'against',
  name: text('针对谁', 'Against whom'),
  fields: ['againstName', 'againstKind', 'placeText'],
  question: () => text('是谁做的，或者该谁管？', 'Who did it, or who should have acted?'),
  body: (ask) => {
    const { view, form, faults, written } = ask
    return stepForm(
      ask,
      'against',
      html`<p class="hint">
          ${say(view, text('不知道可以都留空。', 'Leave everything empty if you do not know.'))}
        </p>
        ${textField(
          view,
          {
            name: 'againstName',
            label: text('单位、店铺、平台或个人的名字', 'Name of the firm, shop, platform, body or person'),
            hint: text(
              `写您知道的就行，最多 ${longest.againstName} 字`,
              `Whatever you know of it, at most ${longest.againstName} characters`,
            ),
            value: shown(ask, 'againstName', form.againstName),
          },
          faults,
        )}
        ${choices(
          view,
          { name: 'againstKind', question: 'question', legend: text('是哪一类？', 'What is it?') },
          Object.entries(targetKinds).map(([value, label]) => ({ value, label })),
          [written?.one('againstKind') ?? form.againstKind ?? ''],
          faults,
        )}
        ${textField(
          view,
          {
            name: 'placeText',
            label: text('具体地点', 'The exact place'),
            hint: text('例如工地、小区、门店、路名', 'Such as a building site, an estate, a shop, a street'),
            value: shown(ask, 'placeText', form.placeText),
          },
          faults,
        )}`,
    )
  },
  read: (fields, form) => {
    const kind = fields.one('againstKind')
    return {
      form: {
        ...form,
        againstName: fields.one('againstName').trim(),
        againstKind: isKind(kind) ? kind : null,
        placeText: fields.one('placeText').trim(),
      },
      faults: [],
    }
  },
  answer: ({ view, form }) => [
    ...(form.againstName === '' ? [] : [form.againstName]),
    ...(form.againstKind === null ? [] : [say(view, targetKinds[form.againstKind])]),
    ...(form.placeText === '' ? [] : [form.placeText]),
  ],
}
