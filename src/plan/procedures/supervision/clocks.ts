import type { ClockRule, PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Term } from '#kernel/time/term.ts'
import { clock } from '../parts.ts'
import { alertClock } from '../process-alert.ts'
import { type Act, assignmentRule, type Law, ruleOf } from './law.ts'

const because = (law: Law, id: string, title: Text, act: Act): PauseReason => ({
  id,
  title,
  basis: ruleOf(law, act),
})

/** What is not counted in the time of review. */
export const excluded = (law: Law): readonly PauseReason[] => [
  because(law, 'files', text('调卷', 'File retrieval'), 'review'),
  because(law, 'appraisal', text('鉴定', 'Appraisal'), 'review'),
  because(law, 'assessment', text('评估', 'Assessment'), 'review'),
  because(law, 'audit', text('审计', 'Audit'), 'review'),
  because(law, 'experts', text('专家咨询', 'Expert consultation'), 'review'),
]

export const reviewNote = text(
  '依职权启动、跟进监督的案件规则没有写明期限，本系统同样计算。',
  'For cases taken up ex officio or followed up the rules name no period; the same one is counted.',
)

/** The periods that both kinds of supervision know. Source: rulebook 2.2, 2.3 and 2.11. */
export const clocks = (law: Law): readonly ClockRule[] => [
  clock(`${law}.COMPLETE`, text('补齐材料期限', 'Time to complete the papers'), 10, 'day', {
    owedBy: 'outside',
    settable: { least: 1, most: 30 },
    onMiss: 'refuse',
    basis: ruleOf(law, 'complete'),
    doubt: 'design',
    unsettled: ['length'],
    note: text(
      '规则只写“限期”，没有写明几日；10日为常用值，可以另定。',
      'The rules say “in a set time” and not how long; 10 days are usual here and can be set.',
    ),
  }),
  clock(`${law}.ACCEPT`, text('3日内发送受理通知书', 'Notice of acceptance within 3 days'), 3, 'day', {
    owedBy: 'intake_clerk',
    basis: ruleOf(law, 'notify'),
  }),
  clock(`${law}.TRANSFER`, text('3日内移送办案部门', 'Passed on within 3 days'), 3, 'day', {
    owedBy: 'intake_clerk',
    basis: ruleOf(law, 'transfer'),
  }),
  clock(`${law}.REGISTER`, text('3日内登记移送', 'Registered within 3 days'), 3, 'day', {
    owedBy: 'case_manager',
    basis: ruleOf(law, 'register'),
  }),
  clock(`${law}.OTHER`, text('其他当事人提出书面意见', 'Written opinion of another party'), 15, 'day', {
    owedBy: 'outside',
    onMiss: 'continue',
    basis: ruleOf(law, 'comment'),
  }),
  clock(`${law}.ENTRUST`, text('受托院完成调查', 'Inquiry by the entrusted office'), 15, 'day', {
    owedBy: 'outside',
    basis: ruleOf(law, 'entrust'),
  }),
  clock(`${law}.ASSIGN`, text('下级院办理交办案件', 'Assigned case, at the office below'), 30, 'day', {
    owedBy: 'outside',
    settable: { least: 1, most: 180 },
    basis: assignmentRule(law),
    doubt: 'design',
    unsettled: ['length'],
  }),
  clock('HEAR.N', text('听证3日前通知', 'Notice 3 days before the hearing'), -3, 'day', {
    owedBy: 'prosecutor',
    onMiss: 'block',
    basis: ruleOf(law, 'hearingNotice'),
  }),
  clock(`${law}.EXPL`, text('法院说明执行情况', 'Explanation of execution by the court'), 15, 'day', {
    owedBy: 'outside',
    onMiss: 'follow_up',
    basis: ruleOf(law, 'explain'),
    ...(law === 'CIV' && {
      doubt: 'from memory',
      unsettled: ['length', 'unit'],
      note: text(
        '民事规则只写“依照有关规定”；15日出自两高2016年关于执行监督的规定，未经核对。',
        'The Civil Rules refer to “the relevant provisions”; 15 days come from the joint provisions of 2016 on execution, not checked.',
      ),
    }),
  }),
  clock(`${law}.SEND`, text('15日内移送、报送或者发送', 'Sent within 15 days of the decision'), 15, 'day', {
    owedBy: 'prosecutor',
    basis: cite(law, law === 'CIV' ? '87–93' : '92–96'),
  }),
  clock(
    `${law}.COURT`,
    text('法院30日内裁定再审', 'Retrial ordered by the court within 30 days'),
    30,
    'day',
    {
      owedBy: 'outside',
      onMiss: 'follow_up',
      basis: law === 'CIV' ? cite('CPL', '222') : cite('ALL', '101'),
      ...(law === 'ADM' && {
        doubt: 'from memory',
        unsettled: ['length', 'unit'],
        note: text(
          '行政诉讼法没有写明，依第101条适用民事诉讼法第222条。',
          'The Administrative Litigation Law is silent; by its article 101, article 222 of the Civil Procedure Law applies.',
        ),
      }),
    },
  ),
  clock(`${law}.REPLY`, text('法院回复检察建议', 'Answer of the court to the recommendation'), 2, 'month', {
    owedBy: 'outside',
    settable: { least: 1, most: 3 },
    onMiss: 'follow_up',
    basis: cite('REC', '19'),
    doubt: 'conflict',
    unsettled: ['length'],
    note: text(
      '检察建议工作规定为两个月；两高其他文件有一个月、三个月的，可以另定。',
      'Two months by the Provisions on Recommendations; other joint texts say one or three, so it can be set.',
    ),
  }),
  clock(`${law}.COURTOBJ`, text('回复法院', 'Answer to the court'), 1, 'month', {
    owedBy: 'prosecutor',
    basis: ruleOf(law, 'objection'),
    ...(law === 'ADM' && {
      doubt: 'design',
      unsettled: ['length', 'unit'],
      note: text(
        '行政规则只写“规定期限”；按第135条参照民事规则第122条的一个月。',
        'The Administrative Rules say “in the prescribed time”; by article 135 the month of article 122 of the Civil Rules is taken.',
      ),
    }),
  }),
  clock('RECUSE', text('3日内决定是否回避', 'Recusal decided within 3 days'), 3, 'day', {
    owedBy: 'chief_procurator',
    basis: cite(law, '17'),
    note: text(
      '作出决定前，被申请回避的人员暂停参与本案工作，需要采取紧急措施的除外；复议期间不停止。',
      'Until it is decided the person stops work on the case, urgent measures aside; during reconsideration they do not.',
    ),
  }),
  alertClock(ruleOf(law, 'alert')),
]

/** The time to apply: fixed, and lost once it has passed. */
export const applyClock = (law: Law, length: number, unit: Term['unit']): ClockRule =>
  clock(`${law}.APPLY`, text('申请监督期限', 'Time to apply for supervision'), length, unit, {
    owedBy: 'outside',
    fixed: true,
    onMiss: 'refuse',
    basis: ruleOf(law, 'period'),
    note: text(
      '看申请提交之日，不看审查之日；期限内提交、之后才审查的，不算超期。',
      'What counts is the day of the application: one made in time and examined later is in time.',
    ),
  })

export const reviewClock = (
  law: Law,
  id: string,
  title: Text,
  more: Partial<Pick<ClockRule, 'extensions' | 'note'>> = {},
): ClockRule =>
  clock(id, title, 3, 'month', {
    owedBy: 'prosecutor',
    pauses: [...excluded(law), because(law, 'suspended', text('中止审查', 'Review suspended'), 'suspend')],
    basis: ruleOf(law, 'review'),
    note: reviewNote,
    ...more,
  })
