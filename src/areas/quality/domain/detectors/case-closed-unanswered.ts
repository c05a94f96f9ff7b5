import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const caseClosedUnanswered: Detector = {
  id: 'case-closed-unanswered',
  title: text(
    '案件办结，有反映人没有得到结果答复',
    'A case was closed and a reporter in it got no result reply',
  ),
  why: text(
    '件件有回复：案件里的每一个反映人都要得到结果。',
    'Every petition gets a reply: each reporter in a case is told the result.',
  ),
  citation: cite('CRIM', '163'),
  finds: {
    sql: `select ${named('c', { since: 'c.closed_on', code: 'min(l.number)' })}
      from leads l join cases c on c.id = l.case_id
      where c.closed_on is not null and c.origin_case_id is null and l.state <> 'withdrawn'
        and not exists (
          select 1 from messages m
          where m.report_id = l.report_id and m.sender = 'organ' and m.kind in ('result_reply', 'notice'))
      group by c.id`,
  },
  repair: text(
    '请承办人在案件页给反映人补发结果。',
    'The handler writes the result to the reporter on the page of the case.',
  ),
}
