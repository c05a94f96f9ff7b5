import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../parts.ts'

/** Source: rulebook 2.1, the table for other users. */
export const clocks = [
  clock('GPET.REG', text('15日内登记、转送', 'Registered and forwarded within 15 days'), 15, 'day', {
    owedBy: 'intake_clerk',
    basis: cite('PETR', '22'),
  }),
  clock(
    'GPET.TELL',
    text('15日内告知收到和程序', 'Told of receipt and procedure within 15 days'),
    15,
    'day',
    {
      owedBy: 'intake_clerk',
      basis: cite('PETR', '23'),
      note: text('当面反映的，当场书面告知。', 'Whoever comes in person is told in writing on the spot.'),
    },
  ),
  clock('GPET.OBJ', text('5个工作日内提出异议', 'Objection within 5 working days'), 5, 'workday', {
    owedBy: 'outside',
    onMiss: 'refuse',
    basis: cite('PETR', '23'),
  }),
  clock('GPET.HANDLE', text('60日内办结', 'Settled within 60 days'), 60, 'day', {
    owedBy: 'prosecutor',
    extensions: [
      {
        id: 'complex',
        title: text('情况复杂', 'Complex'),
        most: { length: 30, unit: 'day' },
        times: 1,
        approval: 'chief',
        basis: cite('PETR', '34'),
      },
    ],
    basis: cite('PETR', '34'),
    note: text('延长的，告知信访人延长理由。', 'Where it is extended, the petitioner is told why.'),
  }),
  clock('GPET.ASKREV', text('30日内可以请求复查', 'Review asked for within 30 days'), 30, 'day', {
    owedBy: 'outside',
    onMiss: 'refuse',
    basis: cite('PETR', '35'),
  }),
  clock('GPET.REVIEW', text('30日内复查', 'Reviewed within 30 days'), 30, 'day', {
    owedBy: 'department_head',
    basis: cite('PETR', '35'),
  }),
  clock('GPET.ASKCHECK', text('30日内可以请求复核', 'Re-check asked for within 30 days'), 30, 'day', {
    owedBy: 'outside',
    onMiss: 'refuse',
    basis: cite('PETR', '36'),
  }),
  clock('GPET.CHECK', text('30日内复核', 'Re-checked within 30 days'), 30, 'day', {
    owedBy: 'chief_procurator',
    pauses: [{ id: 'hearing', title: text('听证', 'Hearing'), basis: cite('PETR', '36') }],
    basis: cite('PETR', '36'),
  }),
]
