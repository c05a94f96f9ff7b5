import type { Facet } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { text } from '#kernel/text.ts'

/** Signals that a report cannot wait; they move it up the queue and decide nothing. */
export const urgencies: readonly Facet[] = [
  {
    id: 'life',
    title: text('生命健康正受威胁', 'Life or health in danger'),
    words: words({
      zh: `生命危险*2、有生命危险*2、危及生命*2、人命关天*2、出人命*2、抢救*1.5、病危*2、重症*1.5、ICU*1.5、中毒*1.5、食物中毒*2、煤气泄漏*2、燃气泄漏*2、泄漏*1.2、爆炸*1.5、坍塌*2、倒塌*1.5、塌方*1.5、随时可能倒塌*2、触电*1.5、漏电*1.5、着火*1.5、火灾*1.5、
        消防隐患*1.2、被困*1.5、威胁我*1.5、扬言*1.5、持刀*2、家暴*1.2、正在打*1.5、被关*1.2、非法拘禁*2、断水断电*1.2、滑坡*1.5、溺水*1.5`,
      en: `danger to life, life-threatening, emergency, intensive care, gas leak, explosion, collapse, fire, poisoned, locked up, threatened with a knife`,
    }),
  },
  {
    id: 'self-harm',
    title: text('轻生风险', 'Risk of self-harm'),
    words: words({
      zh: `自杀*2、轻生*2、不想活*2、不想活了*2、活不下去*2、跳楼*2、跳河*2、割腕*2、喝农药*2、寻死*2、以死*1.5、一死了之*2、同归于尽*2、走投无路*1.5、绝望*1.2、崩溃*1.0、抑郁*1.2、抑郁症*1.2、遗书*2、了结自己*2、没有活路*2、逼死*1.5、逼上绝路*2、想死*2`,
      en: `suicide, kill myself, end my life, do not want to live, jump off, hopeless, self-harm, no way out`,
    }),
  },
  {
    id: 'expiry',
    title: text('期限将到', 'A time limit about to run out'),
    words: words({
      zh: `马上到期*2、快到期*2、即将到期*2、过期就*1.0、最后一天*1.5、截止*1.2、截止日期*1.5、上诉期*2、诉讼时效*2、时效*1.2、仲裁时效*2、申请期限*2、开庭*1.5、明天开庭*2、后天*1.0、明天*0.8、今天就要*1.5、来不及*1.2、强制执行*1.2、即将拍卖*2、拍卖*1.2、转移财产*1.5、
        转移资产*1.5、跑路*1.2、证据灭失*2、销毁证据*2、马上开工*1.2、即将拆除*1.5、开学*0.8、过年前*1.2、年底*0.6`,
      en: `deadline, expires, time limit, limitation period, hearing tomorrow, last day, auction, moving assets, about to run away`,
    }),
  },
  {
    id: 'mass',
    title: text('涉及多人', 'Many people affected'),
    words: words({
      zh: `几十人*1.5、几十名*1.5、上百人*2、数百人*2、几百人*2、上千人*2、数千人*2、几千*1.2、全村*1.5、全体业主*2、全体村民*2、全体职工*2、全体员工*2、几百户*2、上千户*2、几千户*2、数百户*2、几百名*2、众多业主*1.5、众多*1.0、集体上访*2、集体维权*2、聚集*1.5、群体性*2、群体事件*2、
        堵门*1.5、堵路*1.5、拉横幅*2、停工*1.0、罢工*2、联名*1.5、签名*1.0、许多人*1.0、很多家庭*1.5`,
      en: `hundreds of people, thousands of people, dozens of workers, whole village, all residents, many families, gathering, protest, strike, petition signed by`,
    }),
  },
  {
    id: 'retaliation',
    title: text('遭受打击报复', 'Retaliation'),
    words: words({
      zh: `打击报复*2、报复*1.5、威胁*1.5、恐吓*2、恐吓电话*2、跟踪*1.2、骚扰家人*1.5、黑社会*1.5、涉黑*1.5、恶势力*1.5、上门闹事*1.5、上门威胁*2、砸门*1.5、砸车*1.5、泼油漆*2、断电断水*1.5、拘留举报人*2、泄露举报*2、泄露举报人*2、保密*1.0、请保护*1.2、不敢实名*1.5、不敢说*1.2、怕被报复*2、不要把我的名字*1.5、
        因举报被*1.5、穿小鞋*1.5`,
      en: `retaliation, threatened, intimidated, stalked, afraid, whistleblower, fired for reporting, keep my name secret, gang`,
    }),
  },
]
