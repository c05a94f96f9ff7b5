import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { basisOf, type Law } from './law.ts'
import { desk, headDecidesForDesk, prosecutors } from './roles.ts'
import { organTo } from '../parts.ts'
import { afterDecision, beforeDecision } from './stages.ts'

const optionalMessage = { ...message, required: false }

/** What is supervised: one of the three objects. */
const object: Ask = {
  field: 'outcome',
  title: text('监督对象', 'What is supervised'),
  required: true,
  choices: [
    { id: 'judgment', title: text('生效判决、裁定、调解书', 'An effective judgment, ruling or mediation') },
    { id: 'judges', title: text('审判程序中审判人员的违法行为', 'Unlawful acts of judges in proceedings') },
    { id: 'execution', title: text('执行活动', 'Execution') },
  ],
}

const refusalGrounds: Ask = {
  field: 'outcome',
  title: text('不予受理的情形', 'Ground'),
  required: true,
  choices: [
    { id: 'no_retrial_asked', title: text('未向法院申请再审', 'No retrial was applied for') },
    { id: 'retrial_asked_late', title: text('申请再审超过期限', 'The retrial was applied for too late') },
    { id: 'court_reviewing', title: text('法院正在审查再审申请', 'The court is still reviewing that') },
    { id: 'court_retrying', title: text('法院已裁定再审、尚未审结', 'The court is retrying the case') },
    { id: 'decided_before', title: text('检察院已审查终结', 'A procuratorate has decided before') },
    { id: 'after_supervision', title: text('经抗诉或者建议再审后作出', 'It followed supervision already') },
    {
      id: 'remedy_unused',
      title: text('没有先提出异议、复议或者诉讼', 'A remedy at the court was not used'),
    },
    { id: 'remedy_pending', title: text('法院正在处理异议、复议或者诉讼', 'The court is dealing with it') },
    { id: 'other', title: text('其他不应受理的情形', 'Another ground of the rules') },
  ],
}

const exOfficioGrounds = (law: Law): Ask => ({
  field: 'outcome',
  title: text('依职权监督的情形', 'Ground'),
  required: true,
  choices: [
    { id: 'public_interest', title: text('损害国家利益或者社会公共利益', 'State or public interest') },
    { id: 'corruption', title: text('审判、执行人员贪赃枉法', 'Corrupt judges or officers') },
    ...(law === 'CIV'
      ? [
          { id: 'false_litigation', title: text('虚假诉讼等妨害司法秩序', 'False litigation') },
          {
            id: 'pil_error',
            title: text('公益诉讼裁判、审判、执行有误', 'Errors in public interest litigation'),
          },
        ]
      : [
          {
            id: 'wrong_refusal',
            title: text('不支持监督申请决定确有错误', 'A refusal to support was wrong'),
          },
        ]),
    { id: 'follow_up', title: text('需要跟进监督', 'Follow-up') },
    { id: 'other', title: text('其他确有必要的情形', 'Otherwise necessary, as of major influence') },
  ],
})

/** The day from which the time to apply runs. */
const periodBegins: Readonly<Record<Law, Ask>> = {
  CIV: {
    field: 'day',
    title: text(
      '驳回再审裁定作出或者再审裁判生效之日',
      'Day of the ruling against a retrial, or on which the retrial decision took effect',
    ),
    required: true,
  },
  ADM: {
    field: 'day',
    title: text(
      '驳回再审裁定送达、再审裁判生效、再审审查期满或者知道违法情形之日',
      'Day of service, of effect, of expiry of the court’s time, or of knowledge',
    ),
    required: true,
  },
}

/** From the application until a prosecutor has the case. */
export const reception = (law: Law): readonly Move[] => {
  const [apply, exam, complete] = [`${law}.APPLY`, `${law}.EXAM`, `${law}.COMPLETE`]
  // Only the Administrative Rules set a period for examining.
  const examined = law === 'ADM' ? [exam] : []
  const exOfficio = {
    to: 'registering',
    by: prosecutors,
    asks: [exOfficioGrounds(law), reason],
    starts: [{ rule: `${law}.REGISTER` }],
    basis: basisOf(law, 'exOfficio'),
  }
  const afterAcceptance = [{ rule: `${law}.ACCEPT` }, { rule: `${law}.TRANSFER` }, { rule: `${law}.REVIEW` }]
  return [
    {
      id: 'reckon_period',
      title: text('登记申请期限的起算日', 'Enter when the time to apply began'),
      from: ['application'],
      by: desk,
      asks: [periodBegins[law]],
      cancels: [apply],
      starts: [{ rule: apply, from: 'day' }],
      basis: basisOf(law, 'period'),
      undoWithin: 24,
    },
    {
      id: 'ask_completion',
      title: text('一次性告知补齐材料', 'Ask once for all that is missing'),
      from: ['application'],
      to: 'completing',
      by: desk,
      issues: ['completion-list'],
      asks: [
        { field: 'term', title: text('补齐期限（日）', 'Days to complete'), required: false },
        { ...message, required: true },
      ],
      cancels: examined,
      starts: [{ rule: complete }],
      answers: 'notice',
      basis: basisOf(law, 'complete'),
    },
    {
      id: 'record_completion',
      title: text('材料已补齐', 'Papers are complete'),
      from: ['completing'],
      to: 'application',
      by: desk,
      asks: [],
      meets: [complete],
      starts: examined.map((rule) => ({ rule })),
      basis: basisOf(law, 'complete'),
    },
    {
      id: 'deem_withdrawn',
      title: text('逾期未补齐，视为撤回', 'Not completed in time: deemed withdrawn'),
      from: ['completing'],
      to: 'withdrawn',
      by: desk,
      asks: [optionalMessage],
      after: complete,
      answers: 'result_reply',
      basis: basisOf(law, 'complete'),
    },
    {
      id: 'withdraw',
      title: text('申请人撤回申请', 'Withdrawn by the applicant'),
      from: ['application', 'completing'],
      to: 'withdrawn',
      by: desk,
      asks: [optionalMessage],
      answers: 'result_reply',
      basis: basisOf(law, 'refuse'),
    },
    {
      id: 'refuse',
      title: text('不予受理', 'Do not accept'),
      from: ['application'],
      to: 'refused',
      ...headDecidesForDesk,
      issues: ['non-acceptance-decision'],
      asks: [refusalGrounds, reason, optionalMessage],
      meets: examined,
      answers: 'result_reply',
      basis: basisOf(law, 'refuse'),
    },
    {
      id: 'refuse_late',
      title: text('超过申请期限，不予受理', 'Out of time: do not accept'),
      from: ['application'],
      to: 'refused',
      ...headDecidesForDesk,
      issues: ['non-acceptance-decision'],
      asks: [reason, optionalMessage],
      after: apply,
      meets: examined,
      answers: 'result_reply',
      basis: [...basisOf(law, 'period'), ...basisOf(law, 'refuse')],
    },
    {
      id: 'redirect',
      title: text('不归本院管辖，告知去处', 'Not ours: tell where to go'),
      from: ['application'],
      to: 'redirected',
      by: desk,
      asks: [
        { field: 'pointer', title: text('应向谁提出', 'Who deals with it'), required: true },
        reason,
        optionalMessage,
      ],
      meets: examined,
      answers: 'result_reply',
      basis: basisOf(law, 'redirect'),
    },
    {
      id: 'move_application',
      title: text('不归本院管辖，移送其他检察院', 'Not ours: send it to the office that is competent'),
      from: ['application'],
      to: 'moved',
      by: desk,
      asks: [organTo('移送至', 'Sent to'), reason, optionalMessage],
      sends: { as: 'matter', to: 'any', starts: examined },
      meets: examined,
      answers: 'result_reply',
      basis: basisOf(law, 'redirect'),
      // The Rules say that the applicant is told; sending the papers along saves a second application.
      doubt: 'design',
    },
    {
      id: 'accept',
      title: text('受理', 'Accept'),
      from: ['application'],
      to: 'accepted',
      by: [...desk, 'department_head'],
      asks: [object, optionalMessage],
      meets: [...examined, apply],
      starts: afterAcceptance,
      answers: 'notice',
      basis: [...basisOf(law, 'accept'), ...basisOf(law, 'apply')],
    },
    {
      id: 'accept_by_order',
      title: text('按上一级检察院指令受理', 'Accept on the order of the level above'),
      from: ['refused'],
      to: 'accepted',
      by: [...desk, 'department_head'],
      asks: [object, optionalMessage],
      starts: afterAcceptance,
      answers: 'notice',
      reopens: true,
      basis: basisOf(law, 'order'),
    },
    {
      ...exOfficio,
      id: 'start_ex_officio',
      title: text('依职权启动监督', 'Start of our own motion'),
      from: ['application'],
      cancels: [...examined, apply],
    },
    {
      ...exOfficio,
      id: 'start_ex_officio_after_all',
      title: text('不予受理、撤回后依职权启动监督', 'Start of our own motion after all'),
      from: ['refused', 'withdrawn'],
      reopens: true,
    },
    {
      id: 'register',
      title: text('登记受理并移送', 'Register and pass on'),
      from: ['registering'],
      to: 'transferred',
      by: ['case_manager'],
      documents: ['registration-form'],
      asks: [],
      meets: [`${law}.REGISTER`],
      starts: [{ rule: `${law}.REVIEW` }],
      basis: basisOf(law, 'register'),
    },
    {
      id: 'notify_parties',
      title: text('发送受理通知书', 'Send the notice of acceptance'),
      from: [...beforeDecision(law), ...afterDecision],
      by: desk,
      issues: ['notice-of-acceptance'],
      asks: [optionalMessage],
      meets: [`${law}.ACCEPT`],
      answers: 'notice',
      basis: basisOf(law, 'notify'),
    },
    {
      id: 'record_service',
      title: text('登记其他当事人收到副本', 'Record that another party has the copy'),
      from: beforeDecision(law),
      by: [...desk, ...prosecutors],
      documents: ['return-of-service'],
      asks: [{ field: 'day', title: text('收到副本之日', 'Day on which they had it'), required: true }],
      starts: [{ rule: `${law}.OTHER`, from: 'day' }],
      basis: basisOf(law, 'comment'),
      undoWithin: 24,
    },
    {
      id: 'record_comment',
      title: text('登记其他当事人的书面意见', 'Record another party’s written opinion'),
      from: beforeDecision(law),
      by: [...desk, ...prosecutors],
      asks: [],
      during: `${law}.OTHER`,
      meets: [`${law}.OTHER`],
      basis: basisOf(law, 'comment'),
      undoWithin: 24,
    },
    {
      id: 'transfer',
      title: text('移送办案部门', 'Pass on to the department'),
      from: ['accepted'],
      to: 'transferred',
      by: desk,
      asks: [],
      meets: [`${law}.TRANSFER`],
      basis: basisOf(law, 'transfer'),
    },
    {
      id: 'assign',
      title: text('分配承办检察官', 'Assign a prosecutor'),
      from: ['transferred', 'reviewing'],
      to: 'reviewing',
      by: ['case_manager', 'department_head', 'chief_procurator'],
      asks: [
        { field: 'handler', title: text('承办人', 'Handler'), required: true },
        // Random assignment is the rule, designation the supplement.
        ...(law === 'ADM'
          ? [
              {
                field: 'outcome',
                title: text('分案方式', 'How it was assigned'),
                required: true,
                choices: [
                  { id: 'random', title: text('随机分案', 'At random') },
                  { id: 'designated', title: text('指定分案', 'Designated') },
                ],
              } as const,
            ]
          : []),
      ],
      basis: basisOf(law, 'assign'),
      undoWithin: 24,
    },
  ]
}
