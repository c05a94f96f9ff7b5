import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const reportWithoutLead: Detector = {
  id: 'report-without-lead',
  title: text('反映收到一日后还没有登记为线索', 'A report is no lead a day after it came'),
  why: text(
    '没有登记的反映进不了分流队列，期限却已经起算。',
    'What is not registered is in no queue, while its periods run already.',
  ),
  finds: {
    sql: `select ${named('r', { kind: 'report', since: 'r.received_on' })}
      from reports r cross join given
      where r.received_at < given.now - interval '1 day'
        and not exists (select 1 from leads l where l.report_id = r.id)`,
  },
  repair: text(
    '请系统管理员查看登记程序是否在运行（leads.register）。',
    'Have it seen to that the follower leads.register runs.',
  ),
}
