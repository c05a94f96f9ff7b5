import type { Requirement } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'

/** What the plan asks of the work itself. The room in the code that answers each stands in docs/plan.md. */
export const requirements: readonly Requirement[] = [
  {
    id: 'strengthen-protection',
    title: text('用法治“力度”提升民生“温度”', 'The strength of law for the warmth of livelihood'),
    clause: text(
      '着力加强民生司法保障，用法治“力度”有力提升民生“温度”',
      `focus on strengthening judicial protection of people's livelihood, and use the "strength" of the rule of law to effectively improve the "temperature" of people's livelihood`,
    ),
  },
  {
    id: 'politics-and-law',
    title: text('坚持政治引领，聚焦法治', 'A political perspective, focused on the rule of law'),
    clause: text(
      '坚持从政治上着眼、从法治上着力',
      'must adhere to a political perspective and focus on the rule of law',
    ),
  },
  {
    id: 'entry-points',
    title: text('找准切入点和着力点', 'Where to begin and where to press'),
    clause: text(
      '找准运用检察履职践行司法为民、服务中国式现代化的切入点、着力点',
      'identify the entry and focus points for using procuratorial power to implement justice for the people and serve Chinese-style modernization',
    ),
  },
  {
    id: 'heart-and-emotion',
    title: text('用心用情办好民生案件', 'Livelihood cases handled with heart'),
    clause: text(
      '用心用情办好每一件事关人民群众切身利益的民生案件',
      "handle matters that concern people's hearts with heart and emotion",
    ),
  },
  {
    id: 'serve-the-whole',
    title: text('为大局服务、为人民司法、为法治担当', 'Serving the whole, the people and the law'),
    clause: text(
      '坚持为大局服务、为人民司法、为法治担当',
      "persist in serving the overall situation, serving the people's justice, and taking responsibility for the rule of law",
    ),
  },
  {
    id: 'growing-needs',
    title: text('以满足人民美好生活需要为出发点和落脚点', "People's needs as starting point and goal"),
    clause: text(
      '把满足人民群众日益增长的美好生活需要作为检察工作的出发点和落脚点，持续加强民生司法保障',
      "meeting the people's growing needs for a better life as the starting point and goal of procuratorial work, and continuously strengthening judicial protection of people's livelihood",
    ),
  },
  {
    id: 'quality-and-efficiency',
    title: text('高质效办好每一个案件', 'Every case handled with high quality and efficiency'),
    clause: text(
      '坚持“高质效办好每一个案件”',
      'persist in "handling every case with high quality and efficiency"',
    ),
  },
  {
    id: 'mechanisms',
    title: text('更新、调整、巩固、完善办案机制', 'Mechanisms kept up to date'),
    clause: text(
      '不断更新、调整、巩固、完善各项办案机制',
      'constantly update, adjust, consolidate and improve various case-handling mechanisms',
    ),
  },
  {
    id: 'felt-justice',
    title: text('在每一个司法案件中感受到公平正义', 'Justice that people can feel'),
    clause: text(
      '努力让人民群众在每一个司法案件中感受到公平正义',
      'strive to make the people feel fairness and justice in every judicial case',
    ),
  },
  {
    id: 'organisational-leadership',
    title: text('高度重视，加强组织领导', 'Attention and organisational leadership'),
    clause: text(
      '高度重视，切实加强组织领导',
      'must attach great importance to it, effectively strengthen organizational leadership',
    ),
  },
  {
    id: 'case-handling',
    title: text('加大办案力度，以专项行动带动办案', 'More case work, driven by the action'),
    clause: text(
      '加大办案力度，突出专项行动对办案的促进作用',
      'increase case handling efforts, highlight the role of special actions in promoting case handling',
    ),
  },
  {
    id: 'similar-cases',
    title: text('强化类案监督', 'Supervision of similar cases'),
    clause: text('强化类案监督', 'strengthen supervision of similar cases'),
  },
  {
    id: 'social-governance',
    title: text('积极融入社会治理', 'Part in social governance'),
    clause: text('积极融入社会治理', 'actively integrate into social governance'),
  },
  {
    id: 'research',
    title: text('加强调查研究', 'Investigation and research'),
    clause: text('加强调查研究', 'strengthen investigation and research'),
  },
  {
    id: 'exchange',
    title: text('促进经验交流互鉴', 'Experience exchanged'),
    clause: text('促进经验交流、互学互鉴', 'promote experience exchange and interaction. Learn from it'),
  },
  {
    id: 'publicity-and-summary',
    title: text('及时宣传总结', 'Publicity and timely summing up'),
    clause: text('及时宣传总结', 'publicize and summarize it in a timely manner'),
  },
  {
    id: 'public-opinion',
    title: text('营造良好舆论氛围', 'A good climate of opinion'),
    clause: text('营造良好舆论氛围', 'create a good atmosphere of public opinion'),
  },
]
