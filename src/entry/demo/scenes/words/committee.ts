/** What the scenes of the procuratorial committee say. All of it is invented. */
export const cityBureau = '历下区住宅物业服务中心'
export const headAgrees = '同意承办人意见，涉及面广，建议提请检察委员会讨论。'
export const toCommittee = '提请检察委员会讨论决定。'
export const material = '审查报告、拟制发的检察建议书和证据目录，已发各委员。'
export const decided = '多数委员认为事实清楚、建议具体可行，同意制发。'
export const executed = '检察建议书已签发并送达，回复期限正在计算。'

export const fund = {
  telling: {
    story: '小区公共收益好几年没有公示，电梯广告和车位的钱去哪了没人知道，找物业要账本就是不给。',
    claim: '公布公共收益',
    against: '悦庭物业历下分公司',
    measure: 'fin-housing',
    persons: 2_600,
  },
  investigated: '抽查十一个小区，八个未按规定公示公共收益。',
  paper: {
    type: 'pil',
    title: '督促规范住宅小区公共收益公示',
    source: '群众反映并经本院调查核实。',
    facts: '抽查的十一个小区中八个未公示公共收益，涉及业主一万余户。证据有公示栏照片、账目和询问笔录。',
    violation: '对物业服务企业公示公共收益的监督检查不到位。',
    legalBasis: '《中华人民共和国民法典》第九百四十三条',
    proposal: '一、责令八个小区限期公示；二、建立抽查制度；三、向业主公布投诉渠道。',
  },
} as const

export const heating = {
  telling: {
    story: '交了三年供暖费，家里最高十四度，老人裹着被子过冬，测温的人来了就走，退费的事一直不答复。',
    claim: '把暖气供好，退不达标的钱',
    against: '暖城供热公司',
    measure: 'grp-elderly',
    persons: 1_800,
    yuan: 540_000,
  },
  investigated: '入户测温二十户，十六户低于规定温度；退费申请积压三百余件。',
  paper: {
    type: 'pil',
    title: '督促落实供热温度监管和退费',
    source: '群众反映并经本院调查核实。',
    facts: '入户测温二十户中十六户低于规定温度，退费申请积压三百余件。证据有测温记录、申请台账和询问笔录。',
    violation: '对供热温度和退费的监督检查不到位。',
    legalBasis: '供热管理有关规定',
    proposal: '一、督促供热单位达标供热；二、限期办结积压的退费申请；三、公布测温和退费流程。',
  },
} as const
