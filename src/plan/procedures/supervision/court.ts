import type { Move, State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { basisOf, type Law } from './law.ts'
import { handlers, headDecides } from '../parts.ts'
import { prosecutors } from './roles.ts'
import { openStates } from './stages.ts'

const optionalMessage = { ...message, required: false }

/** What the level above and the court make of it, and what follows. */
export const court = (law: Law, states: readonly State[]): readonly Move[] => {
  const [retrial, reply, objection] = [`${law}.COURT`, `${law}.REPLY`, `${law}.COURTOBJ`]
  return [
    {
      id: 'record_upper_protest',
      title: text('登记上一级检察院抗诉', 'Record that the level above protested'),
      from: ['with_upper'],
      to: 'at_court',
      by: prosecutors,
      asks: [
        { field: 'day', title: text('法院收到抗诉书之日', 'Day on which the court had it'), required: true },
        optionalMessage,
      ],
      starts: [{ rule: retrial, from: 'day' }],
      answers: 'notice',
      basis: basisOf(law, 'sendProtest'),
    },
    {
      id: 'record_upper_refusal',
      title: text('登记上一级检察院不支持', 'Record that the level above does not support it'),
      from: ['with_upper'],
      to: 'not_supported',
      by: prosecutors,
      issues: ['non-support-decision'],
      asks: [reason, optionalMessage],
      answers: 'result_reply',
      basis: basisOf(law, 'upperRefuses'),
    },
    {
      id: 'record_retrial_order',
      title: text('登记法院裁定再审', 'Record that the court orders a retrial'),
      from: ['at_court'],
      by: handlers,
      asks: [optionalMessage],
      meets: [retrial, reply],
      answers: 'notice',
      basis: basisOf(law, 'result'),
    },
    {
      id: 'appear',
      title: text('派员出席再审法庭', 'Appear at the retrial'),
      from: ['at_court'],
      by: prosecutors,
      issues: ['appearance-notice'],
      asks: [],
      basis: basisOf(law, 'appear'),
    },
    {
      id: 'urge_court',
      title: text('督促法院裁定再审', 'Urge the court to order the retrial'),
      from: ['at_court'],
      by: prosecutors,
      asks: [reason],
      after: retrial,
      basis: basisOf(law, 'urge'),
      // Only the Administrative Rules speak of urging; the Civil Rules of supervising again.
      ...(law === 'CIV' && { doubt: 'design' }),
    },
    {
      id: 'record_result',
      title: text('登记法院的处理结果', 'Record what the court decided'),
      from: ['at_court'],
      to: 'result_check',
      by: handlers,
      asks: [
        {
          field: 'outcome',
          title: text('处理结果', 'Outcome'),
          required: true,
          choices: [
            { id: 'changed', title: text('改变原裁判或者纠正违法', 'Changed, or put right') },
            { id: 'partly', title: text('部分改变或者部分纠正', 'Partly changed or put right') },
            { id: 'settled', title: text('调解、和解', 'Mediated or settled') },
            { id: 'upheld', title: text('维持原裁判', 'Upheld') },
            { id: 'not_adopted', title: text('不采纳建议', 'Recommendation not adopted') },
          ],
        },
        { field: 'amount', title: text('涉及金额（元）', 'Sum concerned (yuan)'), required: false },
        optionalMessage,
      ],
      meets: [retrial, reply],
      answers: 'notice',
      basis: basisOf(law, 'result'),
    },
    {
      id: 'conclude',
      title: text('审查处理结果，监督办结', 'Check the result and conclude'),
      from: ['result_check'],
      to: 'concluded',
      by: prosecutors,
      documents: ['result-check-form'],
      asks: [reason, { ...message, required: true }],
      answers: 'result_reply',
      basis: basisOf(law, 'check'),
    },
    {
      id: 'follow_up',
      title: text('处理结果仍有错误，跟进监督', 'The result is still wrong: follow up'),
      from: ['result_check'],
      to: 'reviewing',
      ...headDecides,
      documents: ['result-check-form'],
      asks: [reason, optionalMessage],
      starts: [{ rule: `${law}.REVIEW` }],
      answers: 'progress_reply',
      basis: basisOf(law, 'followUp'),
    },
    {
      id: 'follow_up_silence',
      title: text('法院逾期未回复，跟进监督', 'No answer in time: follow up'),
      from: ['at_court'],
      to: 'reviewing',
      ...headDecides,
      asks: [reason, optionalMessage],
      after: reply,
      cancels: [reply, retrial],
      starts: [{ rule: `${law}.REVIEW` }],
      answers: 'progress_reply',
      basis: basisOf(law, 'silence'),
    },
    {
      id: 'record_objection',
      title:
        law === 'CIV'
          ? text('登记法院对监督行为的建议', 'Record a proposal of the court on our supervision')
          : text('登记法院的书面异议', 'Record a written objection of the court'),
      from: ['at_court', 'result_check'],
      by: [...handlers, 'case_manager'],
      asks: [{ field: 'day', title: text('收到之日', 'Day of receipt'), required: true }, reason],
      starts: [{ rule: objection, from: 'day' }],
      basis: basisOf(law, 'objection'),
      undoWithin: 24,
    },
    {
      id: 'answer_objection',
      title: text('书面回复法院', 'Answer the court in writing'),
      from: openStates(states),
      by: prosecutors,
      asks: [reason],
      during: objection,
      meets: [objection],
      basis: basisOf(law, 'objection'),
    },
  ]
}
