import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import * as court from '../public-interest/court-states.ts'
import * as early from '../public-interest/early-states.ts'

const announced: State = {
  id: 'announced',
  title: text('公告期', 'Announced'),
  phase: 'waiting',
  told: {
    happened: text(
      '检察院已发布公告，告知有关机关和组织可以起诉。',
      'The procuratorate has announced that bodies entitled to sue may do so.',
    ),
    next: text(
      '公告期满没有人起诉的，由检察院审查起诉。',
      'If nobody sues in time, we review the case for suit.',
    ),
  },
}

const supporting: State = {
  id: 'supporting',
  title: text('支持起诉', 'Supporting a suit'),
  phase: 'waiting',
  told: {
    happened: text(
      '有权起诉的一方已经起诉，检察院支持其起诉。',
      'Somebody entitled to sue has done so; the procuratorate supports the suit.',
    ),
    next: text('等待法院处理，结果会告诉您。', 'The court decides next; you are told the result.'),
  },
}

const supportWithdrawing: State = {
  id: 'support_withdrawing',
  title: text('已决定撤回支持起诉', 'Withdrawal of support decided'),
  phase: 'working',
  told: {
    happened: text(
      '这起诉讼已不能有效保护公共利益，检察院决定不再支持。',
      'The suit no longer protects the public interest; we withdraw our support.',
    ),
    next: text('决定书将提交法院并送原告。', 'The decision goes to the court and to the plaintiff.'),
  },
}

const supportWithdrawn: State = {
  id: 'support_withdrawn',
  title: text('已撤回支持起诉', 'Support withdrawn'),
  phase: 'working',
  told: {
    happened: text('检察院已撤回支持起诉。', 'The procuratorate has withdrawn its support.'),
    next: text(
      '符合条件的另行立案，否则终结。',
      'A case of our own is filed where possible; else this one ends.',
    ),
  },
}

const supported: State = {
  id: 'supported',
  title: text('支持起诉办结', 'Supported suit decided'),
  phase: 'closed',
  told: {
    happened: text('法院已对支持起诉的案件作出处理。', 'The court has decided the suit that we supported.'),
    next: text('这件事已经办结。', 'This matter is closed.'),
  },
}

/** Where a civil public interest case stands. Source: rulebook 2.4. */
export const states: readonly State[] = [
  early.clue,
  early.assessing,
  early.assignedBelow,
  early.filed,
  early.investigating,
  early.entrusted,
  early.investigated,
  announced,
  court.reviewing,
  supporting,
  supportWithdrawing,
  supportWithdrawn,
  court.suitDecided,
  court.sued,
  court.summoned,
  court.inCourt,
  court.withdrawalDecided,
  court.changeDecided,
  court.judged,
  court.appealed,
  court.counterAppealed,
  court.inForce,
  early.moved,
  early.notFiled,
  early.ended,
  supported,
  court.withdrawn,
  court.performed,
]
