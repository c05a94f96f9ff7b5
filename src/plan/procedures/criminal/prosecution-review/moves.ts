import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { message, reason } from '../../asks.ts'
import { appraised } from '../appraisal.ts'
import { restored } from '../restored.ts'
import { chiefDecides, dayOf, handlers, inWords, organTo } from '../../parts.ts'
import { fromAbove } from '../../from-above.ts'
import { underReview } from './states.ts'

const periods = ['CRIM.PROS', 'CRIM.FAST']

const register = (id: string, title: Text, rule: string, article: string): Move => ({
  id,
  title,
  from: ['received'],
  to: 'reviewing',
  by: [...handlers, 'case_manager'],
  asks: [dayOf('收到案卷之日', 'Day on which the file arrived')],
  starts: [{ rule, from: 'day' }],
  basis: [cite('CRIM', article)],
})

/** Two at most in all, also over a change of office: there is no third step. */
const returned = (id: string, title: Text, from: string, to: string): Move => ({
  id,
  title,
  from: [from],
  to,
  by: ['prosecutor', 'department_head'],
  asks: [inWords('需要补充的证据', 'Evidence that is needed')],
  // The review is over for now and begins anew when the file comes back.
  cancels: periods,
  starts: [{ rule: 'CRIM.SUPP' }],
  basis: [cite('CRIM', '346')],
})

const resubmitted = (id: string, from: string, to: string): Move => ({
  id,
  title: text('补充侦查后重新移送', 'Back from supplementary investigation'),
  from: [from],
  to,
  by: [...handlers, 'case_manager'],
  asks: [dayOf('重新收到案卷之日', 'Day on which the file came back')],
  meets: ['CRIM.SUPP'],
  starts: [{ rule: 'CRIM.PROS', from: 'day' }],
  basis: [cite('CRIM', '346'), cite('CRIM', '350')],
})

const notProsecuted = (more: Pick<Move, 'id' | 'title' | 'from' | 'basis' | 'doubt'>): Move => ({
  ...more,
  to: 'not_prosecuted',
  ...chiefDecides,
  asks: [reason],
  documents: ['review-report'],
  meets: periods,
})

export const moves: readonly Move[] = [
  register('register', text('登记移送起诉', 'Register the file'), 'CRIM.PROS', '351'),
  register(
    'register_fast',
    text('登记移送起诉（速裁）', 'Register the file (fast track)'),
    'CRIM.FAST',
    '273',
  ),
  ...appraised(underReview, ['CRIM.PROS']),
  returned('return', text('第一次退回补充侦查', 'Return, the first time'), 'reviewing', 'supplementing'),
  resubmitted('resubmit', 'supplementing', 'reviewing_again'),
  returned(
    'return_again',
    text('第二次退回补充侦查', 'Return, the second and last time'),
    'reviewing_again',
    'supplementing_again',
  ),
  resubmitted('resubmit_again', 'supplementing_again', 'reviewing_last'),
  {
    id: 'pass_new_crime',
    title: text('移送新发现的犯罪线索', 'Pass on the clue to a new crime'),
    from: ['reviewing_last'],
    by: ['prosecutor', 'department_head'],
    asks: [inWords('线索', 'The clue')],
    basis: [cite('CRIM', '349')],
  },
  {
    id: 'prosecute',
    title: text('提起公诉', 'Prosecute'),
    from: underReview,
    to: 'prosecuted',
    by: ['prosecutor', 'department_head'],
    asks: [dayOf('向法院移送之日', 'Day on which the court had it'), { ...message, required: false }],
    documents: ['review-report'],
    meets: periods,
    answers: 'notice',
    basis: [cite('CRIM', '351')],
    doubt: 'design',
  },
  notProsecuted({
    id: 'no_crime',
    title: text('法定不起诉', 'Do not prosecute: no crime, or nothing to pursue'),
    from: underReview,
    basis: [cite('CRIM', '365')],
    doubt: 'from memory',
  }),
  notProsecuted({
    id: 'slight',
    title: text('情节轻微不起诉', 'Do not prosecute: slight'),
    from: underReview,
    basis: [cite('CRIM', '370')],
    doubt: 'from memory',
  }),
  notProsecuted({
    id: 'evidence_lacking',
    title: text('一退后证据不足，不起诉', 'Do not prosecute: evidence lacking after one return'),
    from: ['reviewing_again'],
    basis: [cite('CRIM', '367')],
  }),
  notProsecuted({
    id: 'must_not_prosecute',
    title: text('二退后证据不足，应当不起诉', 'Evidence lacking after two returns: must not prosecute'),
    from: ['reviewing_last'],
    basis: [cite('CRIM', '367')],
  }),
  {
    id: 'serve',
    title: text('送达不起诉决定书', 'Serve the decision not to prosecute'),
    from: ['not_prosecuted'],
    to: 'served',
    by: handlers,
    asks: [dayOf('送达被害人之日', 'Day of service on the victim'), { ...message, required: false }],
    documents: ['return-of-service'],
    starts: [{ rule: 'CRIM.APPEAL', from: 'day' }],
    answers: 'notice',
    basis: [cite('CRIM', '377')],
  },
  {
    id: 'open_appeal',
    title: text('被害人申诉或者公安机关要求复议', 'Open an appeal or a reconsideration'),
    from: ['served'],
    by: handlers,
    asks: [reason],
    meets: ['CRIM.APPEAL'],
    opens: 'non-prosecution-review',
    basis: [cite('CRIM', '377'), cite('CRIM', '379–380')],
  },
  {
    id: 'open_late_appeal',
    title: text('被害人7日后申诉，由本院审查', 'Open a late appeal, examined by this office'),
    from: ['served'],
    by: handlers,
    asks: [reason],
    after: 'CRIM.APPEAL',
    opens: 'non-prosecution-review',
    basis: [cite('CRIM', '382')],
  },
  restored('CRIM.APPEAL', {
    id: 'open_restored_appeal',
    title: text('准许恢复期限，转入申诉', 'Heard as in time: open the appeal'),
    from: ['served'],
    opens: 'non-prosecution-review',
  }),
  {
    id: 'open_penalty',
    title: text('需要行政处罚的，转入反向衔接', 'Open a referral for administrative penalty'),
    from: ['served'],
    by: ['prosecutor', 'department_head'],
    asks: [reason],
    opens: 'penalty-referral',
    basis: [cite('CRIM', '373'), cite('PENAL', '27')],
  },
  {
    id: 'close',
    title: text('不起诉办结', 'Close'),
    from: ['served'],
    to: 'ended',
    by: handlers,
    asks: [],
    basis: [cite('CRIM', '377')],
    undoWithin: 72,
  },
  {
    id: 'record_judgment',
    title: text('登记判决', 'Record the judgment'),
    from: ['prosecuted'],
    to: 'judged',
    by: handlers,
    asks: [
      {
        field: 'outcome',
        title: text('判决结果', 'Judgment'),
        required: true,
        choices: [
          { id: 'guilty', title: text('有罪', 'Guilty') },
          { id: 'not_guilty', title: text('无罪', 'Not guilty') },
          { id: 'withdrawn', title: text('撤回起诉', 'Prosecution withdrawn') },
        ],
      },
      { ...message, required: false },
    ],
    answers: 'result_reply',
    basis: [],
    doubt: 'design',
  },
  {
    id: 'hand_over',
    title: text('改变管辖', 'Pass to another procuratorate'),
    from: underReview,
    to: 'handed_over',
    by: ['department_head', 'chief_procurator'],
    asks: [organTo('移送至', 'Passed to'), reason, { ...message, required: false }],
    // The period begins anew there; how often the file was returned goes along (CRIM 346).
    sends: { as: 'matter', to: 'any', keepsState: true, starts: ['CRIM.PROS'] },
    answers: 'notice',
    basis: [cite('CRIM', '351')],
  },
  ...fromAbove({
    from: underReview,
    to: 'handed_over',
    designated: cite('CRIM', '351'),
    anew: ['CRIM.PROS'],
  }),
]
