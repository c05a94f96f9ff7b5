import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { fromAbove } from '../from-above.ts'
import { chiefDecides, clock, dayOf, handlers, organTo, state } from '../parts.ts'
import { appraisal, appraised } from './appraisal.ts'

const states = [
  state(
    'received',
    text('收到提请逮捕', 'Request received'),
    'working',
    text('公安机关已提请逮捕犯罪嫌疑人。', 'The police have asked for an arrest.'),
    text('检察院会在法定期限内审查。', 'The procuratorate examines it in the time that the law sets.'),
  ),
  state(
    'examining',
    text('审查逮捕', 'Review for arrest'),
    'working',
    text('检察院正在审查是否批准逮捕。', 'The procuratorate examines whether to approve the arrest.'),
    text('批准或者不批准，都会通知公安机关。', 'The police are told either way.'),
  ),
  state(
    'approved',
    text('批准逮捕', 'Arrest approved'),
    'waiting',
    text('检察院已批准逮捕。', 'The arrest is approved.'),
    text('由公安机关执行。', 'The police carry it out.'),
  ),
  state(
    'not_approved',
    text('不批准逮捕', 'Arrest not approved'),
    'waiting',
    text('检察院没有批准逮捕。', 'The arrest is not approved.'),
    text(
      '公安机关可以要求复议；案件可以继续侦查。',
      'The police may ask for it to be reconsidered; the inquiry may go on.',
    ),
  ),
  state(
    'reconsidering',
    text('复议中', 'Being reconsidered'),
    'working',
    text('公安机关要求复议。', 'The police asked for it to be reconsidered.'),
    text('另行指派检察官审查。', 'Another prosecutor examines it.'),
  ),
  state(
    'upheld',
    text('维持不批准', 'Upheld'),
    'waiting',
    text('复议后维持不批准逮捕。', 'It was reconsidered and upheld.'),
    text('公安机关可以提请上一级检察院复核。', 'The police may ask the level above to review it.'),
  ),
  state(
    'with_upper',
    text('上一级检察院复核中', 'Under review above'),
    'waiting',
    text('上一级检察院正在复核。', 'The level above reviews it.'),
    text('等待复核决定。', 'Its decision is awaited.'),
  ),
  state(
    'executed',
    text('已执行逮捕', 'Arrest carried out'),
    'closed',
    text('逮捕已经执行。', 'The arrest has been carried out.'),
    text('公安机关继续侦查。', 'The police go on with their inquiry.'),
  ),
  state(
    'handed_over',
    text('已改变管辖', 'Passed to another procuratorate'),
    'closed',
    text(
      '案件由另一个检察院管辖，已经移送。',
      'Another procuratorate is competent; the case was passed to it.',
    ),
    text('由对方在剩下的期限内审查。', 'It examines the case in the time that is left.'),
  ),
  state(
    'not_arrested',
    text('未逮捕办结', 'Closed without arrest'),
    'closed',
    text('没有逮捕，审查办结。', 'Nobody was arrested; the review is closed.'),
    text('案件可以继续侦查。', 'The inquiry may go on.'),
  ),
]

const register = (id: string, held: boolean): Move => ({
  id,
  title: held
    ? text('登记提请（已被拘留）', 'Register the request (suspect detained)')
    : text('登记提请（未被拘留）', 'Register the request (not detained)'),
  from: ['received'],
  to: 'examining',
  by: [...handlers, 'case_manager'],
  asks: [dayOf('收到提请批准逮捕书之日', 'Day on which the request arrived')],
  starts: [{ rule: held ? 'CRIM.ARR' : 'CRIM.ARRF', from: 'day' }],
  basis: [cite('CRIM', '282')],
})

const periods = ['CRIM.ARR', 'CRIM.ARRF']

/** Review for arrest (审查逮捕), with reconsideration and review. Source: rulebook 2.8. */
export const arrestReview: Procedure = {
  id: 'arrest-review',
  version: 1,
  title: text('审查逮捕', 'Review for arrest'),
  basis: [cite('CRIM', '282'), cite('CRIM', '290–291')],
  validFrom: '2019-12-30',
  series: '检捕',
  initial: 'received',
  startsAtReceipt: [],
  startsAtOpening: [],
  opening: {
    title: text('转入审查逮捕', 'Open a review for arrest'),
    basis: [cite('CRIM', '282')],
    doubt: 'design',
  },
  states,
  moves: [
    register('register_detained', true),
    register('register_free', false),
    ...appraised(['examining'], periods),
    {
      id: 'approve_arrest',
      title: text('批准逮捕', 'Approve the arrest'),
      from: ['examining'],
      to: 'approved',
      ...chiefDecides,
      asks: [reason],
      documents: ['review-report'],
      meets: periods,
      basis: [cite('CRIM', '282'), cite('CRPL', '89')],
      doubt: 'from memory',
    },
    {
      id: 'refuse_arrest',
      title: text('不批准逮捕', 'Do not approve the arrest'),
      from: ['examining'],
      to: 'not_approved',
      ...chiefDecides,
      asks: [
        {
          field: 'outcome',
          title: text('不批准的原因', 'Why'),
          required: true,
          choices: [
            { id: 'no_crime', title: text('不构成犯罪', 'No crime') },
            { id: 'evidence', title: text('证据不足', 'Evidence lacking') },
            { id: 'no_danger', title: text('无社会危险性', 'No danger to society') },
          ],
        },
        reason,
      ],
      documents: ['review-report'],
      meets: periods,
      basis: [cite('CRIM', '282'), cite('CRPL', '89')],
      doubt: 'from memory',
    },
    {
      id: 'hand_over',
      title: text('改变管辖', 'Pass to another procuratorate'),
      from: ['received', 'examining'],
      to: 'handed_over',
      by: ['department_head', 'chief_procurator'],
      asks: [organTo('移送至', 'Passed to'), reason],
      // Article 351 is on the review for prosecution, where the period begins anew. Custody is not made longer so.
      sends: { as: 'matter', to: 'any', whole: true },
      basis: [cite('CRIM', '351')],
      doubt: 'design',
    },
    ...fromAbove({ from: ['received', 'examining'], to: 'handed_over', tells: false }),
    {
      id: 'record_execution',
      title: text('登记逮捕执行', 'Record that it was carried out'),
      from: ['approved'],
      to: 'executed',
      by: handlers,
      asks: [dayOf('执行逮捕之日', 'Day of the arrest')],
      basis: [cite('CRPL', '90')],
      doubt: 'from memory',
    },
    {
      id: 'receive_reconsideration',
      title: text('收到要求复议', 'Reconsideration asked for'),
      from: ['not_approved'],
      to: 'reconsidering',
      by: [...handlers, 'case_manager'],
      asks: [dayOf('收到要求复议意见书之日', 'Day on which it arrived')],
      starts: [{ rule: 'CRIM.ARRREC', from: 'day' }],
      basis: [cite('CRIM', '290')],
    },
    {
      id: 'uphold',
      title: text('维持不批准逮捕', 'Uphold'),
      from: ['reconsidering'],
      to: 'upheld',
      ...chiefDecides,
      asks: [reason],
      meets: ['CRIM.ARRREC'],
      basis: [cite('CRIM', '290')],
    },
    {
      id: 'change',
      title: text('变更为批准逮捕', 'Change: approve the arrest'),
      from: ['reconsidering'],
      to: 'approved',
      ...chiefDecides,
      asks: [reason],
      meets: ['CRIM.ARRREC'],
      basis: [cite('CRIM', '290')],
    },
    {
      id: 'receive_review',
      title: text('提请上一级复核', 'Review by the level above asked for'),
      from: ['upheld'],
      to: 'with_upper',
      by: [...handlers, 'case_manager'],
      asks: [dayOf('上一级检察院收到之日', 'Day on which the level above had it')],
      starts: [{ rule: 'CRIM.ARRUP', from: 'day' }],
      basis: [cite('CRIM', '291')],
    },
    {
      id: 'upper_upholds',
      title: text('复核维持', 'The level above upholds'),
      from: ['with_upper'],
      to: 'not_arrested',
      by: handlers,
      asks: [dayOf('复核决定之日', 'Day of its decision')],
      meets: ['CRIM.ARRUP'],
      basis: [cite('CRIM', '291')],
    },
    {
      id: 'upper_changes',
      title: text('复核改为逮捕', 'The level above orders the arrest'),
      from: ['with_upper'],
      to: 'approved',
      by: handlers,
      asks: [dayOf('复核决定之日', 'Day of its decision')],
      meets: ['CRIM.ARRUP'],
      basis: [cite('CRIM', '291')],
    },
    {
      id: 'conclude',
      title: text('未要求复议、复核，办结', 'Close: nothing more was asked for'),
      from: ['not_approved', 'upheld'],
      to: 'not_arrested',
      by: handlers,
      asks: [],
      basis: [cite('CRIM', '290–291')],
      undoWithin: 72,
    },
  ],
  clocks: [
    clock('CRIM.ARR', text('7日内审查逮捕（已拘留）', 'Arrest reviewed within 7 days (detained)'), 7, 'day', {
      roll: false,
      owedBy: 'prosecutor',
      pauses: [appraisal],
      basis: cite('CRIM', '282'),
      note: text(
        '羁押期间的最后一日为节假日的，不顺延（刑事诉讼法105）。',
        'A custody period ends on its last day, holiday or not (CRPL 105).',
      ),
    }),
    clock(
      'CRIM.ARRF',
      text('15日内审查逮捕（未拘留）', 'Arrest reviewed within 15 days (not detained)'),
      15,
      'day',
      {
        owedBy: 'prosecutor',
        pauses: [appraisal],
        extensions: [
          {
            id: 'major',
            title: text('重大、复杂，至20日', 'Major or complex: up to 20 days'),
            most: { length: 5, unit: 'day' },
            times: 1,
            approval: 'chief',
            basis: cite('CRIM', '282'),
            doubt: 'design',
          },
        ],
        basis: cite('CRIM', '282'),
      },
    ),
    clock('CRIM.ARRREC', text('7日内复议', 'Reconsidered within 7 days'), 7, 'day', {
      owedBy: 'prosecutor',
      basis: cite('CRIM', '290'),
    }),
    clock('CRIM.ARRUP', text('上一级15日内复核', 'Reviewed above within 15 days'), 15, 'day', {
      owedBy: 'outside',
      onMiss: 'follow_up',
      basis: cite('CRIM', '291'),
    }),
  ],
}
