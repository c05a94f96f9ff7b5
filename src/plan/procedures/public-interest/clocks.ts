import type { ClockRule, PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { clock } from '../parts.ts'

const pause = (id: string, zh: string, en: string, article = '48'): PauseReason => ({
  id,
  title: text(zh, en),
  basis: cite('PIL', article),
})

/** What is not counted in the time of review for suit. */
export const commissions: readonly PauseReason[] = [
  pause('appraisal', '委托鉴定', 'Appraisal'),
  pause('assessment', '委托评估', 'Assessment'),
  pause('audit', '委托审计', 'Audit'),
  pause('inspection', '委托检验', 'Inspection'),
  pause('test', '委托检测', 'Test'),
  pause('translation', '委托翻译', 'Translation'),
]

export const suspension = pause('suspended', '中止审查', 'Review suspended', '78')

/** How long it takes to decide whether to sue, once the agency’s term or the announcement is over. */
export const reviewForSuit = (
  id: string,
  months: number,
  more: Pick<Partial<ClockRule>, 'note'> & { readonly pauses?: readonly PauseReason[] } = {},
): ClockRule =>
  clock(id, text('审查起诉期限', 'Review for suit'), months, 'month', {
    owedBy: 'prosecutor',
    pauses: [...commissions, ...(more.pauses ?? [])],
    extensions: [
      {
        id: 'own_chief',
        title: text('重大、疑难、复杂，本院检察长批准', 'Major, difficult or complex: own chief procurator'),
        most: { length: 1, unit: 'month' },
        times: 1,
        approval: 'chief',
        basis: cite('PIL', '47'),
      },
      {
        id: 'upper',
        title: text('还需延长，上一级检察院决定', 'Longer still: decided by the level above'),
        most: { length: 3, unit: 'month' },
        times: 3,
        approval: 'upper_chief',
        basis: cite('PIL', '47'),
        doubt: 'design',
      },
    ],
    basis: cite('PIL', '47'),
    ...(more.note && { note: more.note }),
  })

const filedUp = (id: string, title: Text, days: number, article: string): ClockRule =>
  clock(id, title, days, 'day', { owedBy: 'prosecutor', basis: cite('PIL', article) })

/** What either kind of case knows; the appeal period is that of the court procedure. */
export const sharedClocks = (appeal: Citation): readonly ClockRule[] => [
  clock('PIL.ENTRUST', text('受托院30日内完成调查', 'Entrusted inquiry within 30 days'), 30, 'day', {
    owedBy: 'outside',
    basis: cite('PIL', '43'),
  }),
  clock('PIL.ASSIGN', text('下级院报告交办结果', 'Report of the office below'), 30, 'day', {
    owedBy: 'outside',
    settable: { least: 1, most: 180 },
    onMiss: 'follow_up',
    basis: cite('PIL', '11'),
    doubt: 'design',
    note: text('期限由交办的检察院定。', 'The procuratorate above sets the time.'),
  }),
  filedUp(
    'PIL.SUITUP',
    text('起诉书5日内报备', 'Indictment filed with the level above within 5 days'),
    5,
    '46',
  ),
  clock('PIL.COURT', text('3日内提交派员出庭通知书', 'Notice of appearance within 3 days'), 3, 'day', {
    owedBy: 'prosecutor',
    basis: cite('PIL', '49'),
  }),
  filedUp(
    'PIL.JUDGUP',
    text('一审裁判3日内报备', 'First judgment filed with the level above within 3 days'),
    3,
    '58',
  ),
  clock('PIL.APPEAL', text('上诉期限', 'Time for appeal'), 15, 'day', {
    owedBy: 'prosecutor',
    settable: { least: 10, most: 15 },
    fixed: true,
    onMiss: 'refuse',
    basis: appeal,
    doubt: 'from memory',
    note: text(
      '不服判决15日，不服裁定10日，自送达次日起算；规则只写“上诉期限内”，条文未经核对。',
      '15 days against a judgment, 10 against a ruling, from service. The Rules say “in time for appeal”; the article was not checked.',
    ),
  }),
  filedUp(
    'PIL.APPEALUP',
    text('上诉状副本3日内报送上一级院', 'The other side’s appeal passed up within 3 days'),
    3,
    '62',
  ),
  clock('RECUSE', text('回避申请3日内决定', 'Recusal decided within 3 days'), 3, 'day', {
    owedBy: 'chief_procurator',
    basis: cite('PIL', '23'),
    note: text(
      '决定作出前，被申请回避的人员不停止参与本案工作（第21条）。',
      'Until it is decided the person goes on working on the case (art. 21).',
    ),
  }),
]

export const toCourt = (article: string): ClockRule =>
  clock('PIL.CHANGE', text('决定书3日内提交法院', 'Decision to the court within 3 days'), 3, 'day', {
    owedBy: 'prosecutor',
    basis: cite('PIL', article),
  })
