/** What the scenes of recommendations say: reports, papers, answers. All of it is invented. */
export const labourBureau = '历下区人力资源和社会保障局'
export const marketBureau = '历下区市场监督管理局'
export const housingBureau = '历下区住房和城乡建设局'

export const several = '同类问题涉及多人，行政监管有疏漏，拟研究制发检察建议。'
export const toInvestigate = '同类反映集中，需查明主管部门履职情况。'
export const policyOpinion = '确有必要，于法有据；建议把第一项的整改时限写明确。'
export const handedOver = '直接送达，对方收发室签收'

const builder = '山东远岳建筑劳务有限公司'

export const wages = {
  telling: {
    story: `我们十几个人在华林府工地干木工，${builder}从春天到现在只发过一次生活费，剩下的一直拖着，工地上也没有看到工资专用账户的公示牌。`,
    claim: '要回拖欠的工资',
    against: builder,
    measure: 'lab-wages',
    persons: 14,
    yuan: 268_000,
  },
  investigated: '走访工地并调取台账，三个在建项目均未设立农民工工资专用账户，主管部门未检查到位。',
  paper: {
    type: 'pil',
    title: '督促落实农民工工资专用账户制度',
    source: '本院在办理“检护民生”专项行动群众反映的事项中发现。',
    facts:
      '辖区三个在建项目未按规定设立农民工工资专用账户，未公示维权信息，拖欠四十二名工人工资。证据有工人陈述、考勤记录、项目台账和现场照片。',
    violation: '对在建项目工资专用账户的监督检查不到位，拖欠行为长期没有纠正。',
    legalBasis: '《保障农民工工资支付条例》第二十六条、第五十五条',
    proposal:
      '一、责令三个项目限期设立工资专用账户并补发工资；二、对辖区在建项目开展一次排查；三、建立按月核对的长效机制。',
  },
} as const

export const wagesToo = {
  story: `我在${builder}的工地绑钢筋，说好按月结，一直没给，问就说等甲方打款。`,
  claim: '发工资',
  against: builder,
  measure: 'lab-wages',
  persons: 9,
  yuan: 121_500,
} as const

export const wagesAgain = {
  story: `${builder}欠我们抹灰班组工资快半年了，打欠条的人电话也不接了。`,
  claim: '把工资结清',
  against: builder,
  measure: 'lab-wages',
  persons: 19,
  yuan: 203_000,
} as const

export const wagesReply =
  '我局已约谈三个项目的施工总承包单位，工资专用账户均已设立，拖欠的工资已全部补发；对辖区三十一个在建项目逐一排查，另有两个项目已整改。附工资发放表和现场照片。'
export const wagesVisit = '到华林府项目现场查看，专户已设立并公示，随机询问六名工人，均已收到工资。'
export const wagesAssessed = '拖欠的工资已全部发放，专用账户制度已经落实，整改到位。'
export const wagesTold =
  '针对您反映的拖欠工资问题，我们向主管部门制发了检察建议。经核查，工资已全部补发，工资专用账户已经设立。'

export const canteen = {
  telling: {
    story: '学校门口几家店给学生做盒饭，后厨没有证，肉放在地上，孩子吃了拉肚子，打过投诉电话没人来。',
    claim: '查一查这些店',
    against: '青禾配餐店',
    measure: 'con-food-online',
    persons: 300,
  },
  investigated: '现场查看五家店，三家未取得食品经营许可，均未纳入日常检查名单。',
  paper: {
    type: 'pil',
    title: '督促整治校园周边配餐食品安全',
    source: '群众反映并经本院调查核实。',
    facts:
      '校园周边五家配餐店中三家未取得食品经营许可，从业人员无健康证明。证据有现场照片、询问笔录和登记查询结果。',
    violation: '对校园周边配餐单位的日常监督检查不到位。',
    legalBasis: '《中华人民共和国食品安全法》第一百一十条、第一百二十二条',
    proposal: '一、依法查处无证经营；二、将校园周边配餐单位全部纳入检查；三、公布投诉处理结果。',
  },
} as const
export const canteenUrged = '书面回复期限已过，尚未收到回复；请说明整改进展并尽快书面回复。'

export const fireLane = {
  telling: {
    story: '小区消防通道画着黄线，每天晚上停满车，上个月楼里冒烟消防车进不来，物业说管不了。',
    claim: '把消防通道清出来',
    against: '锦园物业服务中心',
    measure: 'lab-safety',
    persons: 1_200,
  },
  investigated: '夜间两次查看，通道被占用属实；主管部门半年内未对该小区检查。',
  paper: {
    type: 'governance',
    title: '加强住宅小区消防通道管理',
    source: '群众反映并经本院调查核实。',
    facts: '锦园小区消防通道长期被车辆占用，物业未劝阻、未报告。证据有夜间照片和住户陈述。',
    violation: '物业服务监督检查流于形式，存在安全隐患。',
    legalBasis: '《中华人民共和国安全生产法》第四条',
    proposal: '一、督促物业企业履行维护义务；二、会同有关部门对同类小区排查；三、公布举报处理渠道。',
  },
} as const

export const riders = {
  telling: {
    story:
      '站点让我们骑手签的都是合作协议，摔伤了说没有工伤，要自己掏钱。我们站四十多个人都没上过职业伤害保障。',
    claim: '补上职业伤害保障',
    against: '迅达配送历下站',
    measure: 'lab-new-forms',
    persons: 43,
  },
  investigated: '调取参保数据，四个配送站点一百二十六名骑手未参加职业伤害保障。',
  paper: {
    type: 'pil',
    title: '督促落实外卖骑手职业伤害保障',
    source: '群众反映并经本院调查核实。',
    facts:
      '辖区四个配送站点一百二十六名骑手未参加职业伤害保障，两名骑手受伤后自行负担医疗费。证据有参保数据、协议和询问笔录。',
    violation: '对平台合作企业参保情况的监督检查不到位。',
    legalBasis: '《工伤保险条例》第五条、《中华人民共和国社会保险法》第七十七条',
    proposal: '一、督促四个站点依规参保；二、对辖区平台合作企业开展排查；三、向骑手公布参保查询和投诉渠道。',
  },
} as const

export const agencies = {
  telling: {
    story: '劳务中介收了我们每人八百块押金说安排进厂，到了地方没有活，押金也不退，微信群里有五十多个人。',
    claim: '退押金',
    against: '鲁信人力资源服务部',
    measure: 'lab-relations',
    persons: 52,
    yuan: 41_600,
  },
  investigated: '该服务部无人力资源服务许可，收取押金属实，涉及五十二人。',
  paper: {
    type: 'pil',
    title: '督促整治无证劳务中介收取押金',
    source: '群众反映并经本院调查核实。',
    facts:
      '鲁信人力资源服务部未取得许可，以安排工作为名收取五十二人押金。证据有转账记录、聊天记录和登记查询结果。',
    violation: '对无证从事职业中介活动的行为没有依法查处。',
    legalBasis: '《劳动保障监察条例》第二十八条',
    proposal: '一、依法查处并责令退还押金；二、对辖区职业中介机构开展检查。',
    replyRule: 'REC.REPLYU',
  },
} as const

export const lifts = {
  telling: {
    story: '我们楼的电梯三个月困了四次人，物业说要动用维修资金，业主签字交了材料就没有下文。',
    claim: '把电梯修好',
    against: '和泰物业历下分公司',
    measure: 'lab-safety',
    persons: 260,
  },
  investigated: '维修资金申请积压在窗口七十余日，同类申请另有五件。',
  paper: {
    type: 'pil',
    title: '督促加快办理电梯应急维修资金',
    source: '群众反映并经本院调查核实。',
    facts: '六个小区的电梯应急维修资金申请超期未办，期间困人十一次。证据有申请材料、救援记录和询问笔录。',
    violation: '对应急维修资金的申请未在规定时间内办理。',
    legalBasis: '《中华人民共和国民法典》第二百八十一条',
    proposal: '一、限期办结积压的申请；二、公布应急维修的办理流程和时限。',
  },
} as const
