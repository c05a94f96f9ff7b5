import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseProcedureUnknown: Detector = {
  id: 'case-procedure-unknown',
  title: text(
    '案件的程序版本或者环节没有载入',
    'A case runs a version, or stands in a state, that is not loaded',
  ),
  why: text(
    '没有程序，案件打不开，也办不了下一步。',
    'Without its procedure a case can be neither opened nor moved.',
  ),
  finds: {
    sql: `select ${named('c', { since: 'c.opened_on', code: `c.procedure || '@' || c.procedure_version || ' ' || c.state` })}
      from cases c
      where c.closed_on is null and not exists (
        select 1 from case_states s
        where s.procedure = c.procedure and s.version = c.procedure_version and s.state = c.state)`,
  },
  repair: text(
    '请系统管理员把这个版本的程序放回行动方案。',
    'Put that version of the procedure back into the plan.',
  ),
}
