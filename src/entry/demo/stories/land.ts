import type { Story } from './story.ts'

/** Environment and resources; agriculture, villages and farmers. */
export const land: readonly Story[] = [
  {
    measure: 'eco-pollution',
    target: 'factory',
    groups: ['residents'],
    industry: 'chemical',
    people: [10, 800],
    zh: [
      '{target}{hour}偷排废水，河水发臭发红，死鱼漂了一片，{people}靠这条河浇地。',
      '{target}的废气刺鼻，一到{hour}就开始排放，窗户不敢开，孩子咳嗽{weeks}周了。',
      '{target}把废渣埋在地里，井水有味道，{people}不敢喝。',
    ],
    en: [
      '{target} lets waste water into the river at {hour}. It smells and the fish are dead; {people} water their fields from it.',
    ],
    claim: { zh: '停止排污，治理河道', en: 'To stop it and clean the river' },
  },
  {
    measure: 'eco-living',
    target: 'builder',
    groups: ['residents'],
    industry: 'construction',
    people: [20, 500],
    zh: [
      '楼下{target}夜间施工，噪音扰民，{hour}还在打桩，{people}睡不了觉，家里有高考的孩子。',
      '{target}的渣土车不盖布，扬尘满天，路面一层泥，洗车都没有。',
    ],
    en: [
      '{target} works at night below our windows; at {hour} they still drive piles. {people} cannot sleep.',
    ],
    claim: { zh: '停止夜间施工', en: 'To stop the work at night' },
  },
  {
    measure: 'eco-living',
    target: 'restaurant',
    groups: ['residents'],
    industry: 'catering',
    people: [4, 60],
    zh: ['{target}的油烟直接排到楼道，净化设备就是摆设，{floor}楼以下家家都是油味，{hour}才停。'],
    en: ['The fumes of {target} go straight into our stairwell until {hour}.'],
    claim: { zh: '整改油烟', en: 'To have the fumes dealt with' },
  },
  {
    measure: 'eco-resources',
    target: 'quarry',
    groups: ['farmers'],
    industry: 'mining',
    people: [5, 120],
    zh: [
      '{target}{hour}在河里非法采砂，河岸塌了，{people}的地快被冲走。',
      '{target}没有手续就挖山采石，树都推了，石头滚到路上，{village}的人不敢走。',
    ],
    en: ['{target} digs sand from the river at {hour} without a permit; the bank has fallen in.'],
    claim: { zh: '制止盗采，恢复植被', en: 'To stop it and restore the land' },
  },
  {
    measure: 'agr-agriculture',
    target: 'farm-shop',
    groups: ['farmers'],
    industry: 'farming',
    yuan: [2_000, 90_000],
    people: [1, 40],
    zh: [
      '在{target}买的{crop}种子不出苗，是假种子，{mu}亩绝收，损失{yuan}。',
      '{target}的农药打下去{crop}全枯了，包装上没有登记证号，{people}都买了。',
    ],
    en: ['The {crop} seeds from {target} are fake and did not come up: {mu} mu lost, {yuan}.'],
    claim: { zh: '赔偿损失', en: 'Compensation for the loss' },
  },
  {
    measure: 'agr-rural',
    target: 'village',
    groups: ['farmers'],
    people: [10, 300],
    zh: [
      '{target}从不公开村务，村集体的钱去哪了不说，鱼塘租给谁也不知道，{people}签了名。',
      '村里修路的钱拨下来{years}年了路还没修，{target}说钱不够。',
    ],
    en: ['{target} never publishes its accounts; nobody knows where the village’s money went.'],
    claim: { zh: '公开村务和账目', en: 'To have the accounts made public' },
  },
  {
    measure: 'agr-farmers',
    target: 'village',
    groups: ['farmers'],
    industry: 'farming',
    yuan: [3_000, 160_000],
    people: [1, 80],
    zh: [
      '征地补偿款{yuan}两年没到手，青苗费也被截留，{target}说上面没拨，我们成了失地农民。',
      '种粮补贴今年少了一半，{target}把别人的名字报上去领，{people}都少了。',
    ],
    en: ['The compensation for our land, {yuan}, has not reached us in two years; {target} kept it back.'],
    claim: { zh: '发放补偿款', en: 'To be paid the compensation' },
  },
]

/** Not for a procuratorate: told on to somebody else. Without a measure of the plan. */
export const elsewhere: readonly (Omit<Story, 'measure'> & { readonly pointer: string })[] = [
  {
    pointer: 'hotline-12345',
    target: 'unknown',
    zh: [
      '小区停水{days}天了，没有通知，打电话也没有人说什么时候来水，{people}家里都在接雨水。',
      '路灯不亮{weeks}周了，公交车改线也没有通知，晚上走路害怕。',
    ],
    en: ['The street lamps in our road have been out for {weeks} weeks and nobody says when they come back.'],
    people: [3, 200],
    claim: { zh: '尽快恢复', en: 'To have it repaired' },
  },
  {
    pointer: 'legal-aid-12348',
    target: 'person',
    zh: [
      '想咨询离婚财产怎么分，{target}把车过户给了别人，能不能申请法律援助。',
      '父亲去世没有遗嘱，{target}占着房子，想问遗产继承怎么办。',
    ],
    en: ['I would like to ask how property is divided in a divorce, and whether I may have legal aid.'],
    claim: { zh: '法律咨询', en: 'Legal advice' },
  },
  {
    pointer: 'consumers-12315',
    target: 'shop',
    yuan: [30, 900],
    zh: ['在{target}买的鞋子穿{days}天就开胶，{yuan}，商家不给退货。'],
    en: ['The shoes from {target} fell apart after {days} days; {yuan}, and no refund.'],
    claim: { zh: '退货', en: 'To return them' },
  },
]
