import { text } from '#kernel/text.ts'
import { state } from '../parts.ts'

/** The same names as in the procuratorates' own procedure, wherever the matter is the same. */
export const states = [
  state(
    'received',
    text('收到待登记', 'Received'),
    'triage',
    text('我们已经收到您反映的问题。', 'We have received what you wrote.'),
    text(
      '15日内登记并告诉您由谁办理。',
      'Within 15 days it is registered and you are told who deals with it.',
    ),
  ),
  state(
    'transferring',
    text('转送待接收', 'Offered to another body'),
    'triage',
    text('您反映的问题由另一个单位负责，我们已转送。', 'Another body is responsible; we have passed it on.'),
    text(
      '对方接收后会在这里显示；有异议退回的，由我们继续办理。',
      'You will see here when it takes over; if it objects, we go on.',
    ),
  ),
  state(
    'merged',
    text('已合并办理', 'Handled together with another'),
    'waiting',
    text('同一问题还有人反映，我们合在一起办理。', 'Others wrote about the same; we handle them together.'),
    text('办理情况会同样答复您。', 'You get the same answers.'),
  ),
  state(
    'accepted',
    text('已受理', 'Accepted'),
    'working',
    text('我们已受理您的信访事项。', 'Your petition is accepted.'),
    text(
      '自受理之日起60日内办结；情况复杂的会告诉您延长的理由。',
      'It is settled within 60 days; if it takes longer you are told why.',
    ),
  ),
  state(
    'handling',
    text('办理中', 'Being handled'),
    'working',
    text('承办人正在调查核实。', 'It is being looked into.'),
    text('办结后给您书面的处理意见。', 'You get an opinion in writing.'),
  ),
  state(
    'answered',
    text('已出具处理意见', 'Opinion given'),
    'waiting',
    text('我们已给您处理意见。', 'You have our opinion.'),
    text(
      '不服的，自收到之日起30日内可以请求复查。',
      'If you disagree, ask for a review within 30 days of having it.',
    ),
  ),
  state(
    'reviewing',
    text('复查中', 'Under review'),
    'working',
    text('您请求复查，正在复查。', 'You asked for a review, which is under way.'),
    text('30日内给您复查意见。', 'You get its opinion within 30 days.'),
  ),
  state(
    'reviewed',
    text('已出具复查意见', 'Review opinion given'),
    'waiting',
    text('复查意见已经给您。', 'You have the opinion of the review.'),
    text(
      '不服的，自收到之日起30日内可以请求复核。',
      'If you disagree, ask for a re-check within 30 days of having it.',
    ),
  ),
  state(
    'rechecking',
    text('复核中', 'Being re-checked'),
    'working',
    text('您请求复核，正在复核。', 'You asked for a re-check, which is under way.'),
    text(
      '30日内给您复核意见；听证的时间不计算在内。',
      'You get its opinion within 30 days, not counting a hearing.',
    ),
  ),
  state(
    'closed',
    text('已办结', 'Closed'),
    'closed',
    text('信访事项已经办结。', 'The petition is closed.'),
    text(
      '同一事实和理由不再受理；有新情况可以再次反映。',
      'The same facts are not taken up again; if something new happens, write again.',
    ),
  ),
  state(
    'told',
    text('已告知去处', 'Told where to go'),
    'closed',
    text(
      '这个问题不归我们管，我们已告诉您该找谁。',
      'This is not for us; we have told you who deals with it.',
    ),
    text('请看下面的答复。', 'See the answer below.'),
  ),
  state(
    'withdrawn',
    text('已撤回', 'Withdrawn'),
    'closed',
    text('您已撤回反映的问题。', 'You withdrew what you wrote.'),
    text('需要时可以再次反映。', 'You can write again whenever you need.'),
  ),
]
