import { text } from '#kernel/text.ts'
import { html } from '../../markup.ts'
import { choices, textField } from '../../parts/field.ts'
import { say } from '../../view.ts'
import { shown, stepForm, type Step } from '../step.ts'

export const contactStep: Step = {
  id: 'contact',
  name: text('联系您', 'How to reach you'),
  fields: ['anonymous', 'name', 'phone', 'address'],
  question: () => text('怎么联系您？', 'How can we reach you?'),
  body: (ask) => {
    const { view, form, faults, written } = ask
    const anonymous = written ? written.one('anonymous') === 'yes' : form.anonymous
    return stepForm(
      ask,
      'contact',
      html`<p>
          ${say(
            view,
            text(
              '您的姓名和联系方式单独加密存放。谁打开过、为什么打开，您凭查询码都能看到。不会告诉被反映的人。',
              'Your name and contact details are encrypted and kept apart. Whoever opens them gives a reason, and you can see it with your code. They are never passed to the person you report.',
            ),
          )}
        </p>
        ${choices(
          view,
          { name: 'anonymous', question: 'question' },
          [
            { value: 'no', label: text('留下联系方式', 'Leave contact details') },
            {
              value: 'yes',
              label: text('匿名', 'Stay anonymous'),
              hint: text(
                '照样受理。我们没法打电话给您，请用查询码回来看答复和提问。',
                'Your report counts just the same. We cannot call you: come back with your code for answers and questions.',
              ),
            },
          ],
          [anonymous ? 'yes' : 'no'],
          faults,
        )}
        <div class="named">
          ${textField(
            view,
            { name: 'name', label: text('姓名', 'Name'), value: shown(ask, 'name', form.name) },
            faults,
            { autocomplete: 'name', size: 12 },
          )}
          ${textField(
            view,
            {
              name: 'phone',
              label: text('电话', 'Phone'),
              hint: text('手机或座机', 'Mobile or landline'),
              value: shown(ask, 'phone', form.phone),
            },
            faults,
            { type: 'tel', inputMode: 'tel', autocomplete: 'tel', size: 12 },
          )}
          ${textField(
            view,
            {
              name: 'address',
              label: text('通信地址', 'Postal address'),
              hint: text('没有电话时用来寄信；可以不填', 'For a letter, if you have no phone; optional'),
              value: shown(ask, 'address', form.address),
            },
            faults,
            { autocomplete: 'street-address' },
          )}
        </div>`,
    )
  },
  read: (fields, form) => {
    const anonymous = fields.one('anonymous') === 'yes'
    return {
      form: {
        ...form,
        anonymous,
        name: anonymous ? '' : fields.one('name').trim(),
        phone: anonymous ? '' : fields.one('phone').trim(),
        address: anonymous ? '' : fields.one('address').trim(),
      },
      faults: [],
    }
  },
  answer: ({ view, form: { anonymous, name, phone, address } }) =>
    anonymous ? [say(view, text('匿名', 'Anonymous'))] : [name, phone, address].filter((part) => part !== ''),
}
