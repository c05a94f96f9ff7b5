import type { Action } from '#areas/action/domain/action.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { elsewhere } from './elsewhere.ts'
import { groups } from './groups.ts'
import { hotSpots } from './hot-spots.ts'
import { industries } from './industries.ts'
import { agriculture } from './priorities/agriculture.ts'
import { consumers } from './priorities/consumers.ts'
import { ecology } from './priorities/ecology.ts'
import { finance } from './priorities/finance.ts'
import { judicialAid } from './priorities/judicial-aid.ts'
import { labour } from './priorities/labour.ts'
import { military } from './priorities/military.ts'
import { personalInformation } from './priorities/personal-information.ts'
import { socialInsurance } from './priorities/social-insurance.ts'
import { specificGroups } from './priorities/specific-groups.ts'
import { telecomFraud } from './priorities/telecom-fraud.ts'
import { requirements } from './requirements.ts'
import { urgencies } from './urgencies.ts'

export const livelihood2024: Action = {
  id: 'livelihood-2024',
  version: 1,
  title: text('“检护民生”专项行动', 'Special action “Protecting People’s Livelihood”'),
  issuer: text('最高人民检察院', "Supreme People's Procuratorate"),
  citation: cite('CNS'),
  purpose: text(
    '聚焦就业、食药、社保等民生热点，以及劳动者、消费者、妇女等重点人群的突出问题，加强民生司法保障。',
    'Better judicial protection where livelihood is at stake: in employment, food and drugs and social security, and for workers, consumers, women and other key groups.',
  ),
  period: {
    from: '2024-02-01',
    to: '2024-12-31',
    continued: [
      {
        from: '2025-01-01',
        to: '2025-12-31',
        title: text('2025 年巩固深化', 'Consolidated and deepened in 2025'),
        citation: cite('XH0219'),
      },
      {
        from: '2026-01-01',
        to: '2026-12-31',
        title: text('2026 年巩固深化', 'Consolidated and deepened in 2026'),
        citation: cite('PC0302'),
      },
    ],
  },
  lens: text('一个地区、一类人群、一个行业', 'One region, one group of people, one industry'),
  levels: [
    text('最高人民检察院', "Supreme People's Procuratorate"),
    text('省级检察院', 'Provincial procuratorate'),
    text('市级检察院', 'Prefecture-level procuratorate'),
    text('基层检察院', 'County-level procuratorate'),
  ],
  terms: {
    organ: text('检察院', 'Procuratorate'),
    report: text('反映', 'Report'),
    lead: text('线索', 'Lead'),
    case: text('案件', 'Case'),
    officer: text('检察官', 'Prosecutor'),
    recommendation: text('检察建议', 'Procuratorial recommendation'),
  },
  lines: [
    { id: 'criminal', title: text('刑事检察', 'Criminal') },
    { id: 'civil', title: text('民事检察', 'Civil') },
    { id: 'administrative', title: text('行政检察', 'Administrative') },
    { id: 'public-interest', title: text('公益诉讼检察', 'Public interest litigation') },
    { id: 'juvenile', title: text('未成年人检察', 'Juvenile') },
    { id: 'petitions', title: text('控告申诉检察', 'Petitions and appeals') },
    { id: 'military', title: text('军事检察', 'Military') },
  ],
  priorities: [
    labour,
    finance,
    consumers,
    personalInformation,
    judicialAid,
    socialInsurance,
    specificGroups,
    military,
    telecomFraud,
    ecology,
    agriculture,
  ],
  hotSpots,
  groups,
  industries,
  urgencies,
  elsewhere,
  requirements,
  phases: [
    { id: 'deploy', title: text('动员部署', 'Deploy'), doubt: 'from memory' },
    { id: 'carry-out', title: text('组织实施', 'Carry out'), doubt: 'from memory' },
    { id: 'summarise', title: text('总结提升', 'Sum up'), doubt: 'from memory' },
  ],
}
