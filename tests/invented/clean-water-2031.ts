import type { Action } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

/** A theme of the year of an invented ombudsman: the same types, other words, other levels, other lines. */
export const cleanWater2031: Action = {
  id: 'clean-water-2031',
  version: 1,
  title: text('清洁饮水年度主题', 'Theme of the year: clean water'),
  issuer: text('河谷邦申诉专员', 'Ombudsman of Riverland'),
  citation: cite('OMBUDSMAN-ACT', '9'),
  purpose: text('查清饮水投诉为何久拖不决。', 'To find out why complaints about water stay unanswered.'),
  period: {
    from: '2031-03-01',
    to: '2031-11-30',
    continued: [
      {
        from: '2032-01-01',
        to: '2032-06-30',
        title: text('跟进', 'Follow-up'),
        citation: cite('OMBUDSMAN-ACT', '12'),
      },
    ],
  },
  lens: text('一个供水区、一类用户', 'One supply zone, one kind of user'),
  levels: [text('专员公署', 'Office of the Ombudsman'), text('地区办事处', 'District office')],
  terms: {
    organ: text('办事处', 'Office'),
    report: text('投诉', 'Complaint'),
    lead: text('投诉', 'Complaint'),
    case: text('调查', 'Inquiry'),
    officer: text('调查员', 'Investigator'),
    recommendation: text('建议', 'Recommendation'),
  },
  lines: [{ id: 'utilities', title: text('公用事业', 'Utilities') }],
  priorities: [
    {
      id: 'TAP',
      order: 1,
      title: text('自来水', 'Tap water'),
      plain: text('水龙头流出黄水', 'Brown water from the tap'),
      measures: [
        {
          id: 'tap-quality',
          title: text('水质', 'Water quality'),
          clause: text('查办水质投诉', 'look into complaints about the quality of water'),
          leads: ['utilities'],
          procedures: ['ombudsman-inquiry'],
          indicators: ['complaints-received'],
          groups: ['tenants'],
          words: words({ zh: '黄水*2、浑浊、自来水、异味', en: 'brown water*2, cloudy, tap water, smell' }),
        },
        {
          id: 'tap-bills',
          title: text('水费', 'Bills'),
          clause: text('查办水费投诉', 'look into complaints about bills'),
          leads: ['utilities'],
          procedures: ['ombudsman-inquiry'],
          indicators: ['complaints-received'],
          words: words({ zh: '水费、水表、多收', en: 'water bill, meter, overcharged' }),
        },
      ],
    },
  ],
  hotSpots: [
    {
      id: 'old-pipes',
      title: text('老旧管道', 'Old pipes'),
      words: words({ zh: '老旧管道、铅管', en: 'old pipe, lead pipe' }),
    },
  ],
  groups: [
    {
      id: 'tenants',
      title: text('租户', 'Tenants'),
      words: words({ zh: '租户、房东', en: 'tenant, landlord' }),
    },
  ],
  industries: [],
  urgencies: [
    { id: 'health', title: text('健康', 'Health'), words: words({ zh: '中毒、腹泻', en: 'poisoned, ill' }) },
  ],
  elsewhere: [],
  requirements: [
    {
      id: 'answer-in-time',
      title: text('按时答复', 'Answer in time'),
      clause: text('每件投诉按时答复', 'every complaint is answered in time'),
    },
  ],
}
