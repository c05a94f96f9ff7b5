import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'
import { idleCases } from './idle-cases.ts'

export const caseIdle: Detector = {
  id: 'case-idle',
  title: text('在办案件九十日没有任何记录', 'Nothing was entered on a running case for ninety days'),
  why: text(
    '长期没有动静的案件，往往是被忘记的案件。',
    'A case that stands still for long has often been forgotten.',
  ),
  finds: { sql: idleCases(`(s.phase <> 'waiting' or c.due_on is not null)`) },
  code: 'state',
  repair: text(
    '请承办人办理下一步，或者写明为什么停在这里。',
    'The handler takes the next step, or notes why the case stands still.',
  ),
}
