import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'

/** From the clue to the end of the investigation, for either kind of public interest case. Source: rulebook 2.4. */
export const clue: State = {
  id: 'clue',
  title: text('线索待评估', 'Clue'),
  phase: 'working',
  told: {
    happened: text(
      '您反映的问题可能损害公共利益，已登记为公益诉讼线索。',
      'What you reported may harm the public interest; it is registered as a clue.',
    ),
    next: text(
      '我们先评估线索是否真实、能否查证。',
      'We first assess whether it is true and can be verified.',
    ),
  },
}

export const assessing: State = {
  id: 'assessing',
  title: text('线索评估', 'Assessment'),
  phase: 'working',
  told: {
    happened: text('我们正在评估这条线索。', 'We are assessing the clue.'),
    next: text('评估后决定是否立案，并告诉您。', 'We then decide whether to file a case, and tell you.'),
  },
}

export const assignedBelow: State = {
  id: 'assigned_below',
  title: text('交办下级院', 'Assigned to an office below'),
  phase: 'waiting',
  told: {
    happened: text('已交下级检察院查办。', 'An office below looks into it for us.'),
    next: text(
      '它报告结果后，由我们决定是否立案。',
      'We decide whether to file a case once it has reported.',
    ),
  },
}

export const filed: State = {
  id: 'filed',
  title: text('已立案', 'Filed'),
  phase: 'working',
  told: {
    happened: text('检察院已决定立案。', 'The procuratorate has decided to file a case.'),
    next: text(
      '接下来开展调查，有结果会告诉您。',
      'An investigation follows; you are told what comes of it.',
    ),
  },
}

export const investigating: State = {
  id: 'investigating',
  title: text('调查中', 'Under investigation'),
  phase: 'working',
  told: {
    happened: text('检察院正在调查。', 'The procuratorate is investigating.'),
    next: text('您有新的材料，可以随时在这里补充。', 'If you have more material, add it here at any time.'),
  },
}

export const entrusted: State = {
  id: 'entrusted',
  title: text('委托调查中', 'Inquiry entrusted'),
  phase: 'waiting',
  told: {
    happened: text(
      '有些情况要到外地查证，已委托当地检察院调查。',
      'Some facts lie elsewhere; the procuratorate there looks into them for us.',
    ),
    next: text('收到回复后继续调查。', 'We go on once its answer is here.'),
  },
}

export const investigated: State = {
  id: 'investigated',
  title: text('调查终结', 'Investigated'),
  phase: 'working',
  told: {
    happened: text('调查已经结束。', 'The investigation is over.'),
    next: text('正在研究如何处理，决定后告诉您。', 'We are deciding what follows, and tell you then.'),
  },
}

export const moved: State = {
  id: 'moved',
  title: text('已移送', 'Moved to another procuratorate'),
  phase: 'closed',
  told: {
    happened: text(
      '这件事由另一个检察院管辖，我们已经移送。',
      'Another procuratorate has jurisdiction; we have moved the matter to it.',
    ),
    next: text(
      '对方应当受理，不能自行退回；由对方继续办理，答复仍在这里看。',
      'It has to take the matter over and may not send it back; its answers appear here too.',
    ),
  },
}

export const notFiled: State = {
  id: 'not_filed',
  title: text('不立案', 'Not filed'),
  phase: 'closed',
  told: {
    happened: text('经评估，检察院决定不立案。', 'After assessment the procuratorate does not file a case.'),
    next: text(
      '理由见答复；有新的事实或证据，可以再次反映。',
      'The answer says why; with new facts or evidence you can report again.',
    ),
  },
}

export const ended: State = {
  id: 'ended',
  title: text('已终结', 'Ended'),
  phase: 'closed',
  told: {
    happened: text('案件已经终结。', 'The case has ended.'),
    next: text('终结的理由见答复。', 'The answer says why.'),
  },
}
