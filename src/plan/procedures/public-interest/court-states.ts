import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'

/** From the review for suit to the judgment performed, for either kind of public interest case. Source: rulebook 2.4. */
export const reviewing: State = {
  id: 'reviewing',
  title: text('审查起诉', 'Review for suit'),
  phase: 'working',
  told: {
    happened: text('检察院正在审查要不要起诉。', 'The procuratorate is reviewing whether to sue.'),
    next: text('起诉、终结或者移送，都会告诉您。', 'It sues, ends the case or moves it, and tells you.'),
  },
}

export const suitDecided: State = {
  id: 'suit_decided',
  title: text('已决定起诉', 'Suit decided'),
  phase: 'working',
  told: {
    happened: text(
      '检察院已决定提起公益诉讼。',
      'The procuratorate has decided to sue in the public interest.',
    ),
    next: text('起诉书将送达法院，届时告诉您。', 'The indictment goes to the court; you are told then.'),
  },
}

export const sued: State = {
  id: 'sued',
  title: text('已起诉', 'Sued'),
  phase: 'waiting',
  told: {
    happened: text('检察院已向法院提起公益诉讼。', 'The procuratorate has sued in the public interest.'),
    next: text('等待法院开庭，结果会告诉您。', 'The court hears the case next; you are told the result.'),
  },
}

export const summoned: State = {
  id: 'summoned',
  title: text('收到出庭通知', 'Called to court'),
  phase: 'working',
  told: {
    happened: text('法院已通知开庭。', 'The court has set a session.'),
    next: text('检察官将出庭，结果会告诉您。', 'A prosecutor appears; you are told the result.'),
  },
}

export const inCourt: State = {
  id: 'in_court',
  title: text('法院审理中', 'Before the court'),
  phase: 'waiting',
  told: {
    happened: text('法院正在审理。', 'The court is hearing the case.'),
    next: text('判决后告诉您结果。', 'You are told the judgment.'),
  },
}

export const withdrawalDecided: State = {
  id: 'withdrawal_decided',
  title: text('已决定撤回起诉', 'Withdrawal decided'),
  phase: 'working',
  told: {
    happened: text(
      '诉讼请求已经全部实现，检察院决定撤回起诉。',
      'All claims are met; the procuratorate has decided to withdraw the suit.',
    ),
    next: text('决定书将提交法院。', 'The decision goes to the court.'),
  },
}

export const changeDecided: State = {
  id: 'change_decided',
  title: text('已决定变更诉讼请求', 'Change of claim decided'),
  phase: 'working',
  told: {
    happened: text(
      '检察院决定变更诉讼请求，请法院确认行政行为违法。',
      'The procuratorate asks the court to find the agency’s act unlawful instead.',
    ),
    next: text('决定书将提交法院。', 'The decision goes to the court.'),
  },
}

export const judged: State = {
  id: 'judged',
  title: text('一审已判', 'Judged'),
  phase: 'working',
  told: {
    happened: text('一审法院已经判决。', 'The court of first instance has judged.'),
    next: text(
      '上诉期内双方都可以上诉，之后判决生效。',
      'Either side may appeal in time; then the judgment takes effect.',
    ),
  },
}

export const appealed: State = {
  id: 'appealed',
  title: text('本院已上诉', 'Appealed'),
  phase: 'waiting',
  told: {
    happened: text('检察院认为一审判决有错误，已经上诉。', 'The procuratorate has appealed.'),
    next: text('等待二审法院判决。', 'The court above judges next.'),
  },
}

export const counterAppealed: State = {
  id: 'counter_appealed',
  title: text('被告已上诉', 'Appealed by the other side'),
  phase: 'waiting',
  told: {
    happened: text('被告已经上诉。', 'The other side has appealed.'),
    next: text('等待二审法院判决。', 'The court above judges next.'),
  },
}

export const inForce: State = {
  id: 'in_force',
  title: text('裁判、调解生效', 'In force'),
  phase: 'waiting',
  told: {
    happened: text('判决或者调解已经生效。', 'The judgment or the settlement before the court is in force.'),
    next: text('我们会关注是否履行。', 'We watch whether it is carried out.'),
  },
}

export const performed: State = {
  id: 'performed',
  title: text('裁判办结', 'Concluded after judgment'),
  phase: 'closed',
  told: {
    happened: text(
      '判决后的履行情况已经查清，见答复。',
      'How the judgment was carried out is settled; see the answer.',
    ),
    next: text('这件事已经办结。', 'This matter is closed.'),
  },
}

export const withdrawn: State = {
  id: 'withdrawn',
  title: text('已撤回起诉', 'Suit withdrawn'),
  phase: 'closed',
  told: {
    happened: text('诉讼请求已经全部实现，起诉已撤回。', 'All claims are met, and the suit is withdrawn.'),
    next: text(
      '这件事已经办结；问题再次出现的，请再次反映。',
      'This matter is closed; if it happens again, report it.',
    ),
  },
}
