import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const labour: Priority = {
  id: 'LAB',
  order: 1,
  title: text('劳动者权益保障', 'Rights of workers'),
  plain: text(
    '工资被拖欠；送外卖、跑网约车受了伤没人管；没签合同就被辞退',
    'Wages not paid; hurt while delivering food or driving for a platform and nobody pays; dismissed without a contract',
  ),
  measures: [
    {
      id: 'lab-wages',
      title: text('欠薪与劳动报酬', 'Unpaid wages'),
      clause: text(
        '进一步加强劳动者权益保障',
        'further strengthening the protection of the rights and interests of workers',
      ),
      leads: ['civil', 'criminal', 'administrative'],
      procedures: [
        'petition',
        'support-of-prosecution',
        'civil-supervision',
        'administrative-supervision',
        ...criminal,
      ],
      indicators: figures,
      hotSpots: ['employment'],
      groups: ['workers', 'migrant-workers'],
      industries: ['construction', 'manufacturing', 'catering'],
      words: words({
        zh: `农民工*1.2、拖欠工资*2、欠薪*2、工资没发、不发工资、没发工资、未发工资、工资未发、工资一直没给、工资拖着不给、克扣工资、扣工资、
          压工资、讨薪*2、讨要工资、要工资、工资款、工钱、血汗钱、农民工工资*2、拖欠民工工资、民工工资、包工头、工头跑了、老板跑路、
          劳务费、劳务款、拖欠劳务、欠条、加班费、加班工资、加班不给钱、双倍工资、最低工资、低于最低工资标准、拖欠薪资、薪资、薪水、
          劳动报酬、拒不支付劳动报酬*2、工资发放、工资条、绩效工资、年终奖、提成不发、停发工资、工资待遇、工资*0.8、欠发、工资保证金、
          班组长、施工队、结算工资、拖欠教师工资、降薪、调薪、涨工资、同工不同酬`,
        en: `unpaid wages, wage arrears, not paid my wages, salary not paid, withheld salary, back pay, overtime pay,
          below minimum wage, boss ran away, owes us wages, owed wages, no pay`,
      }),
    },
    {
      id: 'lab-relations',
      title: text('用工、合同与平等就业', 'Contracts, dismissal and equal access to work'),
      clause: text(
        '进一步加强劳动者权益保障',
        'further strengthening the protection of the rights and interests of workers',
      ),
      leads: ['civil', 'administrative', 'public-interest'],
      procedures: [
        'petition',
        'support-of-prosecution',
        'civil-supervision',
        'administrative-supervision',
        'pil-administrative',
      ],
      indicators: figures,
      hotSpots: ['employment'],
      groups: ['workers', 'women'],
      words: words({
        zh: `劳动合同*1.5、没签合同、不签合同、未签订劳动合同、劳动关系、辞退、被辞退、开除、解雇、裁员、被裁、强制辞职、逼我辞职、
          离职、辞职、经济补偿金、解除劳动合同、违法解除、赔偿金、N+1、试用期、实习期、实习生、黑中介、职业中介、中介费、招聘、招工、虚假招聘、
          就业歧视、性别歧视、年龄歧视、怀孕被辞退、劳务派遣*1.5、派遣工、外包、编制外、临聘、临时工、合同工、编外人员、劳动仲裁*1.5、
          仲裁裁决、仲裁委、劳动监察*1.5、劳动局、人社局、用人单位、用工单位、用工、下岗*1.5、下岗职工、内退、买断工龄、工龄、改制、职工安置、
          失业、再就业、找工作、就业*0.8、上班时间、工作时间、加班、超时加班、双休、单休、周末、调休、年休假、带薪休假、带薪年假、休息休假、强制加班、
          福利待遇、职工*0.8、员工*0.6、职业技能、技能鉴定、职业资格、职称、公益性岗位、事业编`,
        en: `labour contract, labor contract, no contract, dismissed, fired, laid off, severance, unfair dismissal,
          labour arbitration, labor arbitration, job discrimination, agency worker, forced to resign, fake job advert`,
      }),
    },
    {
      id: 'lab-safety',
      title: text('工伤与劳动保护', 'Work injury and safety at work'),
      clause: text(
        '进一步加强劳动者权益保障',
        'further strengthening the protection of the rights and interests of workers',
      ),
      leads: ['administrative', 'civil', 'public-interest'],
      procedures: [
        'petition',
        'support-of-prosecution',
        'administrative-supervision',
        'pil-administrative',
        'judicial-aid',
      ],
      indicators: figures,
      hotSpots: ['employment', 'social-security'],
      groups: ['workers', 'migrant-workers'],
      industries: ['construction', 'manufacturing', 'mining'],
      words: words({
        zh: `工伤*2、工伤认定*2、工伤鉴定、工伤赔偿、劳动能力鉴定、伤残等级、伤残鉴定、工亡、因公死亡、因工受伤、工地受伤、摔伤、
          高处坠落、从架子上掉下来、机器压伤、手指断了、触电、中暑、高温津贴、高温补贴、高温作业、防暑降温、职业病*2、尘肺*2、尘肺病*2、矽肺、苯中毒、
          噪声聋、职业健康体检、劳动保护、劳保用品、防护用品、安全帽、安全带、安全生产、安全事故、有毒有害岗位、特殊工种、女工保护、哺乳期、产假、
          超负荷、过劳、猝死、疲劳作业、没有防护`,
        en: `work injury, injured at work, industrial injury, occupational disease, silicosis, pneumoconiosis, fell from scaffolding,
          no safety gear, heat allowance, unsafe workplace, died at work`,
      }),
    },
    {
      id: 'lab-new-forms',
      title: text('灵活就业和新就业形态劳动者', 'Flexible and new-form (gig) workers'),
      clause: text(
        '特别是灵活就业和新就业形态劳动者',
        'especially workers with flexible employment and new employment forms',
      ),
      leads: ['public-interest', 'civil', 'administrative'],
      procedures: [
        'petition',
        'support-of-prosecution',
        'civil-supervision',
        'administrative-supervision',
        'pil-administrative',
        'recommendation',
      ],
      indicators: figures,
      hotSpots: ['employment', 'social-security'],
      groups: ['gig-workers'],
      industries: ['platform', 'express', 'live-streaming'],
      words: words({
        zh: `外卖骑手*2、骑手*2、外卖小哥*2、外卖员*2、送外卖*2、快递小哥*2、快递员*2、送快递、网约车司机*2、跑网约车、跑滴滴、代驾、货拉拉、
          网约车、家政工、保姆、月嫂、主播、网络主播、带货主播、平台用工、众包、专送、跑单、接单、派单、派费、算法、超时罚款、差评扣钱、封号、
          扣押金、站点、配送站、灵活就业*2、零工*1.5、日结、散工、兼职、个体工商户注册、注册个体户、劳务承揽、承揽协议、合作协议、新就业形态*2、
          新业态劳动者、职业伤害、商业保险、意外险、分拣员、货车司机、卡车司机`,
        en: `delivery rider, food delivery, courier, gig worker, ride-hailing driver, platform worker, account blocked, algorithm,
          day labourer, freelancer, live streamer, self-employed contract`,
      }),
    },
  ],
}
