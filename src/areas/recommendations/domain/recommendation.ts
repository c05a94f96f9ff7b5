import type { Organ } from '#areas/organs/domain/organ.ts'
import type { IsoDate } from '#kernel/time/date.ts'

/** Source: REC 5. */
export const types = ['retrial', 'correction', 'pil', 'governance', 'other'] as const
export type RecommendationType = (typeof types)[number]

/** The parts of the paper. Source: REC 16; for public interest litigation PIL 75. */
export const parts = ['source', 'facts', 'violation', 'legalBasis', 'proposal', 'other'] as const
export type Part = (typeof parts)[number]

/** Which clock the reply runs on: by the general rule or a period set, urgent, or for minors. */
export const replyRules = ['REC.REPLY', 'REC.REPLYU', 'REC.REPLYM'] as const
export type ReplyRule = (typeof replyRules)[number]

export type Outcome = 'adopted' | 'partly' | 'refused'
export type Correction = 'corrected' | 'partly' | 'not_corrected'

/** What is written before it is issued. */
export type Paper = Readonly<Record<Part, string>> & {
  readonly type: RecommendationType | null
  readonly addresseeId: string | null
  readonly title: string
  readonly replyRule: ReplyRule
  /** Months, where the paper sets another period than the rule does. */
  readonly replyTerm: number | null
  /** Days after receipt in which the addressee may object. */
  readonly objectionDays: number
}

export type Recommendation = Paper & {
  readonly id: string
  readonly caseId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly state: string
  readonly addresseeName: string
  readonly number: string | null
  readonly issuedOn: IsoDate | null
  readonly sentBy: 'account' | 'link' | 'paper' | null
  readonly servedOn: IsoDate | null
  readonly replyDue: IsoDate | null
  readonly objectedOn: IsoDate | null
  readonly answeredOn: IsoDate | null
  readonly answer: Outcome | null
  readonly assessedOn: IsoDate | null
  readonly correction: Correction | null
  readonly linkMadeAt: Date | null
  readonly sentToIds: readonly string[]
  readonly revision: number
}

export const emptyPaper: Paper = {
  type: null,
  addresseeId: null,
  title: '',
  source: '',
  facts: '',
  violation: '',
  legalBasis: '',
  proposal: '',
  other: '',
  replyRule: 'REC.REPLY',
  replyTerm: null,
  objectionDays: 10,
}

/** What still has to be written before it may be issued; `other` may stay empty. Source: REC 16. */
export const missingParts = (paper: Paper): readonly (keyof Paper)[] => [
  ...(paper.type === null ? (['type'] as const) : []),
  ...(paper.addresseeId === null ? (['addresseeId'] as const) : []),
  ...(['title', 'source', 'facts', 'violation', 'legalBasis', 'proposal'] as const).filter(
    (part) => paper[part].trim() === '',
  ),
]

/** The text may be written while nobody outside has it. */
export const isDraft = (state: string): boolean =>
  ['proposed', 'investigating', 'investigated', 'policy_review', 'consulted', 'decided', 'changed'].includes(
    state,
  )

/** From then on it may be sent, and read by whom it was sent to. */
export const isOut = (state: string): boolean => !isDraft(state) && state !== 'no_recommendation'

export const serveMoves: Readonly<Record<ReplyRule, string>> = {
  'REC.REPLY': 'serve',
  'REC.REPLYU': 'serve_urgent',
  'REC.REPLYM': 'serve_minors',
}

/** What the addressee may do now. */
export type AddresseeMove = 'receive' | 'object' | 'reply' | 'supplement'

export const addresseeMoves = ({
  state,
  answeredOn,
}: Pick<Recommendation, 'state' | 'answeredOn'>): readonly AddresseeMove[] => {
  if (state === 'issued') return ['receive']
  if (state === 'served') return ['reply', 'object']
  if (state === 'following_up' || state === 'escalated')
    return answeredOn === null ? ['reply'] : ['reply', 'supplement']
  return state === 'answered' ? ['supplement'] : []
}

/** What the policy compares. */
export const scopedRecommendation = ({ id, organ, sentToIds }: Recommendation) => ({
  organs: [organ.id],
  ancestors: organ.ancestors,
  assigned: sentToIds,
  own: id,
})
