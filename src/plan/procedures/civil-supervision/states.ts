import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { notSupported, states as shared } from '../supervision/states.ts'

const refused = notSupported(
  text(
    '申请监督生效判决、裁定、调解书的，认为决定有明显错误，可以在决定作出之日起1年内向上一级检察院申请复查一次。',
    'Where it was about an effective judgment, ruling or mediation and you find the decision plainly wrong, you may ask the level above once, within 1 year of the decision, to re-examine it.',
  ),
)

const reExamination: readonly State[] = [
  {
    id: 're_examination_asked',
    title: text('申请复查待初核', 'Re-examination asked for'),
    phase: 'working',
    told: {
      happened: text('您的复查申请已经收到。', 'Your request for re-examination has arrived.'),
      next: text('初核后告知您是否复查。', 'You are told whether the decision is re-examined.'),
    },
  },
  {
    id: 're_examining',
    title: text('复查中', 'Being re-examined'),
    phase: 'working',
    told: {
      happened: text(
        '上一级检察院正在复查不支持监督申请的决定。',
        'The level above is re-examining the decision not to support.',
      ),
      next: text('维持或者撤销，都会告知您。', 'You are told whether it is upheld or set aside.'),
    },
  },
  {
    id: 'upheld',
    title: text('复查维持', 'Upheld'),
    phase: 'closed',
    told: {
      happened: text(
        '经复查，维持不支持监督申请的决定，理由见复查决定书。',
        'The decision not to support is upheld; the re-examination decision says why.',
      ),
      next: text(
        '复查只能申请一次，这件事已经办结。',
        'It can be asked for once only; this matter is closed.',
      ),
    },
  },
]

/** Source: rulebook 2.2. */
export const states: readonly State[] = [...shared, refused, ...reExamination]
