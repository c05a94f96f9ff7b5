import { text } from '#kernel/text.ts'
import { state } from '../../parts.ts'

/** How often the file was returned for more evidence; what may be decided follows from it. */
export const underReview = ['reviewing', 'reviewing_again', 'reviewing_last'] as const

const sentBack = [
  text(
    '证据不足，检察院已把案件退回补充侦查。',
    'Evidence is lacking; the file went back for supplementary investigation.',
  ),
  text(
    '公安机关补充侦查后再移送，重新计算审查期限。',
    'When it comes back, the time for review begins anew.',
  ),
] as const

const examined = [
  text('检察院正在审查是否起诉。', 'The procuratorate examines whether to prosecute.'),
  text('起诉或者不起诉，会告知被害人。', 'The victim is told either way.'),
] as const

export const states = [
  state(
    'received',
    text('收到移送起诉', 'File received'),
    'working',
    text('公安机关已把案件移送检察院。', 'The police have passed the file on.'),
    text('登记后开始审查。', 'It is registered and then reviewed.'),
  ),
  state('reviewing', text('审查起诉', 'Review for prosecution'), 'working', ...examined),
  state('supplementing', text('第一次退回补充侦查', 'Returned once'), 'waiting', ...sentBack),
  state('reviewing_again', text('一退后审查', 'Review after one return'), 'working', ...examined),
  state('supplementing_again', text('第二次退回补充侦查', 'Returned twice'), 'waiting', ...sentBack),
  state('reviewing_last', text('二退后审查', 'Review after two returns'), 'working', ...examined),
  state(
    'prosecuted',
    text('已提起公诉', 'Prosecuted'),
    'waiting',
    text('检察院已提起公诉。', 'The procuratorate has brought the case to court.'),
    text('由法院审理，判决结果会告知您。', 'The court tries it; you are told the outcome.'),
  ),
  state(
    'not_prosecuted',
    text('不起诉，待送达', 'Not prosecuted, to be served'),
    'working',
    text('检察院决定不起诉。', 'The procuratorate has decided not to prosecute.'),
    text('不起诉决定书会送达被害人。', 'The decision is served on the victim.'),
  ),
  state(
    'served',
    text('不起诉已送达', 'Decision served'),
    'waiting',
    text('不起诉决定书已经送达。', 'The decision not to prosecute has been served.'),
    text(
      '被害人不服的，可以在7日内向上一级检察院申诉，也可以直接向法院起诉。',
      'A victim who disagrees may appeal to the level above within 7 days, or go to court.',
    ),
  ),
  state(
    'judged',
    text('法院已判决', 'Judged'),
    'closed',
    text('法院已经判决。', 'The court has given judgment.'),
    text(
      '被害人不服一审判决的，可以在收到判决书后5日内请求检察院抗诉。',
      'A victim who disagrees may ask for a protest within 5 days.',
    ),
  ),
  state(
    'ended',
    text('不起诉办结', 'Closed without prosecution'),
    'closed',
    text('案件以不起诉办结。', 'The case is closed without prosecution.'),
    text('有新的证据，可以再次反映。', 'With new evidence, write to us again.'),
  ),
  state(
    'handed_over',
    text('改变管辖', 'Passed to another procuratorate'),
    'closed',
    text('案件已移送有管辖权的检察院。', 'The case has gone to the procuratorate that is competent.'),
    text('由对方重新计算期限审查。', 'It is reviewed there, in a time that begins anew.'),
  ),
]
