import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { sentFor } from '../sent-for.ts'
import { excluded } from './clocks.ts'
import { assignmentRule, basisOf, type Law, ruleOf } from './law.ts'
import { handlers, headDecides, organTo } from '../parts.ts'
import { prosecutors } from './roles.ts'

const optionalMessage = { ...message, required: false }

const waysOfHearing: Ask = {
  field: 'outcome',
  title: text('听取意见的方式', 'How they were heard'),
  required: true,
  choices: [
    { id: 'in_person', title: text('当面', 'In person') },
    { id: 'video', title: text('视频', 'By video') },
    { id: 'telephone', title: text('电话', 'By telephone') },
    { id: 'mail', title: text('传真、电子邮件', 'By fax or e-mail') },
    { id: 'writing', title: text('书面意见', 'In writing') },
  ],
}

const measures: Ask = {
  field: 'outcome',
  title: text('调查核实措施', 'What was done'),
  required: true,
  choices: [
    { id: 'evidence', title: text('查询、调取、复制证据材料', 'Evidence looked up, taken or copied') },
    { id: 'questioning', title: text('询问当事人或者案外人', 'Parties or others questioned') },
    { id: 'inspection', title: text('勘验物证、现场', 'Things or places inspected') },
    { id: 'other', title: text('其他措施', 'Otherwise') },
  ],
}

const causesOfSuspension: Ask = {
  field: 'outcome',
  title: text('中止的情形', 'Ground'),
  required: true,
  choices: [
    { id: 'death', title: text('申请人死亡，等待继承人表态', 'Death of the applicant') },
    { id: 'entity_ended', title: text('申请单位终止，未定承受人', 'The applying entity has ended') },
    { id: 'other_case', title: text('以另一案的结果为依据', 'It depends on another case') },
    { id: 'other', title: text('其他可以中止的情形', 'Another ground') },
  ],
}

const groundsOfEnding: Ask = {
  field: 'outcome',
  title: text('终结的情形', 'Ground'),
  required: true,
  choices: [
    {
      id: 'put_right',
      title: text('法院已裁定再审或者已经纠正', 'The court retries it or has put it right'),
    },
    { id: 'withdrawn', title: text('申请人撤回申请', 'The applicant withdrew') },
    { id: 'settled', title: text('当事人和解并放弃申请监督', 'The parties settled') },
    { id: 'no_heir', title: text('申请人死亡，无人继续申请', 'The applicant died, nobody goes on') },
    { id: 'no_successor', title: text('申请单位终止，无人继续申请', 'The entity ended, nobody goes on') },
    { id: 'not_acceptable', title: text('发现不符合受理条件', 'It should not have been accepted') },
    { id: 'no_need', title: text('依职权的案件不需要监督', 'Ex officio: no supervision needed') },
    { id: 'other', title: text('其他应当终结的情形', 'Another ground') },
  ],
}

/** What a prosecutor does to know what to decide. `states`: those in which a case is under review. */
export const examining = (law: Law, states: readonly string[], reviewClocks: readonly string[]): Move[] => {
  const [entrust, explain] = [`${law}.ENTRUST`, `${law}.EXPL`]
  const standingStill = [{ rule: `${law}.REVIEW`, reason: 'suspended' }]
  return [
    {
      id: 'hear_parties',
      title: text('听取当事人意见', 'Hear the parties'),
      from: states,
      by: handlers,
      asks: [waysOfHearing],
      basis: basisOf(law, 'hear'),
      undoWithin: 24,
    },
    {
      id: 'verify',
      title: text('调查核实', 'Verify'),
      from: ['reviewing'],
      by: prosecutors,
      asks: [measures, { ...reason, title: text('调查核实的事项', 'What is verified') }],
      basis: basisOf(law, 'verify'),
      undoWithin: 24,
    },
    ...sentFor('findings', {
      sent: text('调卷、委托鉴定等', 'Send for the court’s file, an appraisal, an audit or advice'),
      back: text('登记案卷、鉴定意见等收到', 'Record that it came back'),
      from: states,
      backIn: [...states, 'hearing', 'hearing_notified', 'inquiring', 'explaining', 'suspended'],
      rules: reviewClocks,
      reasons: excluded(law),
      basis: [ruleOf(law, 'review'), ...basisOf(law, 'verify')],
    }),
    {
      id: 'entrust_inquiry',
      title: text('指令或者委托调查', 'Direct or entrust an inquiry'),
      from: ['reviewing'],
      to: 'inquiring',
      by: prosecutors,
      documents: ['entrusted-inquiry'],
      asks: [
        organTo('受指令或者委托的检察院', 'The procuratorate that does it'),
        { ...reason, title: text('调查核实的事项', 'What is to be verified') },
      ],
      sends: { as: 'task', to: 'any', procedure: 'inquiry-for-supervision', returns: 'record_inquiry' },
      starts: [{ rule: entrust }],
      basis: basisOf(law, 'entrust'),
    },
    {
      id: 'record_inquiry',
      title: text('登记受托院的回复', 'Record the other office’s answer'),
      from: ['inquiring'],
      to: 'reviewing',
      by: [...handlers, 'system'],
      asks: [
        {
          field: 'outcome',
          title: text('调查结果', 'Outcome'),
          required: true,
          choices: [
            { id: 'done', title: text('已完成调查', 'The inquiry is done') },
            { id: 'impossible', title: text('因客观原因不能完成', 'It could not be done') },
          ],
        },
      ],
      meets: [entrust],
      basis: basisOf(law, 'entrust'),
      undoWithin: 24,
    },
    {
      id: 'assign_below',
      title: text('交办下级检察院', 'Assign to an office below'),
      from: ['reviewing'],
      to: 'assigned_below',
      by: ['department_head', 'chief_procurator'],
      documents: ['assignment-notice'],
      asks: [
        organTo('交办至', 'Assigned to'),
        { field: 'term', title: text('办理期限（日）', 'Days given'), required: true },
        { ...reason, title: text('办理要求', 'What is required') },
      ],
      sends: { as: 'task', to: 'below', procedure: 'assigned-case', returns: 'receive_from_below' },
      starts: [{ rule: `${law}.ASSIGN` }],
      basis: [assignmentRule(law)],
    },
    {
      id: 'receive_from_below',
      title: text('收到交办结果', 'Receive what the office below reports'),
      from: ['assigned_below'],
      to: 'reviewing',
      by: [...handlers, 'system'],
      asks: [],
      meets: [`${law}.ASSIGN`],
      basis: [assignmentRule(law)],
      undoWithin: 24,
    },
    {
      id: 'call_hearing',
      title: text('决定听证', 'Call a hearing'),
      from: ['reviewing'],
      to: 'hearing',
      by: prosecutors,
      asks: [{ field: 'day', title: text('听证日期', 'Day of the hearing'), required: true }],
      starts: [{ rule: 'HEAR.N', from: 'day' }],
      basis: basisOf(law, 'hearing'),
      undoWithin: 24,
    },
    {
      id: 'notify_hearing',
      title:
        law === 'CIV'
          ? text('通知听证参加人', 'Notify those who take part')
          : text('通知听证参加人，邀请人民监督员', 'Notify those who take part, invite people’s supervisors'),
      from: ['hearing'],
      to: 'hearing_notified',
      by: handlers,
      issues: ['hearing-papers'],
      asks: [optionalMessage],
      meets: ['HEAR.N'],
      answers: 'notice',
      basis: basisOf(law, 'hearingNotice'),
    },
    {
      id: 'put_off_hearing',
      title: text('听证改期', 'Put the hearing off'),
      from: ['hearing', 'hearing_notified'],
      to: 'hearing',
      by: prosecutors,
      asks: [{ field: 'day', title: text('新的听证日期', 'New day of the hearing'), required: true }],
      cancels: ['HEAR.N'],
      starts: [{ rule: 'HEAR.N', from: 'day' }],
      basis: basisOf(law, 'hearingNotice'),
      doubt: 'design',
    },
    {
      id: 'cancel_hearing',
      title: text('取消听证', 'Cancel the hearing'),
      from: ['hearing', 'hearing_notified'],
      to: 'reviewing',
      by: prosecutors,
      asks: [reason, optionalMessage],
      cancels: ['HEAR.N'],
      answers: 'notice',
      basis: basisOf(law, 'hearing'),
      doubt: 'design',
    },
    {
      id: 'hold_hearing',
      title: text('登记听证情况', 'Record the hearing'),
      from: ['hearing_notified'],
      to: 'reviewing',
      by: handlers,
      documents: ['hearing-papers'],
      asks: [],
      basis: basisOf(law, 'hearingHeld'),
      undoWithin: 24,
    },
    {
      id: 'ask_explanation',
      title: text('要求法院说明执行情况', 'Ask the court to explain execution'),
      from: ['reviewing'],
      to: 'explaining',
      by: prosecutors,
      documents: ['execution-explanation-notice'],
      asks: [
        { field: 'day', title: text('法院收到之日', 'Day on which the court had it'), required: true },
        reason,
      ],
      starts: [{ rule: explain, from: 'day' }],
      basis: basisOf(law, 'explain'),
    },
    {
      id: 'record_explanation',
      title: text('登记法院的说明', 'Record the court’s explanation'),
      from: ['explaining'],
      to: 'reviewing',
      by: handlers,
      asks: [],
      meets: [explain],
      basis: basisOf(law, 'explain'),
      undoWithin: 24,
    },
    {
      id: 'go_on_unexplained',
      title: text('法院逾期未说明，继续审查', 'No explanation in time: go on with the review'),
      from: ['explaining'],
      to: 'reviewing',
      by: prosecutors,
      asks: [],
      after: explain,
      cancels: [explain],
      basis: basisOf(law, 'explain'),
      doubt: 'design',
    },
    {
      id: 'joint_meeting',
      title: text('检察官联席会议讨论', 'Discuss at a prosecutors’ meeting'),
      from: states,
      by: ['department_head', 'chief_procurator'],
      documents: ['joint-meeting-minutes'],
      asks: [],
      basis: basisOf(law, 'meeting'),
      undoWithin: 24,
    },
    {
      id: 'suspend',
      title: text('中止审查', 'Suspend the review'),
      from: ['reviewing'],
      to: 'suspended',
      ...headDecides,
      issues: ['review-suspension-decision'],
      asks: [causesOfSuspension, reason, optionalMessage],
      pauses: standingStill,
      answers: 'notice',
      basis: basisOf(law, 'suspend'),
    },
    {
      id: 'resume',
      title: text('恢复审查', 'Resume the review'),
      from: ['suspended'],
      to: 'reviewing',
      ...headDecides,
      issues: ['review-suspension-decision'],
      asks: [optionalMessage],
      resumes: standingStill,
      answers: 'notice',
      basis: basisOf(law, 'suspend'),
    },
    {
      id: 'end_review',
      title: text('终结审查', 'End the review'),
      from: ['accepted', 'transferred', ...states, 'inquiring', 'explaining', 'suspended'],
      to: 'ended',
      ...headDecides,
      documents: ['review-report'],
      issues: ['review-suspension-decision'],
      asks: [groundsOfEnding, reason, optionalMessage],
      meets: reviewClocks,
      answers: 'result_reply',
      basis: basisOf(law, 'end'),
    },
  ]
}
