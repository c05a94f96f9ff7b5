import type { State } from '#areas/procedures/domain/procedure.ts'
import { text, type Text } from '#kernel/text.ts'

const state = (id: string, phase: State['phase'], title: Text, happened: Text, next: Text): State => ({
  id,
  title,
  phase,
  told: { happened, next },
})

const willDecide = text(
  '查清以后，决定是否向有关单位提出检察建议。',
  'When the facts are clear, we decide whether to make a recommendation.',
)
const willServe = text('文书将送达被建议单位。', 'The paper will be served on the addressee.')
const willFollow = text('我们会跟进整改情况。', 'We follow up what is done about it.')

/** Where a recommendation stands, and what the reporters of its case may be told. */
export const states: readonly State[] = [
  state(
    'proposed',
    'working',
    text('拟提出', 'Proposed'),
    text('我们在考虑提出检察建议。', 'We are considering a recommendation.'),
    willDecide,
  ),
  state(
    'investigating',
    'working',
    text('调查核实中', 'Investigating'),
    text('我们正在调查核实。', 'We are investigating.'),
    willDecide,
  ),
  state(
    'investigated',
    'working',
    text('调查终结', 'Investigated'),
    text('调查核实已经完成。', 'The investigation is complete.'),
    willDecide,
  ),
  state(
    'policy_review',
    'working',
    text('政策研究审核', 'Policy review'),
    text('检察建议正在审核。', 'The recommendation is being reviewed.'),
    willDecide,
  ),
  state(
    'consulted',
    'working',
    text('已征求意见', 'Consulted'),
    text('已听取被建议单位的意见。', 'The addressee has been heard.'),
    willDecide,
  ),
  state(
    'decided',
    'working',
    text('已决定', 'Decided'),
    text('已决定提出检察建议。', 'It was decided to make a recommendation.'),
    willServe,
  ),
  state(
    'issued',
    'working',
    text('已签发', 'Issued'),
    text('检察建议书已经签发。', 'The recommendation was issued.'),
    willServe,
  ),
  state(
    'served',
    'waiting',
    text('已送达，待回复', 'Served'),
    text('检察建议书已经送达被建议单位。', 'The recommendation was served.'),
    text('被建议单位应当在期限内书面回复。', 'The addressee has to reply in writing by the term.'),
  ),
  state(
    'objected',
    'working',
    text('对方提出异议', 'Objected to'),
    text('被建议单位提出了异议。', 'The addressee objected.'),
    text('我们会立即复核。', 'We re-check at once.'),
  ),
  state(
    'answered',
    'working',
    text('已回复', 'Answered'),
    text('被建议单位已经书面回复。', 'The addressee has replied.'),
    willFollow,
  ),
  state(
    'following_up',
    'working',
    text('跟踪督促', 'Following up'),
    text('我们正在跟踪督促整改。', 'We are following up.'),
    willFollow,
  ),
  state(
    'escalated',
    'waiting',
    text('已报请督促', 'Escalated'),
    text('已向有关机关报告或者通报。', 'The bodies above were told.'),
    willFollow,
  ),
  state(
    'changed',
    'working',
    text('变更', 'Changed'),
    text('检察建议正在变更。', 'The recommendation is being changed.'),
    willServe,
  ),
  state(
    'withdrawn',
    'closed',
    text('已撤回', 'Withdrawn'),
    text('检察建议已经撤回。', 'The recommendation was withdrawn.'),
    text('这项检察建议不再办理。', 'Nothing more is done about it.'),
  ),
  state(
    'no_recommendation',
    'closed',
    text('不提出', 'No recommendation'),
    text('经调查核实，不提出检察建议。', 'After investigation no recommendation is made.'),
    text('材料已经归档。', 'The papers are archived.'),
  ),
  state(
    'evaluated',
    'working',
    text('已评估', 'Assessed'),
    text(
      '我们向有关单位提出了检察建议，整改情况已经评估。',
      'We made a recommendation to the body concerned and have assessed what was done.',
    ),
    text(
      '您反映的问题仍由原承办人继续答复您。',
      'The officer in charge of your report will answer you further.',
    ),
  ),
  state(
    'closed',
    'closed',
    text('已结案', 'Closed'),
    text('检察建议已经办结。', 'The recommendation is closed.'),
    text('材料已经归档。', 'The papers are archived.'),
  ),
]
