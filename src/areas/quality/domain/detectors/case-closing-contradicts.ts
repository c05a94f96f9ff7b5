import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseClosingContradicts: Detector = {
  id: 'case-closing-contradicts',
  title: text('环节与办结日期矛盾', 'The state and the day of closing contradict each other'),
  why: text(
    '列表按办结日期、程序按环节判断案件是否办结，两者必须一致。',
    'Lists go by the day and procedures by the state; both must say the same.',
  ),
  finds: {
    sql: `select ${named('c', { since: 'coalesce(c.closed_on, c.opened_on)', code: `c.procedure || ' ' || c.state` })}
      from cases c
      join case_states s on s.procedure = c.procedure and s.version = c.procedure_version and s.state = c.state
      where (s.phase = 'closed') <> (c.closed_on is not null)`,
  },
  code: 'state',
  repair: text(
    '请对照时间线确认案件是否办结，再更正办结日期。',
    'See in the timeline whether the case is closed, and put the day right.',
  ),
}
