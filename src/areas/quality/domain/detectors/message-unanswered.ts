import { text } from '#kernel/text.ts'
import { type Detector } from '../detector.ts'

export const messageUnanswered: Detector = {
  id: 'message-unanswered',
  title: text('反映人的留言七日没有回应', 'A reporter’s message was not answered for seven days'),
  why: text(
    '留言的人在等回音，往往还带来了新的材料。',
    'Whoever wrote waits for a word, and has often sent something new.',
  ),
  finds: {
    sql: `select case when c.id is null then 'lead' else 'case' end as subject_kind,
        coalesce(c.id, l.id)::text as subject_id, coalesce(c.number, l.number) as number,
        l.organ_id, l.province_id, l.prefecture_id, l.county_id,
        min((m.at at time zone 'Asia/Shanghai')::date) as since, min(l.number) as code
      from messages m cross join given
      join leads l on l.report_id = m.report_id
      left join cases c on c.id = l.case_id
      join lead_states s on s.action_id = l.action_id and s.version = l.procedure_version and s.state = l.state
      where m.sender = 'reporter' and m.kind = 'message' and m.at < given.now - interval '7 days'
        and s.phase <> 'closed' and not exists (
          select 1 from messages o where o.report_id = m.report_id and o.sender = 'organ' and o.at > m.at)
      group by c.id, l.id, c.number, l.number`,
  },
  repair: text('请承办人或者控申人员在消息里回应。', 'The handler or the intake clerk writes back.'),
}
