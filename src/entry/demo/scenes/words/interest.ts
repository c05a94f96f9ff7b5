/** What the scenes of public interest litigation say. All of it is invented. */
const bureau = '历下区生态环境局'

export const river = {
  story:
    '护城河支沟边上有人夜里往雨水井里倒黑水，第二天沟里一层油花，味道熏得窗户都不敢开，打了几次电话都说会处理。',
  claim: '查清是谁倒的，把河沟治好',
  against: bureau,
  measure: 'eco-pollution',
  persons: 800,
} as const

export const riverToo = {
  story: '我家就住支沟旁边，水面飘着油，下雨就漫到路上，小孩起了疹子，环保来看过一次就没有消息了。',
  claim: '治理污水',
  against: bureau,
  measure: 'eco-pollution',
  persons: 60,
} as const

export const dust = {
  story: '一墙之隔的搅拌站没日没夜地干，洒水车就停在院子里不动，我们楼窗台上一天一层灰。搅拌站在市中区那边。',
  claim: '管管扬尘',
  against: '市中区泉源混凝土搅拌站',
  measure: 'eco-living',
  persons: 500,
} as const

export const waste = {
  story: '拆迁的空地上堆着成片的建筑垃圾和废油桶，刮风满天灰，下雨流黑水，挨着就是菜地。',
  claim: '清走垃圾，别再倒了',
  against: '历下区城市管理局',
  measure: 'eco-pollution',
  persons: 230,
} as const

export const toInterest = '损害的是不特定多数人的利益，行政机关可能怠于履职，转入公益诉讼办理。'
export const filed = '支沟水体油类超标，主管部门收到多次投诉未查处，公益受到损害。'
export const told = '您反映的问题，我院已作为公益诉讼案件立案办理，有进展会告诉您。'
export const sameAgency = '与在办案件涉及同一行政机关、同一性质的违法情形，合并办理。'
export const taken = '调取雨水管网图，询问沿河商户六人，两处雨水井有倾倒痕迹。'
export const entrusted = '倾倒车辆的停放场在市中区，请协助调查车辆出入记录和产废单位。'
export const elsewhere = '行为发生地和主管机关均在市中区。'
export const passedOn = '您反映的扬尘问题发生在市中区，我院已将线索移送市中区人民检察院，由其办理并答复您。'
export const appraised = '需确定废油桶内残留物的种类、数量和治理费用。'
export const recommended = '区城市管理局对堆放点未依法查处，应当督促其履职。'
export const planned = '对方回复称已列入清运计划，现场仍有大量堆存。'
export const suit = '堆存点仍未清运，公益仍处于受侵害状态。'

export const preliminary = {
  truth: '两次现场查看，水面有油膜，雨水井壁有新鲜油迹，反映属实。',
  verifiable: '管网走向清楚，周边有监控，可以查到倾倒车辆。',
  harm: '支沟约一点二公里水体受到污染，沿岸居民生活受到影响。',
  proposal: '建议立案。',
} as const

export const filing = {
  decision: 'filed',
  duty: '对水污染防治实施监督管理，查处向水体倾倒油类的行为',
  harm: '支沟水体油类超标，沿岸居民生活受到影响',
  copies: '',
} as const

export const investigating = {
  idea: '先查倾倒地点和车辆，再查主管部门收到投诉后的处理情况。',
  methods: ['现场查看和取样', '调取监控和管网图', '询问知情人'],
  steps: ['第一周查看、取样', '第二周调取材料、询问', '第三周汇总'],
  evidence: ['水质检测结果', '投诉处理记录', '车辆出入记录'],
} as const

export const entrusting = {
  addressee: '济南市市中区人民检察院',
  kind: 'entrusted',
  items: ['停车场近三个月的车辆出入记录', '产废单位与运输人员的往来'],
  requirement: '请在三十日内完成调查并函复。',
} as const

export const transfer = {
  addressee: '济南市市中区人民检察院',
  reason: '行为发生地和主管机关均在市中区。',
} as const

export const commission = {
  addressee: '山东省环境损害司法鉴定中心',
  kind: 'appraisal',
  questions: ['残留物的种类和数量', '清运处置和修复的费用'],
  materials: ['现场照片', '取样记录'],
  contact: '承办检察官，0531-55500110',
} as const

export const report = {
  origin: '群众反映。',
  facts: '空地堆存建筑垃圾约六千立方米、废油桶四十一只，主管部门两次收到投诉未立案查处。',
  opinion: '区城市管理局未依法履行固体废物监督管理职责。',
  proposal: '建议制发检察建议。',
} as const

export const recommendation = {
  origin: '本院在履行职责中发现，并依法立案调查。',
  harm: '建筑垃圾和废油桶露天堆存，污染周边土壤和菜地灌渠。',
  failure: '收到投诉后未依法查处，堆存持续七个月。',
  law: '《中华人民共和国固体废物污染环境防治法》第六十条、第六十三条',
  proposals: ['依法查处倾倒行为', '限期清运并处置废油桶', '对同类地块开展排查'],
} as const

export const returnedAtOnce = (agency: string) => ({
  document: '立案决定书',
  receiver: agency,
  place: `${agency}收发室`,
})

export const returned = {
  document: '公益诉讼检察建议书',
  receiver: '历下区城市管理局',
  place: '历下区城市管理局收发室',
} as const

export const light = {
  story: '盲道上全是共享单车和广告牌，我妈妈看不见，上个月摔断了手腕。反映过两次，清了一天又摆回来。',
  claim: '把盲道还给盲人',
  against: '历下区城市管理局',
  measure: 'grp-disabled',
  persons: 90,
} as const

export const preliminaryLight = {
  truth: '沿线三公里查看，盲道被占用二十六处，反映属实。',
  verifiable: '占用点位固定，管理单位明确。',
  harm: '视力障碍者无法安全通行，已有人受伤。',
  proposal: '建议立案。',
} as const

export const filingLight = {
  decision: 'filed',
  duty: '对占用、破坏盲道等无障碍设施的行为实施监督管理',
  harm: '视力障碍者出行安全受到损害',
  copies: '',
} as const

export const filedLight = '盲道被长期占用，主管部门清理后没有长效管理，公益受到损害。'
