import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const socialInsurance: Priority = {
  id: 'SOC',
  order: 6,
  title: text('社会保险领域检察监督', 'Social insurance'),
  plain: text(
    '单位不给交社保；养老金发少了；医保报销不了；有人骗医保',
    'The employer pays no contributions; the pension is too low; medical bills are not reimbursed; somebody cheats the fund',
  ),
  measures: [
    {
      id: 'soc-contributions',
      title: text('社会保险费的缴纳', 'Contributions'),
      clause: text(
        '做好社会保险领域检察监督工作',
        'vigorously do a good job in prosecutorial supervision in the field of social insurance',
      ),
      leads: ['administrative', 'public-interest'],
      procedures: [
        'petition',
        'administrative-supervision',
        'pil-administrative',
        'support-of-prosecution',
        'recommendation',
      ],
      indicators: figures,
      hotSpots: ['social-security'],
      groups: ['workers', 'gig-workers'],
      words: words({
        zh: `社保*1.5、社会保险*2、不交社保*2、不买社保*2、没交社保、没买社保、未缴社保、未交社保、社保断缴*2、断缴、断交、欠缴社保*1.5、补缴社保*1.5、补缴*1.2、补交、漏缴、社保基数*1.5、缴费基数*1.5、
          按最低基数、五险一金*2、五险*1.5、三险、自愿放弃社保*1.5、社保转移*1.5、转移接续*1.5、社保关系、参保*1.5、停保、挂靠社保、社保代缴、社保局*1.5、社保卡、社保中心、缴费年限*1.5、
          视同缴费*1.5、工龄认定、缴纳社保、交社保、买社保、缴费、职工社保、灵活就业人员参保`,
        en: `social insurance, social security contributions, employer pays no insurance, contributions missing, back payment of
          contributions, insurance transfer, contribution base, five insurances`,
      }),
    },
    {
      id: 'soc-benefits',
      title: text('社会保险待遇', 'Benefits'),
      clause: text(
        '做好社会保险领域检察监督工作',
        'vigorously do a good job in prosecutorial supervision in the field of social insurance',
      ),
      leads: ['administrative'],
      procedures: ['petition', 'administrative-supervision', 'recommendation'],
      indicators: figures,
      hotSpots: ['social-security', 'elder-care'],
      groups: ['elderly', 'workers', 'women'],
      industries: ['health'],
      words: words({
        zh: `养老金*2、养老保险*2、退休金*2、退休*1.2、退休工资*2、退休待遇*2、退休人员*1.5、退休职工*1.5、提前退休*1.5、病退*1.5、延迟退休、退休年龄*1.5、办理退休*1.5、养老待遇*1.5、养老金调整、养老金上调、
          少发养老金、停发养老金、社保待遇、居民养老保险、城乡居民养老、新农保*1.5、失地农民社保*1.2、医保*1.5、医疗保险*2、医保报销*2、报销*1.2、报销比例、不能报销、异地就医*1.5、异地报销、
          医保卡*1.5、新农合*1.5、农村合作医疗*1.5、合作医疗、职工医保*1.5、居民医保*1.5、门诊统筹、慢性病门诊、特殊病种、大病保险*1.5、生育保险*2、生育津贴*2、失业保险*2、失业金*2、
          失业补助金、工伤保险*1.5、工伤保险待遇、丧葬费*1.2、抚恤金*1.2、遗属补助*1.5、供养亲属`,
        en: `pension, old-age insurance, retirement, medical insurance, health insurance reimbursement, cannot be reimbursed,
          unemployment benefit, maternity allowance, work injury insurance, survivor benefit`,
      }),
    },
    {
      id: 'soc-funds',
      title: text('社会保险基金安全', 'Safety of the funds'),
      clause: text(
        '做好社会保险领域检察监督工作',
        'vigorously do a good job in prosecutorial supervision in the field of social insurance',
      ),
      leads: ['criminal', 'public-interest', 'administrative'],
      procedures: ['petition', ...criminal, 'pil-administrative', 'recommendation'],
      indicators: figures,
      hotSpots: ['social-security'],
      industries: ['health', 'pharmacy'],
      words: words({
        zh: `骗保*2、骗医保*2、骗取医保*2、骗取社保*2、骗取养老金*2、冒领养老金*2、冒领*1.5、死人领养老金、死亡后继续领、重复领取*1.5、服刑人员领养老金、套取医保*2、医保基金*2、养老基金、社保基金*2、
          挂床住院*2、假住院、虚假住院*1.5、小病大治、虚开药、刷医保卡买、药店刷医保*1.5、空刷医保、倒卖医保药*1.5、回收药品*1.5、挪用社保、侵占基金、挪用养老金、虚构劳动关系参保*1.5、
          虚假参保、虚假材料退休、伪造档案、医院多收费、重复收费、串换药品*1.5、过度医疗、过度检查`,
        en: `insurance fraud, fake hospital stay, false claims, dead person's pension, fund misused, resold medicines,
          overcharging hospital, double claim, embezzled fund`,
      }),
    },
  ],
}
