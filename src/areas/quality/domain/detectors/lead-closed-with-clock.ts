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
    sql: `select ${named('l', { kind: 'lead', since: 'k.due', code: 'k.rule' })}
      from (select lead_id, min(rule) as rule, min(due_on) as due from clocks
        where state in ('running', 'paused') and lead_id is not null group by lead_id) k
      join leads l on l.id = k.lead_id
      join lead_states s on s.action_id = l.action_id and s.version = l.procedure_version and s.state = l.state
      where s.phase = 'closed'`,
  },
  repair: text(
    '请系统管理员结束这些期限，并查明办结时为什么没有结束。',
    'Have these periods ended, and find out why closing the lead did not.',
  ),
}
