import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseHandlerGone: Detector = {
  id: 'case-handler-gone',
  title: text('承办人账号已停用或者已调离', 'The handler’s account is closed, or they left the organ'),
  why: text('承办人已经不能打开这个案件。', 'Its handler can open the case no more.'),
  finds: {
    sql: `select ${named('c', { since: 'c.due_on', code: `c.procedure || ' ' || c.state` })}
      from cases c
      left join accounts a on a.id = c.handler_id and a.active
      where c.closed_on is null and c.handler_id is not null and (a.id is null or not exists (
        select 1 from account_roles r
        where r.account_id = c.handler_id and r.organ_id = c.organ_id
          and r.role in ('prosecutor', 'assistant', 'department_head', 'chief_procurator')))`,
  },
  code: 'state',
  repair: text('请部门负责人改派承办人。', 'The head of the department assigns another handler.'),
}
