import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const specificGroups: Priority = {
  id: 'GRP',
  order: 7,
  title: text(
    '残疾人、老年人、未成年人、妇女等特定群体权益',
    'Persons with disabilities, the elderly, minors and women',
  ),
  plain: text(
    '盲道被占；老人被骗买保健品；孩子在学校被欺负；遭受家暴；怀孕被辞退',
    'A blocked tactile path; an old person cheated over health products; a child bullied at school; violence at home; dismissed when pregnant',
  ),
  measures: [
    {
      id: 'grp-disabled',
      title: text('残疾人权益', 'Persons with disabilities'),
      clause: text('深化残疾人权益保障', 'deepen the protection of people with disabilities'),
      leads: ['public-interest', 'administrative', 'civil'],
      procedures: [
        'petition',
        'pil-administrative',
        'administrative-supervision',
        'support-of-prosecution',
        'judicial-aid',
      ],
      indicators: figures,
      groups: ['disabled'],
      words: words({
        zh: `残疾人*2、残疾*1.5、残疾证*2、残联*2、残疾人补贴*2、两项补贴*1.5、重度残疾*1.5、护理补贴*1.2、盲人*1.5、盲道*2、占用盲道*2、聋哑人*1.5、聋人、手语、轮椅*1.5、坐轮椅、拄拐、肢体残疾*1.5、智力残疾*1.5、
          精神残疾*1.5、精神病人、自闭症*1.5、脑瘫*1.5、听力障碍、视力障碍、无障碍*2、无障碍通道*2、无障碍设施*2、无障碍电梯、坡道、无障碍厕所、无障碍停车位、残疾人就业*2、残疾人就业保障金*2、残保金*1.5、
          残疾车、残疾人挂证*1.5、助残、特殊教育*1.5、康复、评残*1.2、残疾等级`,
        en: `disabled, disability, wheelchair, blind, deaf, tactile paving, barrier-free, accessible ramp, disability certificate,
          disability allowance, autism, cerebral palsy`,
      }),
    },
    {
      id: 'grp-elderly',
      title: text('老年人权益', 'The elderly'),
      clause: text(
        '老年人权益保障',
        'the protection of the rights and interests of specific groups such as the elderly',
      ),
      leads: ['civil', 'public-interest', 'criminal'],
      procedures: ['petition', 'support-of-prosecution', 'pil-administrative', ...criminal, 'judicial-aid'],
      indicators: figures,
      hotSpots: ['elder-care'],
      groups: ['elderly'],
      industries: ['elder-care'],
      words: words({
        zh: `老人*1.2、老年人*2、老年*1.2、空巢老人*1.5、独居老人*1.5、孤寡老人*1.5、高龄*1.5、高龄津贴*2、高龄补贴*2、尊老金*1.5、老年卡*1.5、老年证*1.5、老龄*1.2、赡养*2、赡养费*2、不赡养*2、不孝*1.2、遗弃老人*2、虐待老人*2、
          养老院*2、敬老院*2、福利院*1.2、养老机构*2、护工*1.2、养老诈骗*2、骗老人*2、忽悠老人*1.5、老人保健品*1.5、保健品讲座、以房养老*2、老年公寓*1.5、适老化*1.5、加装电梯*1.2、老年食堂*1.5、日间照料*1.5、
          老年旅游、低价游、墓地推销、老母亲、老父亲、八十岁、九十岁、年迈*1.2、失能*1.5、阿尔茨海默、老年痴呆*1.5、拒载老人`,
        en: `elderly, old people, nursing home, care home, old-age allowance, support for parents, maintenance of parents, cheated an
          old man, cheated an old woman, senior citizen, dementia`,
      }),
    },
    {
      id: 'grp-minors',
      title: text('未成年人权益', 'Minors'),
      clause: text(
        '未成年人权益保障',
        'the protection of the rights and interests of specific groups such as the elderly, minors',
      ),
      leads: ['juvenile', 'criminal', 'public-interest', 'civil'],
      procedures: [
        'petition',
        ...criminal,
        'support-of-prosecution',
        'pil-administrative',
        'pil-civil',
        'recommendation',
        'judicial-aid',
      ],
      indicators: figures,
      groups: ['minors'],
      industries: ['education', 'entertainment'],
      words: words({
        zh: `未成年*2、未成年人*2、孩子*0.8、儿童*1.2、小孩*0.8、小学生*1.2、中学生、初中生、高中生、学生*0.6、幼儿园*1.2、幼儿*1.2、虐童*2、打学生*1.5、体罚*2、老师打人*1.5、校园欺凌*2、校园霸凌*2、霸凌*2、被同学打*1.5、孤立、
          性侵*2、猥亵*2、强奸*1.5、拐卖*1.5、拐骗、留守儿童*2、困境儿童*2、抚养费*2、抚养权*1.5、监护人*1.5、监护*1.2、童工*2、雇用童工、卖烟给学生*2、学校周边*1.2、电子烟、网吧*1.5、酒吧未成年、文身*1.2、
          剧本杀、电竞酒店*1.5、点播影院、沉迷游戏*1.5、游戏充值*2、孩子充值、打赏主播*1.2、盲盒、校车*1.5、校园安全*1.5、食堂、补课*1.2、违规补课*1.5、培训班*1.2、校外培训*1.5、溺水、托管班*1.2、
          文身店、入学*0.8、上学*0.8、学位*0.8、择校、学区划分*0.8、乱收费`,
        en: `minor, child abuse, bullying, school bullying, corporal punishment, sexual assault of a child, left-behind child, child labour,
          child support, custody, selling cigarettes to children, internet cafe, game top-up, kindergarten, school bus`,
      }),
    },
    {
      id: 'grp-women',
      title: text('妇女权益', 'Women'),
      clause: text(
        '妇女等特定群体权益保障',
        'the protection of the rights and interests of specific groups such as the elderly, minors, women, etc.',
      ),
      leads: ['public-interest', 'civil', 'administrative', 'criminal'],
      procedures: [
        'petition',
        'support-of-prosecution',
        'pil-administrative',
        'administrative-supervision',
        ...criminal,
        'judicial-aid',
      ],
      indicators: figures,
      groups: ['women'],
      words: words({
        zh: `妇女*2、女性*1.2、家暴*2、家庭暴力*2、被丈夫打*2、老公打我*2、前夫*1.2、人身安全保护令*2、跟踪*1.2、骚扰*0.8、性骚扰*2、强奸*1.5、猥亵*1.2、偷拍裙底、孕妇*1.5、怀孕*1.5、孕期*1.5、产假*1.5、哺乳期*1.5、哺乳假*1.5、
          母婴室*1.5、生育津贴*1.2、怀孕被辞退*2、已婚未育*2、限招男性*2、只招男*2、女职工*2、女工*1.5、性别歧视*2、妇联*2、外嫁女*2、出嫁女*2、农村妇女*1.5、妇女土地*1.5、离婚*1.2、离婚分割、彩礼*1.2、拐卖妇女*2、
          单亲妈妈*2、单亲母亲*1.5、两癌筛查*1.5、妇科*1.2、代孕*1.2、女厕*1.2`,
        en: `women, domestic violence, husband beats me, protection order, sexual harassment, pregnant, maternity leave, breastfeeding,
          gender discrimination, only men hired, divorce, single mother, stalking`,
      }),
    },
  ],
}
