import type { Elsewhere } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

const doubt = 'from memory'

/** What a procuratorate does not do itself, and who does; the numbers are marked from memory until checked. */
export const elsewhere: readonly Elsewhere[] = [
  {
    id: 'police-110',
    title: text('紧急报警', 'Police, in an emergency'),
    phone: '110',
    hint: text(
      '正在发生危险或犯罪，请先拨打 110。',
      'If there is danger or a crime going on now, call 110 first.',
    ),
    doubt,
    words: words({
      zh: `报警、正在打人*2、正在被打*2、持刀*2、入室*1.5、抢劫*1.5、被抢*1.5、绑架*2、非法拘禁*2、失踪*1.5、走失*1.5、杀人*1.5、被跟踪*1.5、着火*1.5、火灾*1.2、打架*1.2、斗殴*1.5、赌博*1.2、聚众赌博*2、吸毒*2、卖淫*2、嫖娼*2、传销窝点*1.5、盗窃*1.2、被偷*1.2、刚被骗*1.5、家暴*1.2、酒驾*1.5、交通事故*1.0`,
      en: `emergency, being attacked, robbery, kidnapped, missing person, break-in, fight, gambling den, drug dealing, fire, drunk driver`,
    }),
  },
  {
    id: 'legal-aid-12348',
    title: text('法律咨询和法律援助', 'Legal advice and legal aid'),
    phone: '12348',
    hint: text(
      '想问法律问题或请援助律师，可拨打 12348。',
      'For legal advice or a lawyer free of charge, call 12348.',
    ),
    doubt,
    words: words({
      zh: `法律咨询*2、法律援助*2、请律师*2、找律师*2、律师费*1.5、援助律师*2、免费律师*2、怎么起诉*1.5、如何起诉*1.5、怎么打官司*2、打官司*1.5、起诉状*1.5、离婚财产*1.2、遗产*1.5、继承*1.5、遗嘱*1.5、公证*1.5、公证处*1.5、司法鉴定*1.2、人民调解*1.5、咨询一下*0.8、合法吗*1.2、违法吗*1.2、怎么维权*1.2`,
      en: `legal advice, legal aid, lawyer, how to sue, inheritance, will, notary, mediation, is it legal`,
    }),
  },
  {
    id: 'labour-12333',
    title: text('劳动监察和社会保险经办', 'Labour inspection and social insurance'),
    phone: '12333',
    hint: text(
      '欠薪、劳动合同、社保查询可同时向人社部门反映（12333）；劳动仲裁一般应在一年内申请。',
      'Wages, contracts and insurance records also go to the labour department (12333); labour arbitration must as a rule be asked for within one year.',
    ),
    // Source: rulebook 2.5.
    terms: [
      {
        title: text(
          '申请劳动仲裁：1年，自知道或者应当知道权利被侵害之日起；在职时的欠薪不受此限，离职后1年内提出（劳动争议调解仲裁法第27条）',
          'Labour arbitration: within 1 year of knowing of the violation; for wages unpaid while employed, within 1 year of leaving (Labour Arbitration Law, art. 27)',
        ),
        basis: cite('LDMA', '27'),
      },
      {
        title: text(
          '仲裁委员会5日内决定是否受理（同法第29条）',
          'The arbitration commission decides within 5 days whether it accepts (art. 29)',
        ),
        basis: cite('LDMA', '29'),
      },
      {
        title: text(
          '仲裁裁决：受理后45日内，复杂的至多再延长15日（同法第43条）',
          'Award: within 45 days of acceptance, 15 more at most if complex (art. 43)',
        ),
        basis: cite('LDMA', '43'),
      },
      {
        title: text(
          '劳动监察：立案后60个工作日内办结，复杂的再延长30个工作日（劳动保障监察条例第17条）',
          'Labour inspection: done within 60 working days of filing, 30 more if complex (Labour Inspection Regulations, art. 17)',
        ),
        basis: cite('LSI', '17'),
      },
      {
        title: text(
          '违法行为2年内没有被发现、举报的，劳动监察不再查处（同条例第20条）',
          'Labour inspection does not pursue what nobody found or reported within 2 years (art. 20)',
        ),
        basis: cite('LSI', '20'),
      },
    ],
    doubt,
    words: words({
      zh: `拖欠工资*1.5、欠薪*1.5、劳动仲裁*2、劳动监察*2、劳动合同*1.2、社保查询*2、社保卡*1.5、社保转移*1.5、补缴社保*1.2、养老金发放*1.2、退休手续*1.5、办理退休*1.5、失业金*1.5、失业登记*2、工伤认定*1.5、职称*1.2、技能鉴定*1.5、职业资格*1.2、档案*0.8、人社局*1.5、人社*1.0、就业补贴*1.5、加班费*1.2、最低工资*1.2`,
      en: `unpaid wages, labour arbitration, labour inspection, social insurance record, unemployment benefit, retirement procedure, work injury, overtime pay`,
    }),
  },
  {
    id: 'hotline-12345',
    title: text('政务服务便民热线', 'Government service hotline'),
    phone: '12345',
    hint: text(
      '水电气、道路、公交、物业等日常事务，12345 处理得更快。',
      'Water, power, roads, buses and property management are dealt with faster by 12345.',
    ),
    doubt,
    words: words({
      zh: `停水*2、停电*2、停气*2、断水*1.5、自来水*1.2、天然气*1.2、燃气*1.0、暖气*1.5、供暖*1.5、路灯*2、路面*1.5、坑洼*1.5、井盖*2、红绿灯*2、公交*1.5、公交车*1.5、公交线路*2、地铁*1.5、停车*1.2、乱停车*2、堵车*1.5、拥堵*1.5、出租车*1.2、绿化*1.2、广场舞*1.5、物业*1.2、城管*1.5、占道经营*2、流动摊贩*2、摆摊*1.2、
        户口*1.2、落户*1.2、身份证办理*1.5、驾驶证*1.5、公园*1.0、学位*1.0、学区*1.0、入学政策*1.2、违章停车*2、宠物*1.0、养狗*1.2、流浪狗*1.5、规划*0.8`,
      en: `water cut, power cut, street light, pothole, manhole, traffic light, bus route, parking, traffic jam, street vendor, stray dog, household registration`,
    }),
  },
  {
    id: 'women-12338',
    title: text('妇女维权服务', "Women's rights service"),
    phone: '12338',
    hint: text(
      '家庭暴力、婚姻家庭问题，妇联 12338 可以马上帮您。',
      "For violence at home and family matters, the women's federation can help at once on 12338.",
    ),
    doubt,
    words: words({
      zh: `家暴*2、家庭暴力*2、丈夫打*2、老公打*2、离婚*1.5、抚养权*1.2、婚外情*2、出轨*2、小三*1.5、彩礼*1.5、婆媳*1.5、性骚扰*1.5、妇联*2、人身安全保护令*2、前夫*1.2、分居*1.2、重婚*1.5、单亲妈妈*1.5、外嫁女*1.2、怀孕被辞退*1.2、婚姻*1.2、不给抚养费*1.2`,
      en: `domestic violence, husband beats me, divorce, custody, affair, sexual harassment, protection order, marriage`,
    }),
  },
  {
    id: 'youth-12355',
    title: text('青少年服务', 'Service for young people'),
    phone: '12355',
    hint: text(
      '孩子的心理困扰、校园欺凌，可以先打 12355。',
      'For a young person in distress, or bullying, 12355 listens first.',
    ),
    doubt,
    words: words({
      zh: `校园欺凌*2、霸凌*2、被同学*1.2、孤立*1.2、厌学*2、逃学*1.5、网瘾*2、沉迷游戏*2、沉迷手机*2、早恋*1.5、叛逆*1.5、离家出走*2、孩子抑郁*2、青少年心理*2、心理辅导*1.5、心理咨询*1.5、自残*2、亲子关系*2、学习压力*1.5、高考压力*1.5、体罚*1.2、留守儿童*1.2`,
      en: `bullying, bullied, truant, game addiction, ran away from home, teenager depressed, self-harm, counselling, school stress`,
    }),
  },
  {
    id: 'consumers-12315',
    title: text('消费投诉', 'Consumer complaints'),
    phone: '12315',
    hint: text(
      '一次买卖中的退换货、退款纠纷，可先向市场监管部门 12315 投诉。',
      'For a refund or exchange in a single purchase, complain to market regulation first: 12315.',
    ),
    doubt,
    words: words({
      zh: `退货*2、退款*2、换货*2、不给退*1.5、拒绝退款*2、假一赔十*1.5、三包*1.5、保修*1.5、售后*1.5、商家*1.2、网购*1.2、健身卡*1.5、会员卡*1.5、预付卡*1.5、价格欺诈*1.5、宰客*1.5、缺斤少两*2、短斤缺两*2、明码标价*1.5、过期食品*1.5、买到假货*1.5、虚假宣传*1.2、消费纠纷*2、消费投诉*2、快递丢失*1.5、定金不退*1.2、强制消费*1.5`,
      en: `refund, exchange, return goods, warranty, after-sales, short weight, gym card, prepaid card, overcharged, bought a fake, false advertising`,
    }),
  },
]
