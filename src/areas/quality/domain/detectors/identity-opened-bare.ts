import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const identityOpenedBare: Detector = {
  id: 'identity-opened-bare',
  title: text(
    '不办理本案的人未写说明就查看了反映人身份',
    'Somebody not on the case opened a reporter’s identity without a note',
  ),
  why: text('查看身份须有具体、必要的理由。', 'Looking at an identity needs a particular reason.'),
  citation: cite('PIPL', '6'),
  finds: {
    sql: `select ${named('c', { since: `min((i.at at time zone 'Asia/Shanghai')::date)`, code: 'min(i.role)' })}
      from identity_openings i
      join leads l on l.report_id = i.report_id
      join cases c on c.id = l.case_id
      where btrim(i.note) = '' and i.account_id is distinct from c.handler_id and i.account_id <> all (c.member_ids)
        and (i.at at time zone 'Asia/Shanghai')::date > c.opened_on
      group by c.id`,
  },
  code: 'role',
  repair: text(
    '请查看的人补写理由；案管人员核实后在此说明。',
    'Whoever looked gives the reason; case management checks it and explains it here.',
  ),
}
