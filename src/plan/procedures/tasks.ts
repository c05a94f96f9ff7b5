import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Ask, Procedure } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { clock, handlers, inWords, state } from './parts.ts'

/** What is done for another office's case tells no reporter anything: that case does. */
const insideOnly = text('正在为另一个检察院的案件办理。', 'Work is done for a case of another procuratorate.')
const told = text('结果由该案告知。', 'That case tells the result.')

type Task = {
  readonly id: string
  readonly title: Text
  readonly series: string
  /** Absent where nobody set a time for it. */
  readonly clock?: ClockRule
  readonly outcomes?: NonNullable<Ask['choices']>
  readonly basis: readonly Citation[]
}

const doneOrNot: NonNullable<Ask['choices']> = [
  { id: 'done', title: text('已经完成', 'Done') },
  { id: 'impossible', title: text('因客观原因不能完成', 'It could not be done') },
]

/** Something that one procuratorate does for a case of another, which goes on with the answer. */
const task = ({ id, title, series, clock: rule, outcomes = doneOrNot, basis }: Task): Procedure => ({
  id,
  version: 1,
  title,
  basis,
  validFrom: '2021-07-01',
  series,
  initial: 'arrived',
  startsAtReceipt: [],
  startsAtOpening: rule ? [rule.id] : [],
  states: [
    state('arrived', text('已收到', 'Arrived'), 'working', insideOnly, told),
    state('doing', text('办理中', 'Being done'), 'working', insideOnly, told),
    state('answered', text('已回复', 'Answered'), 'closed', insideOnly, told),
  ],
  moves: [
    {
      id: 'assign',
      title: text('分配承办人', 'Assign a handler'),
      from: ['arrived', 'doing'],
      to: 'doing',
      by: ['case_manager', 'department_head', 'chief_procurator'],
      asks: [{ field: 'handler', title: text('承办人', 'Handler'), required: true }],
      basis,
      undoWithin: 24,
    },
    {
      id: 'begin',
      title: text('开始办理', 'Begin'),
      from: ['arrived'],
      to: 'doing',
      by: handlers,
      asks: [],
      basis,
      undoWithin: 24,
    },
    {
      id: 'answer',
      title: text('回复', 'Answer'),
      from: ['doing'],
      to: 'answered',
      by: handlers,
      asks: [
        {
          field: 'outcome',
          title: text('结果', 'Outcome'),
          required: true,
          choices: outcomes,
        },
        inWords('回复内容', 'Answer'),
      ],
      ...(rule && { meets: [rule.id] }),
      basis,
    },
  ],
  clocks: rule ? [rule] : [],
})

export const inquiryForInterest = task({
  id: 'inquiry-for-interest',
  title: text('受托调查（公益诉讼）', 'Entrusted inquiry, public interest'),
  series: '检公协查',
  clock: clock('INQUIRY.PIL', text('30日内完成受托调查', 'Entrusted inquiry within 30 days'), 30, 'day', {
    owedBy: 'prosecutor',
    basis: cite('PIL', '43'),
    // The same period as in the asking case, here from the arrival of the letter.
    doubt: 'design',
  }),
  basis: [cite('PIL', '43')],
})

export const inquiryForSupervision = task({
  id: 'inquiry-for-supervision',
  title: text('受托调查（诉讼监督）', 'Entrusted inquiry, supervision'),
  series: '检监协查',
  clock: clock('INQUIRY.SUP', text('15日内完成受托调查', 'Entrusted inquiry within 15 days'), 15, 'day', {
    owedBy: 'prosecutor',
    basis: cite('CIV', '70'),
    // The same period as in the asking case, here from the arrival of the letter.
    doubt: 'design',
  }),
  basis: [cite('CIV', '70'), cite('ADM', '66')],
})

/** Assignment to a lower office (交办), which reports back in the time that it was given. */
export const assignedCase = task({
  id: 'assigned-case',
  title: text('上级交办案件', 'Case assigned from above'),
  series: '检交办',
  clock: clock('ASSIGNED', text('在交办期限内报告办理结果', 'Report in the time given'), 30, 'day', {
    owedBy: 'prosecutor',
    settable: { least: 1, most: 180 },
    basis: cite('CIV', '42'),
    doubt: 'design',
    unsettled: ['length'],
    note: text('期限由交办的检察院定。', 'The procuratorate above sets the time.'),
  }),
  basis: [cite('CIV', '42'), cite('PIL', '11'), cite('ORG', '24–25')],
})

/** What an office reports to the level above for it to act on or to decide; the rules set no time for that. */
export const reportFromBelow = task({
  id: 'report-from-below',
  title: text('下级检察院报告、请示', 'Report from an office below'),
  series: '检请示',
  outcomes: [
    { id: 'acted', title: text('已处理或者已决定', 'Acted on, or decided') },
    { id: 'left', title: text('不作处理，由下级院自行决定', 'Left to the office below') },
  ],
  basis: [cite('CRIM', '564'), cite('ORG', '24–25'), cite('ORG', '30–33')],
})
