import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, handlers } from '../parts.ts'

const told = { ...message, required: true } as const

/** Where somebody else entitled to sue does so, with the support of the procuratorate. */
export const supporting: readonly Move[] = [
  {
    id: 'support',
    title: text('支持起诉', 'Support the suit'),
    from: ['investigated', 'announced', 'reviewing'],
    to: 'supporting',
    ...chiefDecides,
    issues: ['supporting-opinion'],
    asks: [
      {
        field: 'outcome',
        title: text('案件种类', 'Kind of case'),
        required: true,
        choices: [
          { id: 'ecology', title: text('生态环境损害赔偿诉讼', 'Suit for ecological damages') },
          {
            id: 'civil',
            title: text('适格主体提起的民事公益诉讼', 'Public interest suit of somebody entitled'),
          },
          { id: 'heroes', title: text('英雄烈士近亲属的诉讼', 'Suit of relatives of heroes and martyrs') },
          {
            id: 'military',
            title: text('军人及其遗属的诉讼', 'Suit of military personnel or their survivors'),
          },
          { id: 'other', title: text('其他依法可以支持的', 'Other') },
        ],
      },
      reason,
      told,
    ],
    meets: ['PIL.SUITC'],
    cancels: ['PIL.NOTICE'],
    answers: 'notice',
    basis: [cite('PIL', '100–101')],
  },
  {
    id: 'withdraw_support',
    title: text('决定撤回支持起诉', 'Decide to withdraw the support'),
    from: ['supporting'],
    to: 'support_withdrawing',
    ...chiefDecides,
    issues: ['supporting-opinion'],
    asks: [
      {
        field: 'outcome',
        title: text('撤回情形', 'Ground'),
        required: true,
        choices: [
          {
            id: 'claims',
            title: text('原告无正当理由变更、撤回部分请求', 'Claims changed or dropped without cause'),
          },
          {
            id: 'settled',
            title: text('原告撤诉或者和解，公益得不到保护', 'Suit dropped or settled against the interest'),
          },
          { id: 'costs', title: text('要求的费用过高', 'Costs claimed are too high') },
          { id: 'other', title: text('其他情形', 'Other') },
        ],
      },
      reason,
    ],
    starts: [{ rule: 'PIL.SUPUP' }],
    basis: [cite('PIL', '102')],
  },
  {
    id: 'submit_support_withdrawal',
    title: text('撤回支持起诉决定书提交法院并送原告', 'Submit the withdrawal, send it to the plaintiff'),
    from: ['support_withdrawing'],
    to: 'support_withdrawn',
    by: handlers,
    asks: [],
    meets: ['PIL.SUPUP'],
    basis: [cite('PIL', '102')],
  },
  {
    id: 'file_anew',
    title: text('另行立案', 'File a case of our own'),
    from: ['support_withdrawn'],
    to: 'filed',
    ...chiefDecides,
    issues: ['filing-decision'],
    asks: [reason, told],
    answers: 'notice',
    basis: [cite('PIL', '103')],
  },
  {
    id: 'record_supported_suit',
    title: text('登记法院处理结果', 'Record the court’s decision'),
    from: ['supporting'],
    to: 'supported',
    by: handlers,
    asks: [
      { field: 'outcome', title: text('法院结果', 'Result'), required: true },
      { field: 'amount', title: text('金额（元）', 'Amount (yuan)'), required: false },
      told,
    ],
    answers: 'result_reply',
    basis: [cite('PIL', '101')],
  },
]
