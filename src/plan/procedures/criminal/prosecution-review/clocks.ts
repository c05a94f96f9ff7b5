import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { clock } from '../../parts.ts'
import { appraisal } from '../appraisal.ts'

/** Source: rulebook 2.8 and 2.11. */
export const clocks = [
  clock('CRIM.PROS', text('1个月内审查起诉', 'Reviewed within 1 month'), 1, 'month', {
    roll: false,
    owedBy: 'prosecutor',
    pauses: [appraisal],
    extensions: [
      {
        id: 'major',
        title: text('重大、复杂', 'Major or complex'),
        most: { length: 15, unit: 'day' },
        times: 1,
        approval: 'chief',
        basis: cite('CRPL', '172'),
        doubt: 'design',
      },
    ],
    basis: cite('CRIM', '351'),
    note: text(
      '按在押计算，最后一日为节假日的不顺延；未羁押的也按这一日掌握。',
      'Counted as in custody: a last day on a holiday stays. Where nobody is detained, the same day is kept to.',
    ),
    doubt: 'design',
  }),
  clock('CRIM.FAST', text('10日内审查（速裁）', 'Reviewed within 10 days (fast track)'), 10, 'day', {
    roll: false,
    owedBy: 'prosecutor',
    extensions: [
      {
        id: 'over_one_year',
        title: text('可能判处一年以上，至15日', 'More than one year possible: up to 15 days'),
        most: { length: 5, unit: 'day' },
        times: 1,
        approval: 'head',
        basis: cite('CRIM', '273'),
        doubt: 'design',
      },
    ],
    basis: cite('CRIM', '273'),
  }),
  clock('CRIM.SUPP', text('1个月内补充侦查完毕', 'Supplemented within 1 month'), 1, 'month', {
    owedBy: 'outside',
    onMiss: 'follow_up',
    basis: cite('CRIM', '346'),
  }),
  clock('CRIM.APPEAL', text('被害人7日内申诉', 'Victim’s appeal within 7 days'), 7, 'day', {
    owedBy: 'outside',
    onMiss: 'continue',
    basis: cite('CRIM', '377'),
    note: text(
      '收到不起诉决定书7日后才申诉的，由作出决定的检察院控告申诉检察部门审查（第382条）；因不能抗拒的原因耽误的，可以在障碍消除后5日内申请恢复期限（刑事诉讼法第106条）。',
      'An appeal made later is examined by the appeals department of the office that decided (article 382); after an obstacle one may ask within 5 days of its end to be heard as in time (CRPL 106).',
    ),
  }),
]
