import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text, type Text } from '#kernel/text.ts'
import { reason } from '../asks.ts'

const handlers = ['prosecutor', 'assistant', 'department_head'] as const

/** Whoever the recommendation is addressed to: by an account, or by its link. */
const addressee = ['agency', 'addressee'] as const

const replies = ['REC.REPLY', 'REC.REPLYU', 'REC.REPLYM']

/** The day of receipt starts the period for the reply, whoever records it. */
const serve = (id: string, title: Text, rule: string, basis: Move['basis'], settable = false): Move => ({
  id,
  title,
  from: ['issued'],
  to: 'served',
  by: [...handlers, 'case_manager', ...addressee],
  asks: [
    { field: 'day', title: text('收到日期', 'Day of receipt'), required: true },
    ...(settable
      ? [
          {
            field: 'term',
            title: text('回复期限（月）', 'Period for the reply (months)'),
            required: false,
          } as const,
        ]
      : []),
    {
      field: 'document',
      title: text('送达方式和送达回证', 'How it was served, and the receipt'),
      required: false,
    },
  ],
  starts: [{ rule, from: 'day' }],
  basis,
})

/** Issued, served, filed, copied; objected to, answered. */
export const serving: readonly Move[] = [
  {
    id: 'issue',
    title: text('签发', 'Issue'),
    from: ['decided', 'changed'],
    to: 'issued',
    by: ['prosecutor', 'department_head', 'chief_procurator'],
    asks: [],
    starts: [{ rule: 'REC.FILEUP' }],
    basis: [cite('REC', '7'), cite('REC', '16')],
  },
  serve(
    'serve',
    text('登记送达', 'Record service'),
    'REC.REPLY',
    [cite('REC', '18'), cite('REC', '19')],
    true,
  ),
  serve(
    'serve_urgent',
    text('登记送达（紧急，15日回复）', 'Record service (urgent, reply in 15 days)'),
    'REC.REPLYU',
    [cite('REC', '18'), cite('INT', '21')],
  ),
  serve(
    'serve_minors',
    text('登记送达（涉未成年人，1个月回复）', 'Record service (minors, reply in 1 month)'),
    'REC.REPLYM',
    [cite('REC', '18'), cite('MINOR', '114')],
  ),
  {
    id: 'file_up',
    title: text('报上一级检察院备案', 'File with the level above'),
    from: ['issued', 'served', 'objected', 'answered', 'following_up', 'escalated', 'evaluated'],
    by: [...handlers, 'case_manager'],
    asks: [],
    meets: ['REC.FILEUP'],
    basis: [cite('REC', '21')],
  },
  {
    id: 'copy',
    title: text('抄送有关单位', 'Send copies'),
    from: ['issued', 'served', 'answered', 'following_up', 'escalated'],
    by: ['chief_procurator'],
    approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
    asks: [{ field: 'document', title: text('抄送单位', 'To whom'), required: true }],
    basis: [cite('REC', '20')],
  },
  {
    id: 'object',
    title: text('登记异议', 'Record an objection'),
    from: ['served'],
    to: 'objected',
    by: [...handlers, ...addressee],
    asks: [{ ...reason, title: text('异议内容', 'The objection'), required: false }],
    basis: [cite('REC', '23')],
  },
  {
    id: 'reject_objection',
    title: text('复核后异议不成立', 'The objection does not stand'),
    from: ['objected'],
    to: 'served',
    by: ['prosecutor', 'department_head'],
    asks: [{ ...reason, title: text('告知对方的理由', 'Reasons, as told to the addressee') }],
    basis: [cite('REC', '23')],
  },
  {
    id: 'change',
    title: text('变更检察建议', 'Change the recommendation'),
    from: ['issued', 'served', 'objected', 'answered', 'following_up'],
    to: 'changed',
    by: ['chief_procurator'],
    approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
    asks: [reason],
    cancels: ['*'],
    basis: [cite('REC', '22'), cite('REC', '23')],
  },
  {
    id: 'revoke',
    title: text('撤回检察建议', 'Withdraw the recommendation'),
    from: ['issued', 'served', 'objected', 'answered', 'following_up', 'changed'],
    to: 'withdrawn',
    by: ['chief_procurator'],
    approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
    asks: [reason],
    cancels: ['*'],
    basis: [cite('REC', '22'), cite('REC', '23')],
  },
  {
    id: 'answer',
    title: text('登记书面回复', 'Record the written reply'),
    from: ['served', 'following_up', 'escalated'],
    to: 'answered',
    by: [...handlers, ...addressee],
    asks: [
      {
        field: 'outcome',
        title: text('是否采纳', 'Adopted or not'),
        required: true,
        choices: [
          { id: 'adopted', title: text('采纳', 'Adopted') },
          { id: 'partly', title: text('部分采纳', 'Partly adopted') },
          { id: 'refused', title: text('不采纳', 'Not adopted') },
        ],
      },
      { ...reason, title: text('整改措施', 'Measures taken'), required: false },
    ],
    meets: replies,
    basis: [cite('REC', '19')],
  },
]
