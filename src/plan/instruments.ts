import type { Instrument } from '#areas/procedures/domain/instrument.ts'
import { text } from '#kernel/text.ts'

const instrument = (tag: string, year: number, reference: string, zh: string, en: string): Instrument => ({
  tag,
  title: text(zh, en),
  reference,
  year,
})

/** Under the name that is used where there is little room. */
const shortly = (named: Instrument, zh: string, en: string): Instrument => ({ ...named, short: text(zh, en) })

const reportSeen = text('仅见报道，未见全文', 'Known from reports; the full text was not seen')

const procuratorial: readonly Instrument[] = [
  shortly(
    instrument(
      'CRIM',
      2019,
      '高检发释字〔2019〕4号',
      '人民检察院刑事诉讼规则',
      "Rules of Criminal Procedure for People's Procuratorates",
    ),
    '刑事诉讼规则',
    'Criminal Procedure Rules',
  ),
  shortly(
    instrument(
      'CIV',
      2021,
      '高检发释字〔2021〕1号',
      '人民检察院民事诉讼监督规则',
      "Rules for People's Procuratorates on the Supervision of Civil Litigation",
    ),
    '民事诉讼监督规则',
    'Civil Supervision Rules',
  ),
  shortly(
    instrument(
      'ADM',
      2021,
      '高检发释字〔2021〕3号',
      '人民检察院行政诉讼监督规则',
      "Rules for People's Procuratorates on the Supervision of Administrative Litigation",
    ),
    '行政诉讼监督规则',
    'Administrative Supervision Rules',
  ),
  shortly(
    instrument(
      'PIL',
      2021,
      '高检发释字〔2021〕2号',
      '人民检察院公益诉讼办案规则',
      "Rules for People's Procuratorates on Handling Public Interest Litigation",
    ),
    '公益诉讼办案规则',
    'Public Interest Litigation Rules',
  ),
  shortly(
    instrument(
      'REC',
      2019,
      '高检发释字〔2019〕1号',
      '人民检察院检察建议工作规定',
      'Provisions on Procuratorial Recommendations',
    ),
    '检察建议工作规定',
    'Recommendation Provisions',
  ),
  shortly(
    instrument(
      'PCR',
      2020,
      '2020 年',
      '人民检察院检察委员会工作规则',
      'Working Rules of Procuratorial Committees',
    ),
    '检委会工作规则',
    'Committee Rules',
  ),
  shortly(
    instrument(
      'HEAR',
      2020,
      '2020 年',
      '人民检察院审查案件听证工作规定',
      'Provisions on Hearings in the Examination of Cases',
    ),
    '审查案件听证规定',
    'Hearing Provisions',
  ),
  instrument(
    'CID',
    2021,
    '2021 年',
    '人民检察院案件信息公开工作规定',
    'Provisions on the Disclosure of Case Information',
  ),
  shortly(
    instrument(
      'PS19',
      2019,
      '2019 年',
      '人民检察院办案活动接受人民监督员监督的规定',
      "Provisions on People's Supervisors",
    ),
    '人民监督员监督规定',
    "People's Supervisors Provisions",
  ),
  shortly(
    instrument(
      'EXP',
      2015,
      '2015 年',
      '最高人民检察院关于以检察专递方式邮寄送达有关检察法律文书的若干规定',
      'Provisions on Service of Procuratorial Documents by Special Post',
    ),
    '检察专递送达规定',
    'Special Post Provisions',
  ),
  {
    ...shortly(
      instrument(
        'AID21',
        2021,
        '2021 年 12 月 31 日印发',
        '人民检察院开展国家司法救助工作细则',
        'Working Rules on State Judicial Assistance',
      ),
      '国家司法救助细则',
      'Judicial Assistance Rules',
    ),
    note: reportSeen,
  },
  {
    ...shortly(
      instrument(
        'PET-NEW',
        2024,
        '2024 年 12 月 27 日通过',
        '人民检察院信访工作规定',
        "Provisions on Petition Work of People's Procuratorates",
      ),
      '检察院信访工作规定',
      'Procuratorial Petition Provisions',
    ),
    note: reportSeen,
  },
  shortly(
    instrument(
      'INT',
      2018,
      '2018 年公布，2020 年修正',
      '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
      'Interpretation of the Two Highest Organs on Procuratorial Public Interest Litigation',
    ),
    '检察公益诉讼解释',
    'PIL Interpretation',
  ),
  {
    ...shortly(
      instrument(
        'AID10',
        2014,
        '省级办法，依 2014 年六部门意见',
        '司法救助办法（省级）',
        'Provincial measures on judicial assistance, after the joint opinions of 2014',
      ),
      '司法救助办法（省级）',
      'Provincial assistance measures',
    ),
    note: text('引用省级文本', 'Quoted from a provincial text'),
  },
  {
    ...shortly(
      instrument(
        'NBZ',
        2021,
        '检察机关公开说明',
        '国家司法救助金额的说明（一般不超过36个月）',
        'Published note on the amount of judicial assistance: not above 36 months as a rule',
      ),
      '司法救助金额说明',
      'Note on assistance amounts',
    ),
    note: text('引用公开说明', 'Quoted from a published note'),
  },
]

/** Laws are named without the name of the state, as in daily use. */
const laws: readonly Instrument[] = [
  instrument('CC', 2020, '2020 年 5 月 28 日通过', '中华人民共和国民法典', 'Civil Code'),
  instrument('CL', 1997, '1997 年修订', '中华人民共和国刑法', 'Criminal Law'),
  instrument('CRPL', 2018, '2018 年修正', '中华人民共和国刑事诉讼法', 'Criminal Procedure Law'),
  instrument('CPL', 2023, '2023 年修正', '中华人民共和国民事诉讼法', 'Civil Procedure Law'),
  instrument('ALL', 2017, '2017 年修正', '中华人民共和国行政诉讼法', 'Administrative Litigation Law'),
  instrument(
    'ORG',
    2018,
    '2018 年修订',
    '中华人民共和国人民检察院组织法',
    "Organic Law of People's Procuratorates",
  ),
  instrument('PROC', 2019, '2019 年修订', '中华人民共和国检察官法', 'Public Procurators Law'),
  instrument('SCL', 2012, '2012 年修正', '中华人民共和国国家赔偿法', 'State Compensation Law'),
  instrument(
    'LDMA',
    2007,
    '2007 年 12 月 29 日通过',
    '中华人民共和国劳动争议调解仲裁法',
    'Labour Dispute Mediation and Arbitration Law',
  ),
  instrument('SIL', 2018, '2018 年修正', '中华人民共和国社会保险法', 'Social Insurance Law'),
  instrument(
    'PIPL',
    2021,
    '2021 年 8 月 20 日通过',
    '中华人民共和国个人信息保护法',
    'Personal Information Protection Law',
  ),
  instrument('DSL', 2021, '2021 年 6 月 10 日通过', '中华人民共和国数据安全法', 'Data Security Law'),
  instrument('CSL', 2016, '2016 年 11 月 7 日通过', '中华人民共和国网络安全法', 'Cybersecurity Law'),
  instrument('FSL', 2021, '2021 年修正', '中华人民共和国食品安全法', 'Food Safety Law'),
  instrument('DRUG', 2019, '2019 年修订', '中华人民共和国药品管理法', 'Drug Administration Law'),
  instrument('MINOR', 2024, '2024 年修正', '中华人民共和国未成年人保护法', 'Law on the Protection of Minors'),
  instrument(
    'WOMEN',
    2022,
    '2022 年修订',
    '中华人民共和国妇女权益保障法',
    'Law on the Protection of Rights and Interests of Women',
  ),
  instrument(
    'ELDERLY',
    2018,
    '2018 年修正',
    '中华人民共和国老年人权益保障法',
    'Law on the Protection of Rights and Interests of the Elderly',
  ),
  instrument(
    'DISABLED',
    2018,
    '2018 年修正',
    '中华人民共和国残疾人保障法',
    'Law on the Protection of Persons with Disabilities',
  ),
  instrument(
    'ACC',
    2023,
    '2023 年 6 月 28 日通过',
    '中华人民共和国无障碍环境建设法',
    'Law on Building a Barrier-Free Environment',
  ),
  instrument(
    'HERO',
    2018,
    '2018 年 4 月 27 日通过',
    '中华人民共和国英雄烈士保护法',
    'Law on the Protection of Heroes and Martyrs',
  ),
  instrument(
    'MILS',
    2021,
    '2021 年 6 月 10 日通过',
    '中华人民共和国军人地位和权益保障法',
    'Law on the Status, Rights and Interests of Military Personnel',
  ),
  instrument(
    'AFL',
    2022,
    '2022 年 9 月 2 日通过',
    '中华人民共和国反电信网络诈骗法',
    'Anti-Telecom and Online Fraud Law',
  ),
  instrument(
    'APL',
    2022,
    '2022 年修订',
    '中华人民共和国农产品质量安全法',
    'Law on the Quality and Safety of Agricultural Products',
  ),
  instrument('WSL', 2021, '2021 年修正', '中华人民共和国安全生产法', 'Work Safety Law'),
  instrument(
    'DVL',
    2015,
    '2015 年 12 月 27 日通过',
    '中华人民共和国反家庭暴力法',
    'Anti-Domestic Violence Law',
  ),
  instrument('PENAL', 2021, '2021 年修订', '中华人民共和国行政处罚法', 'Administrative Penalty Law'),
  instrument('STAT', 2024, '2024 年修正', '中华人民共和国统计法', 'Statistics Law'),
]

const regulations: readonly Instrument[] = [
  instrument('PETR', 2022, '2022 年 2 月 25 日发布', '信访工作条例', 'Regulations on Petition Work'),
  instrument(
    'LSI',
    2004,
    '国务院令第 423 号',
    '劳动保障监察条例',
    'Regulations on Labour Security Inspection',
  ),
  instrument('SIO', 2023, '2023 年', '社会保险经办条例', 'Regulations on Handling Social Insurance'),
  instrument('WII', 2010, '2010 年修订', '工伤保险条例', 'Regulations on Work Injury Insurance'),
  instrument(
    'MIF',
    2021,
    '2021 年',
    '医疗保障基金使用监督管理条例',
    'Regulations on the Use and Supervision of Medical Security Funds',
  ),
  instrument(
    'WAGES',
    2019,
    '国务院令第 724 号',
    '保障农民工工资支付条例',
    'Regulations on the Payment of Wages to Migrant Workers',
  ),
  instrument(
    'MILP',
    2024,
    '2024 年修订',
    '军人抚恤优待条例',
    'Regulations on Pensions and Preferential Treatment of Military Personnel',
  ),
  instrument('MART', 2024, '2024 年修订', '烈士褒扬条例', 'Regulations on Commending Martyrs'),
]

const publications: readonly Instrument[] = [
  {
    ...instrument(
      'CNS',
      2024,
      '中国新闻网，2024 年 2 月 27 日',
      '全国检察机关开展“检护民生”专项行动实施方案',
      'Implementation Plan for the Special Action “Protecting People’s Livelihood”',
    ),
    note: reportSeen,
  },
  instrument(
    'AH',
    2024,
    '安徽法治报，2024 年 3 月 20 日',
    '检察“力度”提升民生“温度”',
    'Anhui report on the special action',
  ),
  instrument(
    'XH0812',
    2024,
    '新华社，2024 年 8 月 12 日',
    '“检护民生”专项行动阶段性情况',
    'Interim report on the special action',
  ),
  instrument(
    'XH0219',
    2026,
    '新华社，2026 年 2 月 19 日',
    '“检护民生”专项行动巩固深化情况',
    'Report on consolidating and deepening the action',
  ),
  instrument(
    'PC0302',
    2026,
    '最高人民检察院新闻发布会，2026 年 3 月 2 日',
    '“检护民生”新闻发布会',
    'Press conference of 2 March 2026',
  ),
  shortly(
    instrument(
      'WR19',
      2019,
      '2019 年 3 月 12 日',
      '最高人民检察院工作报告（2019 年）',
      "Work report of the Supreme People's Procuratorate, 2019",
    ),
    '最高检工作报告（2019 年）',
    'SPP work report 2019',
  ),
  shortly(
    instrument(
      'WR24',
      2024,
      '2024 年 3 月 8 日',
      '最高人民检察院工作报告（2024 年）',
      "Work report of the Supreme People's Procuratorate, 2024",
    ),
    '最高检工作报告（2024 年）',
    'SPP work report 2024',
  ),
  shortly(
    instrument(
      'WR25',
      2025,
      '2025 年 3 月 8 日',
      '最高人民检察院工作报告（2025 年）',
      "Work report of the Supreme People's Procuratorate, 2025",
    ),
    '最高检工作报告（2025 年）',
    'SPP work report 2025',
  ),
  instrument(
    'PET22',
    2023,
    '2023 年 2 月 23 日报道',
    '群众信访件件有回复制度',
    'The system “every petition has a reply”, as reported',
  ),
  {
    ...instrument(
      '163A',
      2026,
      '2026 年评论文章',
      '关于新信访工作规定的评论',
      'Commentary on the new petition provisions',
    ),
    note: text('未证实', 'Unconfirmed'),
  },
  shortly(
    instrument(
      '12309',
      2018,
      '12309 检察服务中心',
      '12309 检察服务中心服务说明',
      '12309 procuratorial service centre, as it describes its services',
    ),
    '12309 服务说明',
    '12309 service description',
  ),
  instrument(
    'Q1',
    2024,
    '2024 年 4 月 26 日',
    '全国检察机关主要办案数据（2024 年第一季度）',
    'Main case-handling data, first quarter of 2024',
  ),
  instrument(
    'H1',
    2024,
    '2024 年 8 月 6 日',
    '全国检察机关主要办案数据（2024 年上半年）',
    'Main case-handling data, first half of 2024',
  ),
  instrument(
    'NOIDX',
    2024,
    '2024 年 10 月 16 日',
    '一取消三不再',
    '“One abolished, three no longer”: no indicator evaluation, no rankings',
  ),
]

/** For what no text prescribes: the number is the section of our rules that argues for it. */
const design: Instrument = {
  ...instrument('DESIGN', 2024, '本系统', '本系统的设计决定', 'Design decision of this system'),
  ownDesign: true,
}

/** Nobody says the name of the state before each of its laws. */
const lawShortly = (law: Instrument): Instrument =>
  shortly(law, law.title.zh.replace(/^中华人民共和国/, ''), law.title.en)

export const instruments: readonly Instrument[] = [
  ...procuratorial,
  ...laws.map(lawShortly),
  ...regulations,
  ...publications,
  design,
]
