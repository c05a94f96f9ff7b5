import { text } from '#kernel/text.ts'
import { state } from '../parts.ts'

export const states = [
  state(
    'applied',
    text('收到赔偿申请', 'Applied'),
    'working',
    text('检察院收到您的国家赔偿申请。', 'The procuratorate has your application for compensation.'),
    text('审查材料后登记立案。', 'It looks at the papers and registers it.'),
  ),
  state(
    'completing',
    text('待补齐材料', 'Papers to complete'),
    'waiting',
    text('材料不齐，需要补齐的已一次告知您。', 'Papers are missing; you have been told all of them at once.'),
    text('请补齐材料，期限从补齐之日起计算。', 'Please send them; the period counts from then.'),
  ),
  state(
    'examining',
    text('赔偿审查中', 'Examined'),
    'working',
    text('检察院正在审查您的赔偿请求。', 'Your claim is being examined.'),
    text('2个月内作出是否赔偿的决定。', 'It is decided within 2 months.'),
  ),
  state(
    'reviewing',
    text('赔偿复议中', 'Reviewed here'),
    'working',
    text('检察院正在复议下级检察院的赔偿决定。', 'A decision of the level below is being reviewed.'),
    text('2个月内作出复议决定。', 'It is decided within 2 months.'),
  ),
  state(
    'decided',
    text('已决定，待送达', 'Decided, to be served'),
    'working',
    text('检察院已作出决定。', 'The procuratorate has decided.'),
    text('10日内送达您。', 'You have it within 10 days.'),
  ),
  state(
    'served',
    text('决定已送达', 'Served'),
    'waiting',
    text('决定书已送达您。', 'You have the decision.'),
    text(
      '不服的，可以在决定作出之日起30日内向上一级人民检察院申请复议。',
      'You may ask the level above for a review within 30 days of the decision.',
    ),
  ),
  state(
    'with_upper',
    text('上一级检察院复议中', 'Reviewed by the level above'),
    'waiting',
    text('上一级人民检察院正在复议。', 'The level above is reviewing it.'),
    text('2个月内作出复议决定。', 'It decides within 2 months.'),
  ),
  state(
    'reviewed',
    text('复议决定已送达', 'Review decided'),
    'waiting',
    text('复议决定已送达您。', 'You have the decision on review.'),
    text(
      '不服的，可以在收到之日起30日内向人民法院赔偿委员会申请。',
      'You may apply to the court’s compensation committee within 30 days of having it.',
    ),
  ),
  state(
    'at_court',
    text('法院赔偿委员会审理中', 'With the court’s committee'),
    'waiting',
    text('人民法院赔偿委员会正在审理。', 'The court’s compensation committee has it.'),
    text('按它的决定办理。', 'Its decision is followed.'),
  ),
  state(
    'paying',
    text('待支付赔偿金', 'To be paid'),
    'working',
    text('应当赔偿的金额已经确定。', 'What is owed to you is settled.'),
    text('请申请支付；我们随后向财政部门提出。', 'Ask for payment; we then ask the treasury.'),
  ),
  state(
    'paid',
    text('赔偿办结', 'Compensated'),
    'closed',
    text('赔偿已经履行。', 'You have been compensated.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
  state(
    'not_owed',
    text('不予赔偿', 'Not owed'),
    'closed',
    text('不予赔偿的决定已经生效。', 'The decision that nothing is owed stands.'),
    text('这件事已经办结。', 'This matter is closed.'),
  ),
  state(
    'review_decided',
    text('已作复议决定', 'Review decided'),
    'working',
    text('复议决定已经作出。', 'The review is decided.'),
    text('决定书将送达给您。', 'The decision will be served on you.'),
  ),
  state(
    'review_concluded',
    text('复议办结', 'Review concluded'),
    'closed',
    text('复议决定已经送达。', 'The decision on review has been served.'),
    text(
      '不服的，可以在收到之日起30日内向人民法院赔偿委员会申请。',
      'You may apply to the court’s compensation committee within 30 days of having it.',
    ),
  ),
  state(
    'withdrawn',
    text('已撤回申请', 'Withdrawn'),
    'closed',
    text('您已撤回赔偿申请。', 'You withdrew the application.'),
    text('在2年时效内可以再次申请。', 'You can apply again within the 2 years that the law gives.'),
  ),
]
