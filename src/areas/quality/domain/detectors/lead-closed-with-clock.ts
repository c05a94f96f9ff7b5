import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const leadClosedWithClock: Detector = {
  id: 'lead-closed-with-clock',
  title: text('线索已办结，期限还在计算', 'A closed lead has a period that still runs'),
  why: text(
    '反映人已经得到答复或者已经撤回，不应再计超期。',
    'Its reporter was answered or withdrew; nothing is owed that could be overdue.',
  ),
  finds: {
    sql: `select ${named('l', { kind: 'lead', since: 'min(k.due_on)', code: 'min(k.rule)' })}
      from clocks k join leads l on l.id = k.lead_id
      where k.state in ('running', 'paused') and (l.action_id, l.procedure_version, l.state) in (
        select action_id, version, state from lead_states where phase = 'closed')
      group by l.id`,
  },
  code: 'rule',
  repair: text(
    '请系统管理员结束这些期限，并查明办结时为什么没有结束。',
    'Have these periods ended, and find out why closing the lead did not.',
  ),
}
