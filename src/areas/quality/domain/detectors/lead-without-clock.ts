import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const leadWithoutClock: Detector = {
  id: 'lead-without-clock',
  title: text('待分流的线索没有期限', 'A lead that waits for triage has no running period'),
  why: text(
    '收到的反映必须在七日内答复，没有期限就没有人催。',
    'Every report is answered within seven days; without a period nobody is reminded.',
  ),
  citation: cite('CRIM', '163'),
  finds: {
    sql: `select ${named('l', { kind: 'lead', since: 'l.received_on', code: 'l.state' })}
      from leads l
      join lead_states s on s.action_id = l.action_id and s.version = l.procedure_version and s.state = l.state
      where s.phase = 'triage' and not exists (
        select 1 from clocks k where k.lead_id = l.id and k.state in ('running', 'paused'))`,
  },
  code: 'state',
  repair: text('请在分流页立即答复或者受理。', 'Answer or accept it at the triage desk at once.'),
}
