import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const leadWithoutCase: Detector = {
  id: 'lead-without-case',
  title: text('已受理的线索不在任何案件里', 'An accepted lead is in no case'),
  why: text(
    '它不在分流队列，也不在办案列表，没有人会看到。',
    'It is neither in the queue nor in a list of cases: nobody sees it.',
  ),
  finds: {
    sql: `select ${named('l', { kind: 'lead', since: 'l.received_on', code: 'l.state' })}
      from leads l
      join lead_states s on s.action_id = l.action_id and s.version = l.procedure_version and s.state = l.state
      where l.case_id is null and l.merged_into_id is null and s.phase in ('working', 'waiting')`,
  },
  code: 'state',
  repair: text(
    '请案管人员把它并入应在的案件，或者重新受理。',
    'Case management lets it into its case, or has it accepted again.',
  ),
}
