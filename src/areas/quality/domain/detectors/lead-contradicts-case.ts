import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const leadContradictsCase: Detector = {
  id: 'lead-contradicts-case',
  title: text('线索的环节与所在案件不一致', 'A lead stands elsewhere than the case that it is in'),
  why: text(
    '反映人看到的进度取自线索，会与案件的实际进度不同。',
    'What the reporter is told follows the lead, and would not be how the case stands.',
  ),
  finds: {
    // A duplicate stays marked as one until the case is over; who withdrew has left it.
    sql: `select ${named('l', { kind: 'lead', since: 'l.received_on', code: `l.state || ' ≠ ' || c.state` })}
      from leads l join cases c on c.id = l.case_id
      where l.state <> c.state and l.state <> 'withdrawn'
        and not (l.state = 'merged' and l.merged_into_id is not null and c.closed_on is null)`,
  },
  code: 'states',
  repair: text(
    '核对案件时间线；案件办理下一步时线索会一并更新。',
    'Compare the timelines; the next step of the case brings the lead along.',
  ),
}
