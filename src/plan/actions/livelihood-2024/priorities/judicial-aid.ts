import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const judicialAid: Priority = {
  id: 'AID',
  order: 5,
  title: text('司法救助', 'Judicial assistance'),
  plain: text(
    '亲人被害、自己受了重伤，对方赔不起，家里过不下去',
    'A relative was killed or you were badly hurt, the offender cannot pay, and the family cannot get by',
  ),
  measures: [
    {
      id: 'aid-assistance',
      title: text('国家司法救助', 'State judicial assistance'),
      clause: text('持续深入推进司法救助工作', 'continue to advance judicial assistance'),
      leads: ['petitions'],
      procedures: ['petition', 'judicial-aid'],
      indicators: figures,
      groups: ['crime-victims', 'women', 'minors', 'disabled', 'military-families'],
      words: words({
        zh: `司法救助*2、国家救助、救助金*1.5、申请救助*1.5、被害人*1.5、受害人*1.2、受害者、被害人家属、死者家属、被打伤*1.2、被人打*1.2、重伤、轻伤、植物人、致残、打成残疾、凶手、
          杀人、被杀、被害、故意伤害*1.5、交通肇事*1.5、肇事逃逸*1.5、肇事司机、没有赔偿、得不到赔偿*1.5、赔不起、无力赔偿*1.5、没钱赔、判了赔偿、附带民事、执行不到位、
          无法执行、医药费没人出、抢救费、后续治疗、因案致贫*2、因案致困*2、因案返贫、刑事案件、遗孤、孤儿寡母、失去劳动力、顶梁柱`,
        en: `judicial aid, judicial assistance, victim, offender cannot pay, no compensation, badly injured, killed, hit and run,
          assault, medical bills after crime, breadwinner`,
      }),
    },
    {
      id: 'aid-bottom-line',
      title: text('兜牢民生底线', 'The bottom line of livelihood'),
      clause: text('进一步兜牢民生底线', "further secure the bottom line of people's livelihood"),
      leads: ['petitions', 'administrative'],
      procedures: ['petition', 'judicial-aid', 'administrative-supervision', 'recommendation'],
      indicators: figures,
      hotSpots: ['social-security'],
      groups: ['disabled', 'elderly', 'minors', 'farmers'],
      words: words({
        zh: `低保*2、低保户*1.5、农村低保、城镇低保、取消低保*1.5、关系户低保*1.5、五保户*1.5、五保*1.2、特困*1.5、特困供养、贫困户*1.5、建档立卡*1.5、精准扶贫、扶贫*1.2、脱贫、返贫*1.5、
          临时救助*1.5、医疗救助*1.5、大病救助*1.5、大病*1.2、重病、白血病、癌症、尿毒症、透析、家庭困难*1.2、生活困难*1.2、困难家庭、生活无着、揭不开锅、没有收入、无收入来源、
          孤儿*1.2、事实无人抚养*1.5、流浪、流浪人员、乞讨、救济、救灾、慈善、捐款、助学金、贫困生、失学、辍学、民政局、危房改造*1.2`,
        en: `minimum living allowance, subsistence allowance, extreme poverty, no income, cannot get by, hardship, serious illness,
          orphan, homeless, emergency relief, poor household`,
      }),
    },
  ],
}
