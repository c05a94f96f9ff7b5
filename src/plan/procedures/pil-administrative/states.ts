import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import * as court from '../public-interest/court-states.ts'
import * as early from '../public-interest/early-states.ts'

const notified: State = {
  id: 'notified',
  title: text('已告知行政机关', 'Agency notified'),
  phase: 'working',
  told: {
    happened: text('立案决定已送达行政机关。', 'The decision to file has been served on the agency.'),
    next: text(
      '我们会与行政机关磋商，或者直接开展调查。',
      'We negotiate with the agency, or investigate at once.',
    ),
  },
}

const negotiating: State = {
  id: 'negotiating',
  title: text('磋商中', 'Negotiating'),
  phase: 'working',
  told: {
    happened: text('检察院正在与行政机关磋商整改。', 'The procuratorate is negotiating with the agency.'),
    next: text('没有整改到位的，继续调查。', 'If the matter is not put right, we go on investigating.'),
  },
}

const joined: State = {
  id: 'joined',
  title: text('已并案', 'Merged into another case'),
  phase: 'closed',
  told: {
    happened: text(
      '同一行政机关的同类问题已有案件在办，这件并入该案一起办理。',
      'A case against the same agency about the same kind of problem is being handled; this one goes into it.',
    ),
    next: text('该案的答复仍在这里看。', 'The answers of that case appear here too.'),
  },
}

const recommended: State = {
  id: 'recommended',
  title: text('已决定提出检察建议', 'Recommendation decided'),
  phase: 'working',
  told: {
    happened: text(
      '检察院决定向行政机关提出检察建议。',
      'The procuratorate has decided on a recommendation to the agency.',
    ),
    next: text('建议书将送达行政机关。', 'It is served on the agency next.'),
  },
}

const awaitingReply: State = {
  id: 'awaiting_reply',
  title: text('行政机关整改期', 'The agency’s term'),
  phase: 'waiting',
  told: {
    happened: text('检察建议书已送达行政机关。', 'The recommendation has been served on the agency.'),
    next: text(
      '行政机关应在期限内整改并书面回复，我们会跟进。',
      'The agency has to put things right and answer in time; we follow up.',
    ),
  },
}

const followingUp: State = {
  id: 'following_up',
  title: text('跟进调查', 'Following up'),
  phase: 'working',
  told: {
    happened: text(
      '我们正在查看行政机关是否整改到位。',
      'We are checking whether the agency has put things right.',
    ),
    next: text(
      '整改到位的终结，没有到位的审查起诉。',
      'If it has, the case ends; if not, we review it for suit.',
    ),
  },
}

const suspended: State = {
  id: 'suspended',
  title: text('中止审查', 'Review suspended'),
  phase: 'waiting',
  told: {
    happened: text(
      '行政机关已依法采取措施，因客观原因暂时不能全部整改到位。',
      'The agency has acted, but cannot finish for reasons outside its control.',
    ),
    next: text('原因消除后恢复审查。', 'The review resumes when those reasons are gone.'),
  },
}

/** Where an administrative public interest case stands. Source: rulebook 2.4. */
export const states: readonly State[] = [
  early.clue,
  early.assessing,
  early.assignedBelow,
  early.filed,
  notified,
  negotiating,
  early.investigating,
  early.entrusted,
  early.investigated,
  recommended,
  awaitingReply,
  followingUp,
  suspended,
  court.reviewing,
  court.suitDecided,
  court.sued,
  court.summoned,
  court.inCourt,
  court.withdrawalDecided,
  court.changeDecided,
  court.judged,
  court.appealed,
  court.counterAppealed,
  court.inForce,
  early.moved,
  joined,
  early.notFiled,
  early.ended,
  court.withdrawn,
  court.performed,
]
