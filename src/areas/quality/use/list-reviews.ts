import { exportList, type ListColumn, type Office, workScope } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Language, type Text, text } from '#kernel/text.ts'
import type { Db, Tx } from '#platform/db/tx.ts'
import type { SheetFormat } from '#platform/sheet/sheet.ts'
import type { ReviewRow } from '../contract.ts'
import { type Grade, gradeTitles } from '../domain/grade.ts'
import type { ReviewState } from '../domain/review.ts'
import { riskTitles } from '../domain/risk.ts'
import { qualityPolicy } from '../policy.ts'
import { countReviews, pageOfReviews, type ReviewFilter } from '../store/review-list.ts'
import { knownOf, rowOf } from './review-rows.ts'

export type ReviewsAsked = {
  readonly view: 'mine' | 'organ'
  readonly organ?: number | undefined
  readonly state?: ReviewState | undefined
  readonly grade?: Grade | undefined
  readonly sample?: string | undefined
}

const filterOf = (tx: Tx, office: Office, { organ, ...asked }: ReviewsAsked): ReviewFilter => ({
  ...asked,
  me: tx.actor.kind === 'staff' ? tx.actor.id : null,
  scope: workScope(office, qualityPolicy, tx.actor, organ),
})

export const listReviews = async (
  tx: Tx,
  office: Office,
  { after, limit, ...asked }: ReviewsAsked & { readonly after?: string | undefined; readonly limit: number },
): Promise<Result<{ rows: ReviewRow[]; next: string | null; count: number; more: boolean }>> => {
  const filter = filterOf(tx, office, asked)
  const found = await pageOfReviews(tx, filter, { after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const known = await knownOf(tx, page)
  return ok({
    rows: page.map((review) => rowOf(office, review, known)),
    next: found.length > limit ? page.at(-1)!.id : null,
    ...(await countReviews(tx, filter)),
  })
}

const states: Readonly<Record<ReviewState, Text>> = {
  drawn: text('待评查', 'To be reviewed'),
  answering: text('待承办人答复', 'Waiting for the handler'),
  answered: text('待评定', 'To be graded'),
  concluded: text('已评定', 'Graded'),
}

const columns: readonly ListColumn<ReviewRow>[] = [
  { title: text('案号', 'Case number'), cell: (row) => row.case.number },
  { title: text('程序', 'Procedure'), cell: (row) => row.procedureTitle },
  { title: text('检察院', 'Procuratorate'), cell: (row) => row.organ },
  { title: text('抽取理由', 'Why it was drawn'), cell: (row) => row.risks.map((risk) => riskTitles[risk]) },
  { title: text('状态', 'State'), cell: (row) => states[row.state] },
  { title: text('缺陷数', 'Defects'), cell: (row) => row.defects },
  { title: text('答复期限', 'Answer due on'), cell: (row) => row.answerDue },
  { title: text('等次', 'Grade'), cell: (row) => row.grade && gradeTitles[row.grade] },
]

/** As a file: without the names of handlers and reviewers, since a table of people and grades would be a ranking. */
export const exportReviews = (
  database: Db,
  actor: Actor,
  office: Office,
  asked: ReviewsAsked,
  as: { readonly format: SheetFormat; readonly language: Language },
) =>
  exportList<ReviewRow>(
    database,
    actor,
    {
      policy: qualityPolicy,
      filters: { ...asked },
      columns,
      count: (tx, most) => countReviews(tx, filterOf(tx, office, asked), most),
      page: async (tx, after, limit) => {
        const found = await pageOfReviews(tx, filterOf(tx, office, asked), { after: after?.id, limit })
        const known = await knownOf(tx, found)
        return found.map((review) => rowOf(office, review, known))
      },
    },
    as,
  )
