import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseClosedWithClock: Detector = {
  id: 'case-closed-with-clock',
  title: text('案件已办结，期限还在计算', 'A closed case has a period that still runs'),
  why: text(
    '办结的案件不再有应当遵守的期限，超期数会因此虚增。',
    'A closed case owes nothing more; what is overdue is counted too high.',
  ),
  finds: {
    sql: `select ${named('c', { since: 'c.closed_on', code: 'min(k.rule)' })}
      from clocks k join cases c on c.id = k.case_id
      where k.state in ('running', 'paused') and c.closed_on is not null
      group by c.id`,
  },
  code: 'rule',
  repair: text(
    '请系统管理员结束这些期限，并查明办结时为什么没有结束。',
    'Have these periods ended, and find out why closing the case did not.',
  ),
}
