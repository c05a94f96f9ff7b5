import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from '../asks.ts'
import { chiefDecides, dayOf, handlers, headDecides, organTo } from '../parts.ts'

const told = { ...message, required: true } as const

export type Suit = {
  /** The clock of the review, which suing or moving the case fulfils. */
  readonly review: string
  /** The articles on the report and on when to sue. */
  readonly report: Citation
  readonly grounds: Citation
  /** The article on changing what is claimed, and on withdrawing the suit. */
  readonly change: Citation
  /** What else is asked of who sues. */
  readonly asks: readonly Ask[]
}

/** From the decision to sue to the court session; either kind of case. */
export const suing = ({ review, report, grounds, change, asks }: Suit): readonly Move[] => [
  {
    id: 'sue',
    title: text('决定提起公益诉讼', 'Decide to sue'),
    from: ['reviewing'],
    to: 'suit_decided',
    ...chiefDecides,
    documents: ['review-report'],
    issues: ['pil-indictment'],
    asks: [...asks, reason],
    basis: [cite('PIL', '46'), report, grounds],
  },
  {
    id: 'deliver_indictment',
    title: text('起诉书送达法院', 'Deliver the indictment to the court'),
    from: ['suit_decided'],
    to: 'sued',
    by: handlers,
    asks: [dayOf('起诉书送达法院之日', 'Day of delivery to the court'), told],
    meets: [review],
    starts: [{ rule: 'PIL.SUITUP', from: 'day' }],
    answers: 'notice',
    basis: [cite('PIL', '46')],
  },
  {
    id: 'move_for_suit',
    title: text('移送其他检察院起诉', 'Move to another procuratorate for suit'),
    from: ['reviewing'],
    to: 'moved',
    ...headDecides,
    documents: ['review-report'],
    asks: [organTo('移送至', 'Moved to'), reason, told],
    // Elsewhere it counts from the receipt of the file (PIL 47).
    sends: { as: 'matter', to: 'any', keepsState: true, starts: [review] },
    meets: [review],
    answers: 'notice',
    basis: [cite('PIL', '16'), report],
  },
  {
    id: 'file_up_suit',
    title: text('起诉书报上一级院备案', 'File the indictment with the level above'),
    from: ['sued', 'summoned', 'in_court'],
    by: handlers,
    asks: [],
    during: 'PIL.SUITUP',
    meets: ['PIL.SUITUP'],
    basis: [cite('PIL', '46')],
    undoWithin: 24,
  },
  {
    id: 'record_summons',
    title: text('收到法院出庭通知', 'Record the court’s notice'),
    from: ['sued', 'in_court'],
    to: 'summoned',
    by: handlers,
    asks: [dayOf('收到之日', 'Day of receipt')],
    starts: [{ rule: 'PIL.COURT', from: 'day' }],
    basis: [cite('PIL', '49')],
    undoWithin: 24,
  },
  {
    id: 'appear',
    title: text('提交派员出庭通知书', 'Send the notice of appearance'),
    from: ['summoned'],
    to: 'in_court',
    by: handlers,
    issues: ['appearance-notice'],
    asks: [],
    meets: ['PIL.COURT'],
    basis: [cite('PIL', '49–51')],
  },
  {
    id: 'decide_change',
    title: text('决定变更诉讼请求', 'Decide to change the claim'),
    from: ['sued', 'summoned', 'in_court'],
    to: 'change_decided',
    ...chiefDecides,
    issues: ['claim-change-decision'],
    asks: [reason],
    cancels: ['PIL.COURT'],
    starts: [{ rule: 'PIL.CHANGE' }],
    basis: [change],
  },
  {
    id: 'submit_change',
    title: text('变更诉讼请求决定书提交法院', 'Submit the change to the court'),
    from: ['change_decided'],
    to: 'in_court',
    by: handlers,
    asks: [],
    meets: ['PIL.CHANGE'],
    basis: [change],
  },
  {
    id: 'decide_withdrawal',
    title: text('决定撤回起诉', 'Decide to withdraw the suit'),
    from: ['sued', 'summoned', 'in_court'],
    to: 'withdrawal_decided',
    ...chiefDecides,
    issues: ['claim-change-decision'],
    asks: [reason],
    cancels: ['PIL.COURT'],
    starts: [{ rule: 'PIL.CHANGE' }],
    basis: [change],
  },
  {
    id: 'submit_withdrawal',
    title: text('撤回起诉决定书提交法院', 'Submit the withdrawal to the court'),
    from: ['withdrawal_decided'],
    to: 'withdrawn',
    by: handlers,
    asks: [told],
    meets: ['PIL.CHANGE'],
    answers: 'result_reply',
    basis: [change],
  },
]
