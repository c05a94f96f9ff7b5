import { refuse, ok, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Given } from '#areas/cases/domain/given.ts'
import { usualReplyTerm } from './labels.ts'
import { missingParts, type Paper, serveMoves } from './recommendation.ts'

const notNow = (rule: string, message: Text): Result<never> => refuse({ kind: 'not-allowed', rule, message })

const partTitles: Readonly<Partial<Record<keyof Paper, Text>>> = {
  type: text('类型', 'type'),
  addresseeId: text('被建议单位', 'addressee'),
  title: text('标题', 'title'),
  source: text('问题的来源', 'source'),
  facts: text('事实和证据', 'facts and evidence'),
  violation: text('违法情形或者隐患', 'violation or danger'),
  legalBasis: text('法律依据', 'law'),
  proposal: text('建议的具体内容', 'proposal'),
}

export const partTitle = (part: keyof Paper): Text => partTitles[part] ?? text(part, part)

const policyFirst = notNow(
  'REC 17',
  text(
    '社会治理检察建议要先送法律政策研究部门审核',
    'A social-governance recommendation goes to policy research first',
  ),
)

const onlyGovernance = notNow(
  'REC 17',
  text('只有社会治理检察建议走这一步', 'This step is for social-governance recommendations alone'),
)

const unwritten = (paper: Paper): Result<void> => {
  const missing = missingParts(paper)
  if (missing.length === 0) return ok(undefined)
  const names = missing.map(partTitle)
  return notNow(
    'REC 16',
    text(
      `检察建议书还没有写完：${names.map(({ zh }) => zh).join('、')}`,
      `The recommendation is not complete: ${names.map(({ en }) => en).join(', ')}`,
    ),
  )
}

const asWritten = (paper: Paper, move: string, { term }: Pick<Given, 'term'>): Result<void> => {
  if (serveMoves[paper.replyRule] !== move)
    return notNow(
      'REC 19',
      text(
        '回复期限要与检察建议书一致，请选对应的送达登记',
        'The period for the reply is the one in the paper: choose that way of recording service',
      ),
    )
  return (term ?? usualReplyTerm) === (paper.replyTerm ?? usualReplyTerm)
    ? ok(undefined)
    : notNow(
        'REC 19',
        paper.replyTerm === null
          ? text(
              `检察建议书没有另定回复期限，应为${usualReplyTerm}个月，可以不填`,
              `The paper sets no other period: it is ${usualReplyTerm} months, and may be left empty`,
            )
          : text(
              `检察建议书确定的回复期限是${paper.replyTerm}个月`,
              `The paper gives ${paper.replyTerm} months for the reply`,
            ),
      )
}

/** Whether a move fits the type and the period of a paper; one that is only unwritten is offered, and says what is missing. */
export const isOffered = (
  paper: Paper,
  { move, from }: { readonly move: string; readonly from: string },
): boolean => move === 'issue' || mayMake(paper, { move, from, given: { term: paper.replyTerm } }).ok

/** What a recommendation's type and text require of a move, beside what the procedure says of it. */
export const mayMake = (
  paper: Paper,
  {
    move,
    from,
    given,
  }: { readonly move: string; readonly from: string; readonly given: Pick<Given, 'term'> },
): Result<void> => {
  const governs = paper.type === 'governance'
  switch (move) {
    case 'send_to_policy':
      return governs ? ok(undefined) : onlyGovernance
    case 'decide_governance':
      return governs ? ok(undefined) : onlyGovernance
    case 'consult':
    case 'decide_committee':
      return governs && from === 'investigated' ? policyFirst : ok(undefined)
    case 'decide':
      return governs ? policyFirst : ok(undefined)
    case 'issue':
      return unwritten(paper)
    case 'serve':
    case 'serve_urgent':
    case 'serve_minors':
      return asWritten(paper, move, given)
    default:
      return ok(undefined)
  }
}
