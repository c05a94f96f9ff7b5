import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseDueDiffers: Detector = {
  id: 'case-due-differs',
  title: text('案件的届满日与最近的期限不一致', 'A case is sorted by another day than its nearest period'),
  why: text(
    '列表按届满日排序，错了就会排在后面被漏看。',
    'Lists are sorted by that day: a wrong one is overlooked.',
  ),
  finds: {
    sql: `select ${named('c', { since: 'c.due_on', code: 'k.due::text' })}
      from cases c
      left join (select case_id, min(due_on) as due from clocks
        where state = 'running' and case_id is not null group by case_id) k on k.case_id = c.id
      where c.closed_on is null and c.due_on is distinct from k.due`,
  },
  repair: text(
    '打开案件，中止、恢复或者办理一步后会重新计算；仍不一致的请报告。',
    'Any step on the case reckons it anew; report it where it stays.',
  ),
}
