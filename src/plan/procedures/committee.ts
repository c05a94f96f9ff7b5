import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from './asks.ts'
import { clock, dayOf, handlers, inWords, organTo, state } from './parts.ts'

/** Who keeps the committee's agenda and writes down what it decides. */
const secretary = ['committee_secretary', 'case_manager'] as const

/** No move of it answers anybody: what the committee discusses is secret, and the case it is about tells the result. */
const insideOnly = text('案件正在依法研究。', 'The case is being considered as the law says.')
const told = text('有结果后，由承办的案件答复您。', 'The result is told to you in the case itself.')

const stage = (id: string, zh: string, en: string, phase: 'working' | 'waiting' | 'closed') =>
  state(id, text(zh, en), phase, insideOnly, told)

/** The procuratorial committee (检委会): majority of all members, a vote on the record. Source: rulebook 2.10. */
export const committee: Procedure = {
  id: 'committee',
  version: 1,
  title: text('检察委员会讨论', 'Procuratorial committee'),
  basis: [cite('ORG', '30–33'), cite('PCR')],
  validFrom: '2020-07-31',
  series: '检委',
  initial: 'proposed',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('提请检察委员会讨论', 'Put before the procuratorial committee'),
    basis: [cite('PCR', '8')],
    doubt: 'design',
  },
  states: [
    stage('proposed', '拟提请讨论', 'Proposed', 'working'),
    stage('prepared', '议题材料齐备', 'Material ready', 'working'),
    stage('scheduled', '列入会议', 'On the agenda', 'working'),
    stage('noticed', '已通知开会', 'Notice given', 'waiting'),
    stage('discussed', '已讨论，待表决登记', 'Discussed', 'working'),
    stage('reported_up', '报请上一级决定', 'Reported to the level above', 'waiting'),
    stage('decided', '已决定，待通知', 'Decided', 'working'),
    stage('executing', '执行决定', 'Being carried out', 'working'),
    stage('fed_back', '已反馈执行情况', 'Execution reported', 'waiting'),
    stage('reconsidering', '复议中', 'Being reconsidered', 'working'),
    stage('closed', '办结', 'Closed', 'closed'),
    stage('withdrawn', '撤回议题', 'Withdrawn', 'closed'),
  ],
  moves: [
    {
      id: 'prepare',
      title: text('备齐议题报告', 'Get the paper ready'),
      from: ['proposed'],
      to: 'prepared',
      by: handlers,
      asks: [
        { ...reason, title: text('讨论的问题和承办意见', 'The question, and what the handler proposes') },
      ],
      documents: ['committee-paper'],
      basis: [cite('PCR', '8')],
    },
    {
      id: 'schedule',
      title: text('列入议程，确定会期', 'Put on the agenda of a meeting'),
      from: ['prepared'],
      to: 'scheduled',
      by: ['chief_procurator', ...secretary],
      asks: [dayOf('开会日期', 'Day of the meeting')],
      starts: [{ rule: 'PCR.NOTICE', from: 'day' }],
      basis: [cite('PCR')],
      undoWithin: 24,
    },
    {
      id: 'notify',
      title: text('通知委员并送材料', 'Give notice, with the material'),
      from: ['scheduled'],
      to: 'noticed',
      by: secretary,
      asks: [],
      meets: ['PCR.NOTICE'],
      basis: [cite('PCR')],
    },
    {
      id: 'postpone',
      title: text('改期', 'Postpone'),
      from: ['scheduled', 'noticed', 'discussed'],
      to: 'prepared',
      by: ['chief_procurator', ...secretary],
      asks: [reason],
      cancels: ['PCR.NOTICE'],
      basis: [],
      doubt: 'design',
    },
    {
      id: 'meet',
      title: text('登记会议', 'Record the meeting'),
      from: ['noticed'],
      to: 'discussed',
      by: secretary,
      asks: [
        dayOf('开会日期', 'Day of the meeting'),
        inWords(
          '主持人、应到人数、实到人数（须过半数）',
          'Who presided, members in all, members present (more than half)',
        ),
      ],
      basis: [cite('ORG', '30–33')],
    },
    {
      id: 'vote',
      title: text('登记表决', 'Record the vote'),
      from: ['discussed'],
      to: 'decided',
      by: secretary,
      asks: [
        {
          field: 'outcome',
          title: text('决定', 'Decision'),
          required: true,
          choices: [
            { id: 'as_proposed', title: text('同意承办意见', 'As proposed') },
            { id: 'otherwise', title: text('作出其他决定', 'Otherwise') },
            { id: 'against', title: text('不同意承办意见', 'Against the proposal') },
          ],
        },
        inWords(
          '赞成、反对人数（须全体委员过半数）和决定内容',
          'Votes for and against (a majority of all members), and what was decided',
        ),
      ],
      basis: [cite('ORG', '30–33')],
    },
    {
      id: 'report_up',
      title: text('检察长不同意多数意见，报请上一级', 'The chief disagrees with the majority: report up'),
      from: ['discussed'],
      to: 'reported_up',
      by: ['chief_procurator'],
      asks: [organTo('报请至上一级检察院', 'Reported to the level above'), reason],
      sends: { as: 'task', to: 'above', procedure: 'report-from-below', returns: 'record_upper' },
      basis: [cite('ORG', '30–33')],
    },
    {
      id: 'record_upper',
      title: text('登记上一级的决定', 'Record what the level above decided'),
      from: ['reported_up'],
      to: 'decided',
      by: [...secretary, 'system'],
      // In the words of its answer, where it was given by this program.
      asks: [{ ...inWords('决定内容', 'What was decided'), required: false }],
      basis: [cite('ORG', '30–33')],
    },
    {
      id: 'issue',
      title: text('发出决定事项通知', 'Issue the decision'),
      from: ['decided'],
      to: 'executing',
      by: secretary,
      asks: [],
      documents: ['committee-paper'],
      starts: [{ rule: 'PCR.FEEDBACK' }],
      basis: [cite('PCR')],
    },
    {
      id: 'feed_back',
      title: text('反馈执行情况', 'Report the execution'),
      from: ['executing'],
      to: 'fed_back',
      by: handlers,
      asks: [inWords('执行情况', 'How it was carried out')],
      meets: ['PCR.FEEDBACK'],
      basis: [cite('PCR')],
    },
    {
      id: 'ask_reconsideration',
      title: text('提请复议', 'Ask for reconsideration'),
      from: ['executing', 'fed_back'],
      to: 'reconsidering',
      by: ['department_head', 'chief_procurator'],
      asks: [reason],
      cancels: ['PCR.FEEDBACK'],
      starts: [{ rule: 'PCR.RECON' }],
      basis: [cite('PCR')],
    },
    {
      id: 'reconsider',
      title: text('登记复议决定', 'Record the reconsideration'),
      from: ['reconsidering'],
      to: 'decided',
      by: secretary,
      asks: [
        {
          field: 'outcome',
          title: text('复议结果', 'Result'),
          required: true,
          choices: [
            { id: 'upheld', title: text('维持原决定', 'Upheld') },
            { id: 'changed', title: text('变更原决定', 'Changed') },
          ],
        },
        inWords('表决情况和决定内容', 'The vote, and what was decided'),
      ],
      meets: ['PCR.RECON'],
      basis: [cite('PCR')],
    },
    {
      id: 'close',
      title: text('归档', 'Close and archive'),
      from: ['fed_back'],
      to: 'closed',
      by: secretary,
      asks: [],
      basis: [cite('PCR')],
      undoWithin: 72,
    },
    {
      id: 'withdraw_item',
      title: text('撤回议题', 'Withdraw the item'),
      from: ['proposed', 'prepared', 'scheduled', 'noticed'],
      to: 'withdrawn',
      by: ['department_head', 'chief_procurator'],
      asks: [reason],
      basis: [],
      doubt: 'design',
    },
  ],
  clocks: [
    clock('PCR.NOTICE', text('会前3日通知', 'Notice 3 days before the meeting'), -3, 'day', {
      owedBy: 'committee_secretary',
      onMiss: 'block',
      basis: cite('PCR'),
    }),
    clock('PCR.FEEDBACK', text('5日内反馈执行情况', 'Execution reported within 5 days'), 5, 'day', {
      owedBy: 'prosecutor',
      basis: cite('PCR'),
      doubt: 'from memory',
      note: text(
        '自发出决定事项通知起算；规则的起算点未见原文。',
        'Counted from the decision being issued; from when the rules count was not seen.',
      ),
    }),
    clock('PCR.RECON', text('1个月内复议', 'Reconsidered within 1 month'), 1, 'month', {
      owedBy: 'committee_secretary',
      basis: cite('PCR'),
    }),
  ],
}
