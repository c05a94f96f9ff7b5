import type { Values } from '#areas/documents/domain/values.ts'
import { replyPeriod } from './labels.ts'
import type { Paper } from './recommendation.ts'

/** Documents whose text is the paper of a recommendation; one series for the organ, whatever the type. Source: REC 7. */
export const templates = ['recommendation', 'pil-recommendation'] as const

/** The paper as the fields of its document; what is proposed stands there point by point. */
export const documentOf = (
  paper: Paper,
  addressee: string,
): { readonly template: (typeof templates)[number]; readonly values: Values } => {
  const common = {
    addressee,
    origin: paper.source,
    law: paper.legalBasis,
    proposals: paper.proposal.split('\n'),
    objection_days: String(paper.objectionDays),
    reply_within: replyPeriod(paper.replyRule, paper.replyTerm).zh,
    other: paper.other,
  }
  return paper.type === 'pil'
    ? { template: 'pil-recommendation', values: { ...common, harm: paper.facts, failure: paper.violation } }
    : { template: 'recommendation', values: { ...common, facts: paper.facts, violation: paper.violation } }
}
