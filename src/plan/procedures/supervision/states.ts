import type { State } from '#areas/procedures/domain/procedure.ts'
import { type Text, text } from '#kernel/text.ts'
import { state } from '../parts.ts'

const resultIsTold = text('结果会告知您。', 'You will be told the result.')

const receiving: readonly State[] = [
  state(
    'application',
    text('申请待审查', 'Application received'),
    'working',
    text('我们已经收到您的监督申请。', 'We have received your application for supervision.'),
    text('受理或者不受理，都会答复您。', 'You are told whether it is accepted.'),
  ),
  state(
    'completing',
    text('待补齐材料', 'Papers to complete'),
    'waiting',
    text(
      '您的申请材料不齐，需要补齐的全部材料已一次告知您。',
      'Papers are missing; you have been told all of them at once.',
    ),
    text(
      '请在告知的期限内补齐；逾期未补齐的，视为撤回申请。',
      'Please send them in the time given; otherwise the application counts as withdrawn.',
    ),
  ),
  state(
    'refused',
    text('不予受理', 'Not accepted'),
    'closed',
    text('您的监督申请不予受理，理由见决定书。', 'Your application is not accepted; the decision says why.'),
    text(
      '认为应当受理的，可以向上一级检察院申请监督。',
      'If you think that it should be, apply to the procuratorate at the level above.',
    ),
  ),
  state(
    'redirected',
    text('已告知去处', 'Told where to go'),
    'closed',
    text(
      '您的申请不归本院办理，我们已告诉您该找谁。',
      'This is not for our office; we have told you who deals with it.',
    ),
    text('请看下面的答复。', 'See the answer below.'),
  ),
  state(
    'moved',
    text('已移送', 'Sent to another procuratorate'),
    'closed',
    text(
      '您的申请由另一个检察院管辖，我们已经移送，您不用再次申请。',
      'Another procuratorate is competent; we have sent your application to it. You need not apply again.',
    ),
    text('由对方审查并答复您，答复仍在这里看。', 'It examines the application; its answer appears here too.'),
  ),
  state(
    'withdrawn',
    text('已撤回申请', 'Withdrawn'),
    'closed',
    text(
      '您已撤回监督申请，或者逾期没有补齐材料。',
      'You withdrew your application, or the papers did not come in time.',
    ),
    text(
      '仍在申请期限内的，可以再次申请。',
      'You can apply again as long as the time to apply has not passed.',
    ),
  ),
  state(
    'registering',
    text('依职权启动，待登记', 'Ex officio, to be registered'),
    'working',
    text('检察院决定依职权监督这个案件。', 'The procuratorate takes up this case of its own motion.'),
    text('登记后开始审查。', 'It is registered, then reviewed.'),
  ),
  state(
    'accepted',
    text('已受理', 'Accepted'),
    'working',
    text('您的监督申请已受理。', 'Your application is accepted.'),
    text(
      '受理通知书会在3日内发出，案件转由办案部门审查。',
      'The notice goes out within 3 days, and the case goes to the department that reviews it.',
    ),
  ),
  state(
    'transferred',
    text('待分配承办人', 'To be assigned'),
    'working',
    text('案件已转到办案部门。', 'The case is with the department that reviews it.'),
    text('正在确定承办检察官。', 'A prosecutor is being named.'),
  ),
]

const reviewing: readonly State[] = [
  state(
    'reviewing',
    text('审查中', 'Under review'),
    'working',
    text('承办检察官正在审查。', 'A prosecutor is reviewing the case.'),
    text(
      '一般在受理之日起3个月内作出决定；调卷、鉴定、评估、审计、专家咨询的时间不计算在内。',
      'As a rule it is decided within 3 months of acceptance; the time for court files, appraisal, assessment, audit and expert advice does not count.',
    ),
  ),
  state(
    'hearing',
    text('准备听证', 'Hearing called'),
    'working',
    text('检察院决定对这个案件听证。', 'There will be a hearing on this case.'),
    text('听证3日前会告知您案由、时间和地点。', 'You are told the matter, time and place 3 days before.'),
  ),
  state(
    'hearing_notified',
    text('待听证', 'Hearing announced'),
    'working',
    text('听证的时间和地点已通知您。', 'You have been told when and where the hearing is.'),
    text('请按时参加；听证后继续审查。', 'Please come in time; the review goes on after it.'),
  ),
  state(
    'inquiring',
    text('委托调查中', 'Inquiry entrusted'),
    'waiting',
    text('有些情况正由另一个检察院帮助核实。', 'Another procuratorate is checking some facts for us.'),
    text('核实后继续审查。', 'The review goes on with what it finds.'),
  ),
  state(
    'assigned_below',
    text('已交办下级院', 'Assigned to an office below'),
    'waiting',
    text('这件事已交给下级检察院办理，由它报告结果。', 'An office below works on this, and reports to us.'),
    text('收到结果后由我们决定并答复您。', 'We then decide, and answer you.'),
  ),
  state(
    'explaining',
    text('待法院说明执行情况', 'Court to explain execution'),
    'waiting',
    text('我们已要求法院说明执行情况和理由。', 'We have asked the court how execution stands, and why.'),
    text('收到说明后继续审查。', 'The review goes on when it has answered.'),
  ),
  state(
    'suspended',
    text('中止审查', 'Suspended'),
    'waiting',
    text('审查已经中止，理由见决定书。', 'The review is suspended; the decision says why.'),
    text('中止的原因消除后恢复审查。', 'It resumes when the cause is gone.'),
  ),
  state(
    'ended',
    text('终结审查', 'Review ended'),
    'closed',
    text('审查已经终结，理由见决定书。', 'The review has ended; the decision says why.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
]

const decided: readonly State[] = [
  state(
    'retrial_decided',
    text('已决定提出再审检察建议', 'Retrial recommendation decided'),
    'working',
    text('检察院决定建议法院再审。', 'The procuratorate will recommend a retrial to the court.'),
    text('15日内移送法院，并通知您。', 'It goes to the court within 15 days, and you are told.'),
  ),
  state(
    'request_decided',
    text('已决定提请抗诉', 'Request for protest decided'),
    'working',
    text('检察院决定提请上一级检察院抗诉。', 'The level above will be asked to protest.'),
    text('15日内报送上一级检察院，并通知您。', 'It goes there within 15 days, and you are told.'),
  ),
  state(
    'with_upper',
    text('待上一级检察院决定', 'With the level above'),
    'waiting',
    text('案件已报送上一级检察院。', 'The case is with the procuratorate at the level above.'),
    text('由它决定是否抗诉，结果会告知您。', 'It decides whether to protest; you will be told.'),
  ),
  state(
    'protest_decided',
    text('已决定抗诉', 'Protest decided'),
    'working',
    text('检察院决定向法院抗诉。', 'The procuratorate will protest to the court.'),
    text('15日内移送法院，并通知您。', 'It goes to the court within 15 days, and you are told.'),
  ),
  state(
    'recommendation_decided',
    text('已决定提出检察建议', 'Recommendation decided'),
    'working',
    text('检察院决定向法院提出检察建议。', 'The procuratorate will send the court a recommendation.'),
    text('15日内移送法院，并通知您。', 'It goes to the court within 15 days, and you are told.'),
  ),
  state(
    'non_support_decided',
    text('已决定不支持监督申请', 'Decided not to support'),
    'working',
    text('检察院决定不支持您的监督申请。', 'The procuratorate does not support your application.'),
    text('决定书会在15日内发送给您，写明理由。', 'The decision with its reasons reaches you within 15 days.'),
  ),
  state(
    'at_court',
    text('待法院处理', 'With the court'),
    'waiting',
    text('监督意见已送达法院。', 'The court has our opinion.'),
    text(`等待法院处理，${resultIsTold.zh}`, `The court decides next. ${resultIsTold.en}`),
  ),
  state(
    'result_check',
    text('审查处理结果', 'Checking the result'),
    'working',
    text('法院已作出处理。', 'The court has decided.'),
    text('检察院正在审查处理结果。', 'The procuratorate is checking what it decided.'),
  ),
  state(
    'concluded',
    text('监督办结', 'Concluded'),
    'closed',
    text('法院的处理结果已经审查，监督案件办结。', 'The result has been checked and the case is concluded.'),
    text('有新的情况可以再次反映。', 'If something new happens, report it.'),
  ),
]

export const notSupported = (next: Text): State =>
  state(
    'not_supported',
    text('不支持监督申请', 'Not supported'),
    'closed',
    text(
      '检察院不支持您的监督申请，理由见决定书。',
      'The procuratorate does not support your application; the decision says why.',
    ),
    next,
  )

/** Where a case of supervision stands, and what its applicant is told there; what is said after a refusal differs. */
export const states: readonly State[] = [...receiving, ...reviewing, ...decided]
