import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const transferUnanswered: Detector = {
  id: 'transfer-unanswered',
  title: text('移送五个工作日没有回应', 'A transfer was not answered for five working days'),
  why: text(
    '移送期间期限照常计算，耽误的是反映人。',
    'The periods run on during a transfer, and the reporter waits.',
  ),
  finds: {
    sql: `select ${named('l', { kind: 'lead', since: `(offered.at at time zone 'Asia/Shanghai')::date`, code: 'l.offered_organ_id::text' })}
      from leads l cross join given
      cross join lateral (
        select e.at from ledger_entries e
        where e.subject_id = l.id and e.type = 'lead.moved' and e.data ->> 'move' = 'offer_transfer'
        order by e.seq desc limit 1
      ) offered
      where l.offered_organ_id is not null
        and (offered.at at time zone 'Asia/Shanghai')::date < given.five_workdays_ago`,
  },
  code: 'organ',
  repair: text('请催促受移送检察院接收或者退回。', 'Urge the organ that was asked to accept or return it.'),
}
