import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'
import { idleCases } from './idle-cases.ts'

export const caseNotArchived: Detector = {
  id: 'case-not-archived',
  title: text(
    '已答复、没有期限的案件九十日没有归档',
    'A case with nothing left to wait for was not filed for ninety days',
  ),
  why: text(
    '不归档的案件不计入办结，也不进入质量检查。',
    'What is not filed counts as unfinished, and nobody checks its quality.',
  ),
  finds: { sql: idleCases(`s.phase = 'waiting' and c.due_on is null`) },
  code: 'state',
  repair: text(
    '请承办人归档；还在等待的，写明等什么。',
    'The handler files it, or notes what it still waits for.',
  ),
}
