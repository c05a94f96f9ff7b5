import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseWithoutHandler: Detector = {
  id: 'case-without-handler',
  title: text('在办案件七日无承办人', 'A running case has had no handler for seven days'),
  why: text('没有承办人，就没有人对期限负责。', 'Where nobody handles it, nobody keeps its periods.'),
  finds: {
    sql: `select ${named('c', { since: 'c.opened_on', code: `c.procedure || ' ' || c.state` })}
      from cases c cross join given
      where c.closed_on is null and c.handler_id is null and c.opened_on <= given.today - 7`,
  },
  code: 'state',
  repair: text(
    '请部门负责人或者案管人员确定承办人。',
    'The head of the department or case management names a handler.',
  ),
}
