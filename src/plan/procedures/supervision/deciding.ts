import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Text, text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { type Act, basisOf, type Law } from './law.ts'
import { chiefDecides, headDecides } from '../parts.ts'
import { committeeDecides, prosecutors } from './roles.ts'

const optionalMessage = { ...message, required: false }

type Decision = Pick<Move, 'id' | 'to' | 'by' | 'approval'> & {
  readonly title: Text
  readonly act: Act
  /** Besides the states in which a case is under review. */
  readonly alsoFrom?: readonly string[]
  readonly documents?: readonly string[]
}

const decisions: readonly Decision[] = [
  {
    id: 'decide_retrial',
    title: text('决定提出再审检察建议（生效裁判）', 'Decide to recommend a retrial (effective judgments)'),
    to: 'retrial_decided',
    ...committeeDecides,
    documents: ['committee-paper'],
    act: 'retrial',
  },
  {
    id: 'decide_request',
    title: text('决定提请抗诉（生效裁判）', 'Decide to request a protest (effective judgments)'),
    to: 'request_decided',
    ...chiefDecides,
    // Where the court's result is still wrong, the level above may be asked straight away.
    alsoFrom: ['result_check'],
    act: 'request',
  },
  {
    id: 'decide_protest',
    title: text('决定抗诉（下级法院的生效裁判）', 'Decide to protest (effective judgments of a lower court)'),
    to: 'protest_decided',
    ...chiefDecides,
    act: 'protest',
  },
  {
    id: 'decide_recommendation',
    title: text(
      '决定提出检察建议（审判违法、执行活动）',
      'Decide on a recommendation (acts of judges, execution)',
    ),
    to: 'recommendation_decided',
    ...chiefDecides,
    act: 'recommend',
  },
  {
    id: 'decide_recommendation_by_committee',
    title: text(
      '检委会决定提出检察建议（审判违法、执行活动）',
      'The committee decides on a recommendation (acts of judges, execution)',
    ),
    to: 'recommendation_decided',
    ...committeeDecides,
    documents: ['committee-paper'],
    act: 'recommend',
  },
  {
    id: 'decide_similar',
    title: text('决定提出类案检察建议', 'Decide on one recommendation for similar cases'),
    to: 'recommendation_decided',
    ...chiefDecides,
    act: 'similar',
  },
  {
    id: 'decide_no_support',
    title: text('决定不支持监督申请', 'Decide not to support'),
    to: 'non_support_decided',
    ...headDecides,
    act: 'notSupport',
  },
]

type Sending = {
  readonly id: string
  readonly title: Text
  readonly from: string
  readonly to: string
  readonly document: string
  readonly received?: Text
  readonly awaits?: readonly string[]
  readonly answers: 'notice' | 'result_reply'
  readonly act: Act
  readonly settable?: true
}

const courtReceived = text('法院收到之日', 'Day on which the court had it')

const sendings = (law: Law): readonly Sending[] => [
  {
    id: 'send_retrial',
    title: text('移送再审检察建议书', 'Send the retrial recommendation'),
    from: 'retrial_decided',
    to: 'at_court',
    document: 'retrial-recommendation',
    received: courtReceived,
    awaits: [`${law}.REPLY`, ...(law === 'ADM' ? ['ADM.FILEUP'] : [])],
    answers: 'notice',
    act: 'sendRetrial',
    settable: true,
  },
  {
    id: 'send_request',
    title: text('报送提请抗诉报告书', 'Send the request up'),
    from: 'request_decided',
    to: 'with_upper',
    document: 'protest-request',
    answers: 'notice',
    act: 'sendRequest',
  },
  {
    id: 'send_protest',
    title: text('移送抗诉书', 'Send the protest'),
    from: 'protest_decided',
    to: 'at_court',
    document: 'protest',
    received: courtReceived,
    awaits: [`${law}.COURT`],
    answers: 'notice',
    act: 'sendProtest',
  },
  {
    id: 'send_recommendation',
    title: text('移送检察建议书', 'Send the recommendation'),
    from: 'recommendation_decided',
    to: 'at_court',
    document: 'recommendation',
    received: courtReceived,
    awaits: [`${law}.REPLY`],
    answers: 'notice',
    act: 'sendRecommendation',
    settable: true,
  },
  {
    id: 'send_no_support',
    title: text('发送不支持监督申请决定书', 'Send the decision not to support'),
    from: 'non_support_decided',
    to: 'not_supported',
    document: 'non-support-decision',
    answers: 'result_reply',
    act: 'sendNotSupport',
  },
]

const decision =
  (law: Law, states: readonly string[], reviewClocks: readonly string[]) =>
  ({ id, title, to, by, approval, alsoFrom = [], documents = [], act }: Decision): Move => ({
    id,
    title,
    from: [...states, ...alsoFrom],
    ...(to !== undefined && { to }),
    by,
    ...(approval && { approval }),
    documents: ['review-report', ...documents],
    asks: [reason],
    meets: reviewClocks,
    // Whoever did not comment by then does not hold the decision up.
    cancels: [`${law}.OTHER`],
    starts: [{ rule: `${law}.SEND` }],
    basis: basisOf(law, act),
  })

const sending =
  (law: Law) =>
  ({ id, title, from, to, document, received, awaits = [], answers, act, settable }: Sending): Move => ({
    id,
    title,
    from: [from],
    to,
    by: prosecutors,
    // What the court has had already was issued before; what goes with this step is issued with it.
    ...(received ? { documents: [document] } : { issues: [document] }),
    asks: [
      ...(received ? [{ field: 'day', title: received, required: true } as const] : []),
      ...(settable
        ? [
            {
              field: 'term',
              title: text('要求回复的期限（月）', 'Months to answer'),
              required: false,
            } as const,
          ]
        : []),
      optionalMessage,
    ],
    meets: [`${law}.SEND`],
    ...(awaits.length > 0 && { starts: awaits.map((rule) => ({ rule, from: 'day' }) as const) }),
    answers,
    basis: basisOf(law, act),
  })

/** The decisions that end a review, and the papers that carry them out. */
export const deciding = (
  law: Law,
  states: readonly string[],
  reviewClocks: readonly string[],
): readonly Move[] => [
  ...decisions.map(decision(law, states, reviewClocks)),
  ...sendings(law).map(sending(law)),
]
