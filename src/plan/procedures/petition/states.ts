import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'

/** Where a petition stands, and what its reporter is told there. */
export const states: readonly State[] = [
  {
    id: 'received',
    title: text('收到待审查', 'Received'),
    phase: 'triage',
    told: {
      happened: text('我们已经收到您反映的问题。', 'We have received your report.'),
      next: text(
        '工作人员会看您写的内容，告诉您由谁办理。',
        'A clerk reads it and tells you who will deal with it.',
      ),
    },
  },
  {
    id: 'verifying',
    title: text('调查核实', 'Verifying'),
    phase: 'triage',
    told: {
      happened: text('您反映的问题有些情况需要核实。', 'Some facts in your report need to be checked.'),
      next: text(
        '核实后告诉您由谁办理；需要您补充时会在这里留言。',
        'We then tell you who deals with it; if we need more from you, a message appears here.',
      ),
    },
  },
  {
    id: 'transferring',
    title: text('移送待接收', 'Offered to another procuratorate'),
    phase: 'triage',
    told: {
      happened: text(
        '您反映的问题更适合由另一个检察院办理，我们已提出移送。',
        'Another procuratorate is better placed; we have offered it your report.',
      ),
      next: text(
        '对方接收后会在这里显示；对方不接收的，由我们继续办理。',
        'You will see here when it takes over; if it does not, we go on.',
      ),
    },
  },
  {
    id: 'merged',
    title: text('已合并办理', 'Handled together with another'),
    phase: 'waiting',
    told: {
      happened: text(
        '同一问题还有人反映，我们合在一起办理。',
        'Others reported the same problem; we handle them together.',
      ),
      next: text('办理情况会同样答复您。', 'You get the same answers.'),
    },
  },
  {
    id: 'accepted',
    title: text('已受理', 'Accepted'),
    phase: 'working',
    told: {
      happened: text('我们已受理您反映的问题。', 'We have accepted your report.'),
      next: text(
        '正在确定承办人，并会在期限内答复您办理的进展或结果。',
        'A handler is being named; you get a reply on progress or the result in time.',
      ),
    },
  },
  {
    id: 'handling',
    title: text('办理中', 'Being handled'),
    phase: 'working',
    told: {
      happened: text('承办人正在办理。', 'A handler is working on it.'),
      next: text(
        '我们会在期限内答复您办理的进展或结果。',
        'You get a reply on progress or the result in time.',
      ),
    },
  },
  {
    id: 'progress',
    title: text('继续办理', 'Still being handled'),
    phase: 'working',
    told: {
      happened: text(
        '我们已答复您办理的进展，问题还在办理。',
        'You have had a reply on progress; we are still working on it.',
      ),
      next: text('办结前，每月告诉您一次进展。', 'Until it is done, you hear from us every month.'),
    },
  },
  {
    id: 'answered',
    title: text('已答复结果', 'Answered'),
    phase: 'waiting',
    told: {
      happened: text('我们已答复您办理的结果。', 'You have had a reply with the result.'),
      next: text(
        '您可以给办理情况打分，或者留言补充。',
        'You can rate how it was handled, or write to us again.',
      ),
    },
  },
  {
    id: 'closed',
    title: text('已办结', 'Closed'),
    phase: 'closed',
    told: {
      happened: text('您反映的问题已经办结。', 'Your report is closed.'),
      next: text(
        '您可以给办理情况打分；有新情况可以再次反映。',
        'You can rate how it was handled; if something new happens, report it again.',
      ),
    },
  },
  {
    id: 'told',
    title: text('已告知去处', 'Told where to go'),
    phase: 'closed',
    told: {
      happened: text(
        '这个问题不归检察院管，我们已告诉您该找谁。',
        'This is not for a procuratorate; we have told you who deals with it.',
      ),
      next: text(
        '请看下面的答复。您不同意的，可以留言说明。',
        'See the answer below. If you disagree, write to us here.',
      ),
    },
  },
  {
    id: 'ended',
    title: text('已终结', 'Ended'),
    phase: 'closed',
    told: {
      happened: text(
        '办理已经终结，理由见下面的答复。',
        'The handling has ended; the answer below says why.',
      ),
      next: text('有新的事实或证据，可以再次反映。', 'With new facts or evidence you can report again.'),
    },
  },
  {
    id: 'withdrawn',
    title: text('已撤回', 'Withdrawn'),
    phase: 'closed',
    told: {
      happened: text('您已撤回反映的问题。', 'You withdrew your report.'),
      next: text('需要时可以再次反映。', 'You can report again whenever you need.'),
    },
  },
]
