import type { PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from './asks.ts'
import { sentFor } from './sent-for.ts'
import { openRecommendation } from './recommendation/opening.ts'

const whileAway: readonly PauseReason[] = [
  {
    id: 'evidence',
    title: text('协助收集证据', 'Helping to collect evidence'),
    basis: cite('DESIGN', '2.5'),
  },
  { id: 'mediation', title: text('组织和解', 'Mediation'), basis: cite('DESIGN', '2.5') },
]

const handlers = ['prosecutor', 'department_head'] as const

/**
 * Support of prosecution (民事支持起诉): states from practice, as the guidelines of 2022 and the
 * joint opinions of 2026 were not seen; no period here is statutory. Source: rulebook 2.5.
 */
export const supportOfProsecution: Procedure = {
  id: 'support-of-prosecution',
  version: 1,
  title: text('民事支持起诉', 'Support of prosecution'),
  basis: [cite('CPL', '15')],
  validFrom: '2022-01-01',
  series: '检支起',
  initial: 'applied',
  startsAtReceipt: [],
  startsAtOpening: ['SUP.REVIEW'],
  opening: { title: text('转入支持起诉', 'Open support of prosecution'), basis: [cite('CPL', '15')] },
  states: [
    {
      id: 'applied',
      title: text('申请待审查', 'Applied'),
      phase: 'working',
      told: {
        happened: text(
          '检察院正在看能不能支持您起诉。',
          'The procuratorate looks at whether it can support your suit.',
        ),
        next: text('受理或不受理都会答复您。', 'You are told whether it is accepted.'),
      },
    },
    {
      id: 'reviewing',
      title: text('审查中', 'Under review'),
      phase: 'working',
      told: {
        happened: text(
          '支持起诉的申请已受理，正在审查。',
          'The request for support is accepted and under review.',
        ),
        next: text(
          '审查后告诉您支持还是不支持，以及理由。',
          'You are told whether it is supported, and why.',
        ),
      },
    },
    {
      id: 'settled',
      title: text('已和解', 'Settled'),
      phase: 'closed',
      told: {
        happened: text('双方已经和解。', 'The parties have settled.'),
        next: text(
          '对方没有按约定履行的，请再次反映。',
          'If the other side does not keep to it, report again.',
        ),
      },
    },
    {
      id: 'supported',
      title: text('已支持起诉', 'Supported'),
      phase: 'waiting',
      told: {
        happened: text(
          '检察院已向法院提出支持起诉意见。',
          'The procuratorate has given the court its supporting opinion.',
        ),
        next: text('等待法院处理，结果会告诉您。', 'The court decides next; you will be told.'),
      },
    },
    {
      id: 'judged',
      title: text('法院已处理', 'Decided by the court'),
      phase: 'waiting',
      told: {
        happened: text('法院已作出处理。', 'The court has decided.'),
        next: text('我们会关注对方是否履行。', 'We watch whether the other side performs.'),
      },
    },
    {
      id: 'performed',
      title: text('已履行', 'Performed'),
      phase: 'closed',
      told: {
        happened: text('对方已经履行。', 'The other side has performed.'),
        next: text('这件事已经办结。', 'This matter is closed.'),
      },
    },
    {
      id: 'not_supported',
      title: text('不支持起诉', 'Not supported'),
      phase: 'closed',
      told: {
        happened: text(
          '检察院决定不支持起诉，理由见答复。',
          'The procuratorate does not support the suit; the answer says why.',
        ),
        next: text(
          '您仍可以自己起诉，也可以找法律援助（12348）。',
          'You may still sue yourself, or ask legal aid (12348).',
        ),
      },
    },
  ],
  moves: [
    {
      id: 'accept',
      title: text('受理', 'Accept'),
      from: ['applied'],
      to: 'reviewing',
      by: handlers,
      asks: [{ ...message, required: true }],
      answers: 'notice',
      basis: [cite('CPL', '15')],
    },
    {
      id: 'decline',
      title: text('不支持起诉', 'Do not support'),
      from: ['applied', 'reviewing'],
      to: 'not_supported',
      by: handlers,
      asks: [reason, { ...message, required: true }],
      meets: ['SUP.REVIEW'],
      answers: 'result_reply',
      basis: [cite('CPL', '15')],
      doubt: 'from memory',
    },
    {
      id: 'settle',
      title: text('促成和解', 'Record a settlement'),
      from: ['reviewing', 'supported'],
      to: 'settled',
      by: handlers,
      asks: [
        { field: 'amount', title: text('和解金额（元）', 'Amount settled (yuan)'), required: false },
        { ...message, required: true },
      ],
      meets: ['SUP.REVIEW'],
      answers: 'result_reply',
      basis: [cite('CPL', '15')],
      doubt: 'from memory',
    },
    {
      id: 'support',
      title: text('支持起诉', 'Support the suit'),
      from: ['reviewing'],
      to: 'supported',
      by: ['department_head', 'chief_procurator'],
      asks: [reason, { ...message, required: true }],
      meets: ['SUP.REVIEW'],
      answers: 'notice',
      basis: [cite('CPL', '15'), cite('PIL', '101–102')],
    },
    ...sentFor('evidence', {
      sent: text('协助收集证据、组织和解', 'Help to collect evidence, or bring both sides together'),
      back: text('登记收集、和解的情况', 'Record what came of it'),
      from: ['reviewing'],
      backIn: ['reviewing'],
      rules: ['SUP.REVIEW'],
      reasons: whileAway,
      basis: [cite('DESIGN', '2.5')],
    }),
    openRecommendation(['reviewing', 'supported']),
    {
      id: 'record_judgment',
      title: text('登记法院结果', 'Record the court’s decision'),
      from: ['supported'],
      to: 'judged',
      by: handlers,
      asks: [
        { field: 'outcome', title: text('法院结果', 'Outcome'), required: true },
        { field: 'amount', title: text('判决金额（元）', 'Amount awarded (yuan)'), required: false },
      ],
      answers: 'notice',
      basis: [cite('CPL', '15')],
    },
    {
      id: 'record_performance',
      title: text('登记履行情况', 'Record performance'),
      from: ['judged'],
      to: 'performed',
      by: handlers,
      asks: [
        { field: 'amount', title: text('到位金额（元）', 'Amount paid (yuan)'), required: true },
        { ...message, required: true },
      ],
      answers: 'result_reply',
      basis: [cite('CPL', '15')],
    },
  ],
  clocks: [
    {
      id: 'SUP.REVIEW',
      title: text('审查期限', 'Review period'),
      term: { length: 30, unit: 'day' },
      roll: true,
      owedBy: 'prosecutor',
      pauses: whileAway,
      extensions: [
        {
          id: 'complex',
          title: text('案情复杂', 'Complex matter'),
          most: { length: 15, unit: 'day' },
          times: 1,
          approver: 'department_head',
          basis: cite('DESIGN', '2.5'),
          doubt: 'design',
        },
      ],
      basis: cite('DESIGN', '2.5'),
      doubt: 'design',
      note: text(
        '没有法定期限，30日为内部目标，可以调整。',
        'No statutory period; 30 days is an internal target that can be set.',
      ),
    },
  ],
}
