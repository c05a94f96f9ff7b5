import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const military: Priority = {
  id: 'MIL',
  order: 8,
  title: text('国防利益和军人军属、英雄烈士权益', 'National defence, military families, heroes and martyrs'),
  plain: text(
    '军属证办不下来；优待金没发；烈士墓没人管；有人侮辱英烈',
    'The military family certificate is not issued; a benefit is not paid; a martyr’s grave is neglected; somebody insults a hero',
  ),
  measures: [
    {
      id: 'mil-defence',
      title: text('国防利益', 'The interests of national defence'),
      clause: text('坚决维护国防利益', 'resolutely safeguard the interests of national defense'),
      leads: ['military', 'public-interest', 'criminal'],
      procedures: ['petition', 'pil-administrative', ...criminal, 'recommendation'],
      indicators: figures,
      groups: ['military-families'],
      words: words({
        zh: `国防*2、军事设施*2、军事禁区*2、军事管理区*2、军用机场*2、净空*1.2、军营*1.5、部队营区、营区*1.2、军用土地*1.5、军产*1.5、军地纠纷*2、国防光缆*2、光缆被挖、人防*1.2、防空洞*1.2、人防工程*1.5、防空警报、征兵*1.5、
          兵役*1.5、逃避兵役*1.5、拒服兵役*1.5、民兵*1.2、预备役、冒充军人*2、假军车*2、假军牌*2、军服*1.2、买卖军服*1.5、军用物资、泄露军事秘密*2、无人机偷拍*1.2、国防教育`,
        en: `national defence, military facility, military zone, military airport, defence cable, posing as a soldier, fake military
          plate, conscription, civil air defence`,
      }),
    },
    {
      id: 'mil-rights',
      title: text(
        '军人军属、英雄烈士的合法权益',
        'Rights and interests of soldiers, their families, heroes and martyrs',
      ),
      clause: text(
        '坚决维护军人军属、英雄烈士权益',
        'the rights and interests of soldiers and their families, heroes and martyrs',
      ),
      leads: ['military', 'civil', 'administrative'],
      procedures: ['petition', 'support-of-prosecution', 'civil-supervision', 'administrative-supervision'],
      indicators: figures,
      groups: ['military-families', 'veterans', 'martyrs-families'],
      words: words({
        zh: `军人权益*2、军人维权*2、军人合法权益*2、涉军*2、涉军维权*2、涉军案件*2、涉军纠纷*2、军属维权*2、军人家属维权*2、侵害军人*2、军人房产*1.5、军人购房*1.5、军人家里宅基地*2、军人土地*1.5、军人离婚*1.5、军人配偶*1.5、军嫂就业*2、
          军属就业*2、服役期间*1.5、现役军人家庭*2、军人保险*1.5、军人荣誉*1.5、军人名誉*1.5、侮辱军人*2、诋毁军人*2、退役军人就业*1.5、退役军人创业*1.5、法律援助军人*1.5、军人优先*1.2`,
        en: `soldier's rights, rights of military families, dispute of a soldier, army wife's job, soldier's property, soldier's land,
          insulted a soldier, legal aid for soldiers`,
      }),
    },
    {
      id: 'mil-certificates',
      title: text('军属证办理', 'Military family certificates'),
      clause: text('军属证办理', 'focusing on the application of military family certificates'),
      leads: ['administrative', 'military'],
      procedures: ['petition', 'administrative-supervision', 'pil-administrative', 'recommendation'],
      indicators: figures,
      groups: ['military-families'],
      words: words({
        zh: `军属证*2、军属*2、军人家属*2、军人父母*1.5、军烈属*1.5、光荣之家*2、光荣牌*1.5、优待证*2、退役军人优待证*2、军官证、军残证*1.5、残疾军人证*2、退伍证*1.5、退役军人事务局*1.5、军属优待*2、优先窗口、军人优先*1.5、
          现役军人*1.5、士兵家属、军嫂*2、随军*1.5、家属随军*1.5、随军家属*2、军人子女*2、军人子女入学*2、军婚*1.5、破坏军婚*2、免票、军人依法优先`,
        en: `military family certificate, army family, soldier's family, military spouse, soldier's child, veteran card,
          preferential treatment card, glory plaque`,
      }),
    },
    {
      id: 'mil-benefits',
      title: text('军人军属的待遇保障和抚恤优待', 'Benefits and pensions of soldiers and their families'),
      clause: text(
        '军人军属待遇保障、抚恤优待',
        'the protection of the benefits and pensions of soldiers and their families',
      ),
      leads: ['administrative', 'public-interest'],
      procedures: ['petition', 'administrative-supervision', 'pil-administrative', 'recommendation'],
      indicators: figures,
      hotSpots: ['social-security'],
      groups: ['military-families', 'veterans'],
      words: words({
        zh: `退伍军人*2、退役军人*2、退伍*1.5、退役*1.5、转业*1.5、复员*1.5、转业安置*2、退役安置*2、退伍安置*2、军转干部*2、志愿兵*1.5、士官*1.2、义务兵*1.5、优抚*2、优抚对象*2、优抚金*2、抚恤*1.5、抚恤金*1.2、抚恤优待*2、定期抚恤*1.5、
          优待金*2、义务兵优待金*2、参战*2、参战老兵*2、参试*1.5、对越*1.5、老兵*1.5、涉核*1.2、伤残军人*2、残疾军人*2、军残*1.5、军休*1.5、军休干部*2、自主择业*1.5、一次性补助、企业军转*1.5、部队*1.2、当兵*1.2、服役*1.2、带病回乡*1.5`,
        en: `veteran, ex-soldier, demobilised, resettlement of soldiers, soldier benefits, army pension, disabled soldier,
          allowance for conscripts, war veteran`,
      }),
    },
    {
      id: 'mil-honour',
      title: text('英雄烈士荣誉权和名誉权', 'Honour and reputation of heroes and martyrs'),
      clause: text(
        '英雄烈士荣誉权、名誉权保护',
        'the protection of the honor and reputation rights of heroes and martyrs',
      ),
      leads: ['public-interest', 'criminal'],
      procedures: ['petition', 'pil-civil', ...criminal, 'recommendation'],
      indicators: figures,
      groups: ['martyrs-families'],
      industries: ['telecom-internet'],
      words: words({
        zh: `英烈*2、英雄烈士*2、烈士*1.5、侮辱英烈*2、侮辱烈士*2、诋毁英雄*2、诋毁英烈*2、诽谤英烈*2、抹黑英雄*2、恶搞英雄*1.5、恶搞英烈*2、烈士名誉*2、烈士姓名*1.5、英雄名字*1.2、志愿军*1.5、抗美援朝*1.5、革命先烈*2、革命烈士*2、先烈*1.5、
          英雄肖像、冒用英烈*2、英烈头像*1.5、英烈广告*1.5、美化侵略*1.5、精日*1.5、历史虚无主义*1.5、荣誉权*1.2、名誉权*0.8、英模*1.2、因公牺牲*1.5、牺牲民警*1.5、缅怀*1.2`,
        en: `heroes and martyrs, insulted a martyr, martyr's honour, defamed a hero, martyr's name, martyr's portrait,
          slander of heroes, mocking soldiers who died`,
      }),
    },
    {
      id: 'mil-memorials',
      title: text('烈士纪念设施', 'Memorial facilities of martyrs'),
      clause: text(
        '烈士纪念设施保护',
        'the protection of martyrs. Prominent issues such as the protection of memorial facilities',
      ),
      leads: ['public-interest', 'military'],
      procedures: ['petition', 'pil-administrative', 'recommendation'],
      indicators: figures,
      groups: ['martyrs-families'],
      words: words({
        zh: `烈士墓*2、烈士陵园*2、烈士纪念碑*2、烈士纪念馆*2、烈士纪念堂*2、纪念碑*1.5、纪念设施*2、英烈纪念设施*2、红色遗址*2、红色旧址*1.5、革命遗址*2、革命旧址*2、故居*1.2、散葬烈士*2、散葬*1.5、墓碑损坏*1.2、墓碑*1.2、无人管护*1.2、杂草丛生、
          破损*0.5、年久失修*0.6、字迹模糊、被占用*0.5、陵园*1.5、英烈墙*2、零散烈士墓*2、烈士遗骸*2、迁葬*1.2、碑文错误*1.5、红色文物*1.5、革命文物*2、红色资源*1.5`,
        en: `martyrs' cemetery, martyr's grave, martyrs' memorial, monument, memorial hall, revolutionary site, neglected grave,
          damaged monument`,
      }),
    },
    {
      id: 'mil-hardship',
      title: text('军人军属因案致困', 'Military families in hardship because of a case'),
      clause: text('因案致困等突出问题', 'difficulties caused by cases'),
      leads: ['petitions', 'military'],
      procedures: ['petition', 'judicial-aid', 'support-of-prosecution'],
      indicators: figures,
      groups: ['military-families', 'veterans', 'martyrs-families'],
      words: words({
        zh: `军人家庭困难*2、军属困难*2、军人家属被打*2、军属被打*2、军人被打*1.5、军人家属受害*2、退役军人困难*2、退伍军人困难*2、老兵困难*2、烈属困难*2、烈属*1.5、烈士遗属*1.5、烈士家属*1.5、服役期间家里*1.5、儿子在部队*2、儿子当兵*1.5、丈夫是军人*2、老公在部队*2、爱人是军人*1.5、退役军人救助*2、军人救助*1.5、退役军人司法救助*2`,
        en: `military family in hardship, soldier's family victim, son in the army, husband is a soldier, aid for veterans,
          martyr's family`,
      }),
    },
  ],
}
