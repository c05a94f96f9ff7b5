import { citationView, moveView } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const moment = z.iso.datetime()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const person = z.object({ id, name: z.string() })
const words = z.string().trim().min(1).max(2000)

const outcome = z.enum(['approved', 'returned'])
const state = z.enum(['pending', 'approved', 'returned', 'withdrawn'])

export const approvalRow = z.object({
  id,
  kind: z.enum(['move', 'extension', 'recusal']),
  /** What it asks for, as in 立案 or 延长审查期限. */
  title: bilingual,
  state,
  case: z.object({ id, number: z.string(), title: z.string(), procedure: bilingual, state: bilingual }),
  organ: bilingual,
  proposer: person,
  proposedAt: moment,
  dueOn: date.nullable(),
  /** Whom it waits for; empty once it has ended. */
  waitsFor: bilingual,
  /** When it came to them. */
  waitsSince: moment,
  /** Whether the caller may speak on it now, was asked for an opinion, or proposed it. */
  mine: z.enum(['turn', 'opinion', 'proposed', 'spoken']).nullable(),
})
export type ApprovalRow = z.output<typeof approvalRow>

export const approvalPage = approvalRow.extend({
  /** What was given with it. */
  given: z.array(z.object({ title: bilingual, value: bilingual })),
  rule: z.object({
    title: bilingual,
    basis: z.array(citationView),
    doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
    /** Where the organ set it itself: by what, who, when. */
    own: z.object({ source: z.string(), by: z.string(), at: moment }).nullable(),
  }),
  /** The articles of what is asked for. */
  basis: z.array(citationView),
  /** The case changed after it was put up, so that it can only be returned or asked anew. */
  changed: z.boolean(),
  steps: z.array(
    z.object({
      act: z.enum(['review', 'decide']),
      roles: z.array(bilingual),
      all: z.boolean(),
      organ: bilingual,
      standing: z.enum(['done', 'now', 'later']),
      voices: z.array(
        z.object({
          person: z.string(),
          role: bilingual,
          /** In whose absence. */
          standsInFor: z.string().nullable(),
          outcome,
          at: moment,
          reason: z.string(),
        }),
      ),
    }),
  ),
  /** The documents that are issued with the decision, as they read now. */
  drafts: z.array(
    z.object({
      id,
      title: z.string(),
      version: z.int(),
      form: z.string(),
      shown: z.array(z.object({ role: z.string(), text: z.string(), label: z.string().optional() })),
    }),
  ),
  opinions: z.array(
    z.object({
      asker: z.string(),
      asked: z.string(),
      question: z.string(),
      answer: z.string().nullable(),
      at: moment,
    }),
  ),
  /** As whom the caller would speak, and in whose absence. */
  turn: z.object({ role: bilingual, standsInFor: z.string().nullable() }).nullable(),
  /** Which reporter applied for a recusal, by number, and what they would be told. */
  notices: z.object({ applicant: z.string(), granted: bilingual, refused: bilingual }).nullable(),
  /** Who may take the step that it waits at. */
  speakers: z.array(z.string()),
  mayWithdraw: z.boolean(),
  mayAnswer: z.boolean(),
  advisers: z.array(person),
})
export type ApprovalPage = z.output<typeof approvalPage>

const params = z.object({ id })

export const listApprovals = endpoint({
  id: 'approvals.list',
  method: 'GET',
  path: '/api/approvals',
  auth: 'staff',
  summary: text('审批：待我办理、我提出的、我办过的', 'Approvals: my turn, proposed by me, spoken on by me'),
  query: z.object({ view: z.enum(['turn', 'proposed', 'spoken']).default('turn') }),
  response: z.object({ rows: z.array(approvalRow) }),
})

export const countApprovals = endpoint({
  id: 'approvals.count',
  method: 'GET',
  path: '/api/approvals/count',
  auth: 'staff',
  summary: text('等我审批的件数', 'How many requests wait for me'),
  response: z.object({ turn: z.int() }),
})

export const getApproval = endpoint({
  id: 'approvals.get',
  method: 'GET',
  path: '/api/approvals/:id',
  auth: 'staff',
  summary: text('一份报批', 'One request'),
  params,
  response: approvalPage,
})

export const approvalsOfCase = endpoint({
  id: 'approvals.case',
  method: 'GET',
  path: '/api/cases/:id/approvals',
  auth: 'staff',
  summary: text('一案的报批，和可以报批的事项', 'Requests of a case, and what may be put up for approval'),
  params,
  response: z.object({
    rows: z.array(approvalRow),
    /** Moves that the caller may only propose, each with its way. */
    proposable: z.array(
      z.object({
        move: moveView,
        rule: bilingual,
        /** What the caller gave when they last put it up: for asking anew. */
        given: z.record(z.string(), z.unknown()),
      }),
    ),
    /** Whose recusal may be asked for, and whose was refused and may be reconsidered. */
    colleagues: z.array(person.extend({ refused: z.boolean() })),
  }),
})

export const askApproval = endpoint({
  id: 'approvals.ask',
  method: 'POST',
  path: '/api/cases/:id/approvals',
  auth: 'staff',
  summary: text(
    '报批：一步办理、一次延长或一次回避',
    'Put a move, a longer period or a recusal up for approval',
  ),
  params,
  body: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('move'),
      move: z.string(),
      revision: z.int(),
      given: z.record(z.string(), z.unknown()).default({}),
    }),
    z.object({
      kind: z.literal('extension'),
      clockId: id,
      ruleId: z.string(),
      length: z.int().min(1).max(3650),
      reason: words,
    }),
    z.object({
      kind: z.literal('recusal'),
      personId: id,
      reason: words,
      /** A refusal is to be reconsidered, once. */
      again: z.boolean().default(false),
      /** The lead of the reporter who applied for it, where one did. */
      applicantId: id.nullable().default(null),
    }),
  ]),
  response: approvalPage,
})

export const speakOnApproval = endpoint({
  id: 'approvals.speak',
  method: 'POST',
  path: '/api/approvals/:id/voice',
  auth: 'staff',
  summary: text('同意，或者退回并说明理由', 'Approve, or return with reasons'),
  params,
  body: z.object({
    outcome,
    reason: z.string().trim().max(2000).default(''),
    /** The drafts that one read, by id: another version is not issued. */
    seen: z.record(id, z.int()).optional(),
    /** Whether the applicant for a recusal is told of the decision. */
    tells: z.boolean().default(true),
  }),
  response: approvalPage,
})

export const withdrawApproval = endpoint({
  id: 'approvals.withdraw',
  method: 'POST',
  path: '/api/approvals/:id/withdrawal',
  auth: 'staff',
  summary: text('提出人撤回', 'Withdraw what one proposed'),
  params,
  body: z.object({}),
  response: approvalPage,
})

export const askOpinion = endpoint({
  id: 'approvals.opinion.ask',
  method: 'POST',
  path: '/api/approvals/:id/opinions',
  auth: 'staff',
  summary: text('征求同事意见（不影响决定权）', 'Ask a colleague for an opinion, which does not bind'),
  params,
  body: z.object({ colleagueId: id, question: words }),
  response: approvalPage,
})

export const giveOpinion = endpoint({
  id: 'approvals.opinion.give',
  method: 'POST',
  path: '/api/approvals/:id/opinion',
  auth: 'staff',
  summary: text('答复征求的意见', 'Give the opinion that one was asked for'),
  params,
  body: z.object({ answer: words }),
  response: approvalPage,
})

const standIn = z.object({
  id,
  role: bilingual,
  giver: person,
  delegate: person,
  from: date,
  to: date,
  mayEnd: z.boolean(),
})

const standIns = z.object({
  rows: z.array(standIn),
  /** The roles for which the caller may name somebody, and whom. */
  roles: z.array(z.object({ id: z.string(), title: bilingual })),
  colleagues: z.array(person),
})
export type StandIns = z.output<typeof standIns>

export const listStandIns = endpoint({
  id: 'approvals.stand-ins',
  method: 'GET',
  path: '/api/approvals/stand-ins',
  auth: 'staff',
  summary: text('本院的审批代理', 'Who stands in for whom at the organ'),
  response: standIns,
})

export const nameStandIn = endpoint({
  id: 'approvals.stand-ins.name',
  method: 'POST',
  path: '/api/approvals/stand-ins',
  auth: 'staff',
  summary: text('外出期间指定代理人', 'Name who stands in during an absence'),
  body: z.object({ role: z.string(), delegateId: id, from: date, to: date }),
  response: standIns,
})

export const endStandIn = endpoint({
  id: 'approvals.stand-ins.end',
  method: 'POST',
  path: '/api/approvals/stand-ins/:id/end',
  auth: 'staff',
  summary: text('提前结束代理', 'End a delegation before its time'),
  params,
  body: z.object({}),
  response: standIns,
})

const matrix = z.object({
  acts: z.array(
    z.object({
      procedure: z.string(),
      procedureTitle: bilingual,
      move: z.string(),
      title: bilingual,
      rule: bilingual,
      basis: z.array(citationView),
      own: z.object({ source: z.string(), by: z.string(), at: moment }).nullable(),
      /** What the organ may set instead; nothing where it may not. */
      choices: z.array(z.object({ id: z.string(), title: bilingual })),
    }),
  ),
  maySet: z.boolean(),
})
export type Matrix = z.output<typeof matrix>

export const getMatrix = endpoint({
  id: 'approvals.matrix',
  method: 'GET',
  path: '/api/approvals/matrix',
  auth: 'staff',
  summary: text('本院的审批权限：谁决定什么', 'Who decides what at the organ'),
  response: matrix,
})

export const setOwnRule = endpoint({
  id: 'approvals.matrix.set',
  method: 'POST',
  path: '/api/approvals/matrix',
  auth: 'staff',
  summary: text('本院另定一事项的审批方式', 'Set how an act is approved at the organ'),
  body: z.object({
    procedure: z.string(),
    move: z.string(),
    rule: z.string().nullable(),
    source: z.string().trim().min(1).max(200),
  }),
  response: matrix,
})

const vote = z.enum(['for', 'against', 'abstained'])

const committee = z.object({
  /** What waits for a session. */
  waiting: z.array(approvalRow),
  /** What of it is on the agenda of a session that is still to come. */
  plannedIds: z.array(id),
  sessions: z.array(
    z.object({
      id,
      heldOn: date,
      state: z.enum(['called', 'held']),
      presider: z.string(),
      members: z.array(person),
      presentIds: z.array(id),
      items: z.array(
        z.object({
          id,
          requestId: id,
          title: bilingual,
          caseNumber: z.string(),
          caseTitle: z.string(),
          material: z.string(),
          votes: z.record(z.string(), vote),
          outcome: z.enum(['approved', 'returned', 'undecided']).nullable(),
          executed: z.string().nullable(),
          executionDue: date.nullable(),
        }),
      ),
    }),
  ),
  colleagues: z.array(person),
  firstDay: date,
  mayRun: z.boolean(),
})
export type CommitteeView = z.output<typeof committee>

export const getCommittee = endpoint({
  id: 'approvals.committee',
  method: 'GET',
  path: '/api/approvals/committee',
  auth: 'staff',
  summary: text('检察委员会：议题、会议、决定', 'The committee: agenda, sessions, decisions'),
  response: committee,
})

export const callSession = endpoint({
  id: 'approvals.committee.call',
  method: 'POST',
  path: '/api/approvals/committee/sessions',
  auth: 'staff',
  summary: text('召集会议，提前3日通知', 'Call a session, three days ahead'),
  body: z.object({
    heldOn: date,
    presiderId: id,
    memberIds: z.array(id).max(50),
    items: z
      .array(z.object({ requestId: id, material: z.string().trim().max(2000) }))
      .min(1)
      .max(50),
  }),
  response: committee,
})

export const recordSession = endpoint({
  id: 'approvals.committee.record',
  method: 'POST',
  path: '/api/approvals/committee/sessions/:id/minutes',
  auth: 'staff',
  summary: text('记录出席和表决，决定即生效', 'Enter who came and how they voted; the decision takes effect'),
  params,
  body: z.object({
    presentIds: z.array(id).max(50),
    items: z.array(
      z.object({ id, votes: z.record(id, vote), reason: z.string().trim().max(2000).default('') }),
    ),
  }),
  response: committee,
})

export const tellExecution = endpoint({
  id: 'approvals.committee.executed',
  method: 'POST',
  path: '/api/approvals/committee/items/:id/execution',
  auth: 'staff',
  summary: text('反馈决定的执行情况', 'Tell how a decision was carried out'),
  params,
  body: z.object({ executed: words }),
  response: committee,
})
