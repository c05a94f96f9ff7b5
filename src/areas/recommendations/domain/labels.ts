import { type Text, text } from '#kernel/text.ts'
import type { Outcome, Part, RecommendationType, ReplyRule } from './recommendation.ts'

const usual: Readonly<Record<Part, Text>> = {
  source: text('案件或者问题的来源', 'Source of the case or the problem'),
  facts: text(
    '认定的案件事实或者发现的问题及其证据',
    'Facts established, or problems found, with the evidence',
  ),
  violation: text('违法情形或者应当消除的隐患', 'Unlawful act, or danger to be removed'),
  legalBasis: text('法律依据', 'Law'),
  proposal: text('建议的具体内容', 'What is proposed'),
  other: text('其他需要说明的事项', 'Other matters'),
}

/** What the parts of the paper are called. Source: REC 16, PIL 75. */
export const partLabels = (type: RecommendationType | null): Readonly<Record<Part, Text>> =>
  type === 'pil'
    ? {
        ...usual,
        source: text('公益诉讼案件的来源', 'Source of the public interest case'),
        facts: text('公共利益受到侵害的事实', 'Facts of the harm to the public interest'),
        violation: text('行政机关不依法履行职责的事实和理由', 'How the agency failed its duty, and why'),
      }
    : usual

export const typeTitles: Readonly<Record<RecommendationType, Text>> = {
  retrial: text('再审检察建议', 'Retrial'),
  correction: text('纠正违法检察建议', 'Correction of unlawful acts'),
  pil: text('公益诉讼检察建议', 'Public interest litigation'),
  governance: text('社会治理检察建议', 'Social governance'),
  other: text('其他检察建议', 'Other'),
}

export const outcomeTitles: Readonly<Record<Outcome, Text>> = {
  adopted: text('采纳', 'Adopted'),
  partly: text('部分采纳', 'Partly adopted'),
  refused: text('不采纳', 'Not adopted'),
}

/** In months, where the paper sets no other period. Source: REC 19. */
export const usualReplyTerm = 2

/** How long the reply may take, in words. */
export const replyPeriod = (rule: ReplyRule, term: number | null): Text => {
  if (rule === 'REC.REPLYU') return text('收到之日起15日内', 'within 15 days of receipt')
  if (rule === 'REC.REPLYM') return text('收到之日起1个月内', 'within 1 month of receipt')
  const months = term ?? usualReplyTerm
  return text(`收到之日起${months}个月内`, `within ${months} months of receipt`)
}
