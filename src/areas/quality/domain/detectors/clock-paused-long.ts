import { text } from '#kernel/text.ts'
import { type Detector, named } from '../detector.ts'

export const clockPausedLong: Detector = {
  id: 'clock-paused-long',
  title: text('期限中止超过六个月', 'A period has been paused for more than six months'),
  why: text(
    '中止的原因消失后应当恢复，没有人恢复，期限就永远不届满。',
    'Once its ground is gone a pause ends; where nobody ends it, the period never runs out.',
  ),
  finds: {
    sql: `select ${named('c', { since: 'min(open.since)', code: 'min(k.rule)' })}
      from clocks k cross join given join cases c on c.id = k.case_id
        cross join lateral (select min((pause ->> 'from')::date) as since
          from jsonb_array_elements(k.pauses) pause where pause ->> 'to' is null) open
      where k.state = 'paused' and open.since <= given.today - interval '6 months'
      group by c.id`,
  },
  code: 'rule',
  repair: text(
    '请承办人查明原因是否消失：消失的恢复，没有的写明情况。',
    'The handler looks whether the ground is gone: resume, or note why not.',
  ),
}
