import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseIdle: Detector = {
  id: 'case-idle',
  title: text('在办案件九十日没有任何记录', 'Nothing was entered on a running case for ninety days'),
  why: text(
    '长期没有动静的案件，往往是被忘记的案件。',
    'A case that stands still for long has often been forgotten.',
  ),
  finds: {
    // The last entry of each case is one look into an index; counting recent entries would read the whole ledger.
    sql: `select ${named('c', { since: `coalesce((last.at at time zone 'Asia/Shanghai')::date, c.opened_on)`, code: 'c.state' })}
      from cases c cross join given
      left join lateral (
        select e.at from ledger_entries e where e.subject_id = c.id order by e.seq desc limit 1
      ) last on true
      where c.closed_on is null and c.opened_on <= given.today - 90
        and coalesce(last.at, '-infinity') < given.now - interval '90 days'`,
  },
  repair: text(
    '请承办人办理下一步，或者写明为什么停在这里。',
    'The handler takes the next step, or notes why the case stands still.',
  ),
}
