import { expect, test } from 'vitest'
import { suggest, type Suggestion } from '#areas/action/domain/suggest.ts'
import { livelihood2024 } from './action.ts'

const best = (story: string, facet: Suggestion['facet']) =>
  suggest(livelihood2024, story).find((suggestion) => suggestion.facet === facet)?.id

/** Invented stories, each with the measure that a clerk would choose. */
test.each([
  ['我们十二个人跟着包工头在工地做了半年，年底他说没钱，工资一直没给，电话也不接了。', 'lab-wages'],
  ['公司突然通知裁员，劳动合同还有一年，不给经济补偿金，让我自己写辞职信。', 'lab-relations'],
  ['在家具厂操作冲床，手指断了，老板不给申请工伤认定，说是自己不小心。', 'lab-safety'],
  ['我是外卖骑手，送餐路上摔伤，平台说我注册了个体户，没有劳动关系，不赔。', 'lab-new-forms'],
  ['有人拿我的身份证在信用社办了冒名贷款，现在征信上是不良记录。', 'fin-civil'],
  ['开发商收了首付，说好去年交房，现在工地停工成了烂尾楼，房贷还要每月还。', 'fin-housing'],
  ['健身房办的会员卡刚充值，店铺关门了，老板跑路，不给退款。', 'con-contracts'],
  ['镇上小作坊用工业盐腌菜，生产假酒，是制假窝点。', 'con-crime'],
  ['学校食堂的肉发霉，好几个孩子上吐下泻，怀疑食物中毒，食品安全没人管。', 'con-food-online'],
  ['直播间的主播推荐神药，说包治百病，是直播带货，收到的是三无食品。', 'con-live-delivery'],
  ['刚在楼盘登记就不停接到装修电话，我的个人信息被谁卖了？骚扰电话每天十几个。', 'pii-leak'],
  ['小区门禁强制刷脸，不录人脸就不让进，物业说必须人脸识别。', 'pii-collection'],
  ['丈夫被人故意伤害致重伤，凶手家里无力赔偿，医药费没人出，想申请司法救助。', 'aid-assistance'],
  ['我家低保去年还有，今年被取消低保了，我透析没有收入，生活困难。', 'aid-bottom-line'],
  ['单位三年不交社保，要我写自愿放弃社保，现在断缴了想补缴社保。', 'soc-contributions'],
  ['退休两年了，养老金一直算得不对，去社保局问说工龄没算，少发养老金。', 'soc-benefits'],
  ['这家医院挂床住院，虚假住院，用老人的卡骗医保。', 'soc-funds'],
  ['盲道被电动车占满，轮椅过不去，无障碍坡道也被封了。', 'grp-disabled'],
  ['八十岁老母亲，三个儿子都不赡养，赡养费一分不给。', 'grp-elderly'],
  ['女儿上初中被同学长期校园霸凌，老师不管，孩子不敢上学。', 'grp-minors'],
  ['前夫一直跟踪我，结婚时就家暴，想申请人身安全保护令。', 'grp-women'],
  ['儿子入伍两年了，军属证一直办不下来，光荣牌也没有。', 'mil-certificates'],
  ['我父亲是参战老兵，优抚金停了，退役军人的定期抚恤也没发。', 'mil-benefits'],
  ['有人在网上发视频侮辱英烈，拿革命先烈开玩笑。', 'mil-honour'],
  ['山上的烈士墓杂草丛生，墓碑字迹模糊，没人管护。', 'mil-memorials'],
  ['接到电话说我涉嫌洗钱，要转到安全账户，共享屏幕后钱被骗走了，是冒充公检法。', 'tel-fraud'],
  ['同学让我把电话卡和银行卡卖给他，后来说是跑分，我怕涉及帮信罪。', 'tel-chain'],
  ['化工厂半夜偷排废水，河水发臭，死鱼漂了一片。', 'eco-pollution'],
  ['楼下工地夜间施工，噪音扰民，凌晨两点还在打桩。', 'eco-living'],
  ['有人夜里在河里非法采砂，山上的树也被盗伐。', 'eco-resources'],
  ['买的种子不出苗，是假种子，三十亩稻田绝收。', 'agr-agriculture'],
  ['村委会从不公开村务，村集体的钱去哪了，村干部不说。', 'agr-rural'],
  ['征地补偿款两年没到手，青苗费也被截留，我们成了失地农民。', 'agr-farmers'],
])('%s → %s', (story, measure) => {
  expect(best(story, 'measure')).toBe(measure)
})

test.each([
  ['The boss ran away and our wages are not paid; owed wages for three months.', 'LAB'],
  ['My employer pays no insurance and the contributions are missing, so my pension is too low.', 'SOC'],
  ['The factory lets waste water into the river, a stench and dead fish.', 'ECO'],
  ['I was scammed: a fake customer service call asked for the verification code.', 'TEL'],
  ['The unfinished building, the developer keeps the deposit and pays no one back.', 'FIN'],
])('%s → %s', (story, priority) => {
  expect(best(story, 'priority')).toBe(priority)
})

test('group, industry, hot spot and urgency come from the same story', () => {
  const story = '我们是外地打工的民工，在建筑工地干活，包工头欠薪三个月，有工友说不想活了要跳楼。'
  expect((['hotSpot', 'group', 'industry', 'urgency'] as const).map((facet) => best(story, facet))).toEqual([
    'employment',
    'migrant-workers',
    'construction',
    'self-harm',
  ])
})

test.each([
  ['小区停水三天了，路灯也不亮，公交车改线没通知', 'hotline-12345'],
  ['想咨询离婚财产和遗产继承，能不能申请法律援助', 'legal-aid-12348'],
  ['网购的鞋子商家不给退货，拒绝退款', 'consumers-12315'],
  ['隔壁正在打人，有人持刀', 'police-110'],
])('%s is pointed on to %s', (story, pointer) => {
  expect(best(story, 'elsewhere')).toBe(pointer)
})

test('a story about nothing in the plan has no priority', () => {
  expect(best('请问图书馆国庆节几点开门', 'priority')).toBeUndefined()
})
