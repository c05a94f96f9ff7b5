import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { state } from '../parts.ts'

/** From practice; see the procedure. Source: rulebook 2.5. */
export const states: readonly State[] = [
  state(
    'applied',
    text('申请待审查', 'Applied'),
    'working',
    text('检察院正在看能不能支持您起诉。', 'The procuratorate looks at whether it can support your suit.'),
    text('受理或不受理都会答复您。', 'You are told whether it is accepted.'),
  ),
  state(
    'reviewing',
    text('审查中', 'Under review'),
    'working',
    text('支持起诉的申请已受理，正在审查。', 'The request for support is accepted and under review.'),
    text('审查后告诉您支持还是不支持，以及理由。', 'You are told whether it is supported, and why.'),
  ),
  state(
    'settled',
    text('已和解', 'Settled'),
    'closed',
    text('双方已经和解。', 'The parties have settled.'),
    text('对方没有按约定履行的，请再次反映。', 'If the other side does not keep to it, report again.'),
  ),
  state(
    'supported',
    text('已支持起诉', 'Supported'),
    'waiting',
    text('检察院已向法院提出支持起诉意见。', 'The procuratorate has given the court its supporting opinion.'),
    text('等待法院处理，结果会告诉您。', 'The court decides next; you will be told.'),
  ),
  state(
    'judged',
    text('法院已处理', 'Decided by the court'),
    'waiting',
    text('法院已作出处理。', 'The court has decided.'),
    text('我们会关注对方是否履行。', 'We watch whether the other side performs.'),
  ),
  state(
    'performed',
    text('已履行', 'Performed'),
    'closed',
    text('对方已经履行。', 'The other side has performed.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
  state(
    'not_supported',
    text('不支持起诉', 'Not supported'),
    'closed',
    text(
      '检察院决定不支持起诉，理由见答复。',
      'The procuratorate does not support the suit; the answer says why.',
    ),
    text(
      '您仍可以自己起诉，也可以找法律援助（12348）。',
      'You may still sue yourself, or ask legal aid (12348).',
    ),
  ),
  state(
    'support_withdrawn',
    text('已撤回支持起诉', 'Support withdrawn'),
    'closed',
    text(
      '检察院已撤回支持起诉，理由见答复。',
      'The procuratorate has withdrawn its support; the answer says why.',
    ),
    text(
      '您的诉讼仍由法院审理，也可以找法律援助（12348）。',
      'The court still hears your suit; legal aid (12348) may help.',
    ),
  ),
  state(
    'withdrawn',
    text('申请人撤回申请', 'Withdrawn by the applicant'),
    'closed',
    text('您已撤回支持起诉的申请。', 'You have withdrawn your request for support.'),
    text('需要时可以再次申请。', 'You may ask again when you need to.'),
  ),
]
