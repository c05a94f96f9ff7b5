import { longest, readAmount, shortestStory } from '#areas/intake/domain/report-form.ts'
import { text } from '#kernel/text.ts'
import type { FieldFault } from '#kernel/result.ts'
import { html } from '../../markup.ts'
import { textArea, textField } from '../../parts/field.ts'
import { dayText } from '../../parts/moment.ts'
import { say } from '../../view.ts'
import { shown, stepForm, type Step } from '../step.ts'

const yuan = (cents: number): string => (cents / 100).toFixed(2).replace(/\.00$/, '')

/** `2024-8-1`, `2024.8.1`, `2024年8月1日` and what a date picker sends; anything else is left for the check to refuse. */
const readDay = (written: string): string | null => {
  const plain = written.normalize('NFKC').trim()
  if (plain === '') return null
  const [, year, month = '', day = ''] = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/u.exec(plain) ?? []
  return year === undefined ? plain : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const noAmount: FieldFault = {
  field: 'amountCents',
  message: text('请填金额，单位是元，例如 12000 或 350.5', 'Enter an amount in yuan, such as 12000 or 350.5'),
}

export const storyStep: Step = {
  id: 'story',
  name: text('发生了什么', 'What happened'),
  fields: ['story', 'sinceOn', 'amountCents', 'claim'],
  question: () => text('发生了什么？', 'What happened?'),
  body: (ask) => {
    const { view, form, faults } = ask
    return stepForm(
      ask,
      'story',
      html`${textArea(
        view,
        {
          name: 'story',
          label: text('事情经过', 'The story'),
          hint: text(
            `想到什么写什么：谁、什么时候、在哪里、怎么回事，找过哪些部门、怎么答复的。${shortestStory} 到 ${longest.story} 字。`,
            `In your own words: who, when, where, how; whom you have asked for help and what they answered. ${shortestStory} to ${longest.story} characters.`,
          ),
          value: shown(ask, 'story', form.story),
        },
        faults,
        { rows: 10, most: longest.story },
      )}
      ${textField(
        view,
        {
          name: 'sinceOn',
          label: text('从什么时候开始的？', 'Since when?'),
          hint: text('大概的日子也行；不清楚就留空', 'Roughly is fine; leave it empty if you do not know'),
          value: shown(ask, 'sinceOn', form.sinceOn ?? ''),
        },
        faults,
        { type: 'date', size: 12 },
      )}
      ${textField(
        view,
        {
          name: 'amountCents',
          label: text('涉及多少钱？', 'How much money is it about?'),
          hint: text(
            '例如 12000 或 1.2万；与钱无关就留空',
            'Such as 12000; leave it empty if it is not about money',
          ),
          value: shown(ask, 'amountCents', form.amountCents === null ? '' : yuan(form.amountCents)),
        },
        faults,
        { inputMode: 'decimal', size: 12, unit: text('元', 'yuan') },
      )}
      ${textArea(
        view,
        {
          name: 'claim',
          label: text('您希望怎么解决？', 'What do you ask for?'),
          hint: text(`可以不填，最多 ${longest.claim} 字`, `Optional, at most ${longest.claim} characters`),
          value: shown(ask, 'claim', form.claim),
        },
        faults,
        { rows: 3, most: longest.claim },
      )}`,
    )
  },
  read: (fields, form) => {
    const written = fields.one('amountCents').trim()
    const amountCents = written === '' ? null : readAmount(written)
    return {
      form: {
        ...form,
        story: fields.one('story').trim(),
        sinceOn: readDay(fields.one('sinceOn')),
        amountCents: amountCents === undefined ? form.amountCents : amountCents,
        claim: fields.one('claim').trim(),
      },
      faults: amountCents === undefined ? [noAmount] : [],
    }
  },
  answer: ({ view, form }) => [
    ...(form.story === '' ? [] : [form.story]),
    ...(form.sinceOn === null
      ? []
      : [
          say(
            view,
            text(
              `从 ${dayText(form.sinceOn, view.today).zh} 开始`,
              `Since ${dayText(form.sinceOn, view.today).en}`,
            ),
          ),
        ]),
    ...(form.amountCents === null
      ? []
      : [say(view, text(`涉及 ${yuan(form.amountCents)} 元`, `About ${yuan(form.amountCents)} yuan`))]),
    ...(form.claim === '' ? [] : [say(view, text(`希望：${form.claim}`, `Asked for: ${form.claim}`))]),
  ],
  scripts: ['counter.js'],
}
