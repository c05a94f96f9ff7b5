import { findCases } from '#areas/cases/public.ts'
import { exportList, type ListColumn, type Office, workScope } from '#areas/procedures/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Actor } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Language, type Text, text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Db, Tx } from '#platform/db/tx.ts'
import type { SheetFormat } from '#platform/sheet/sheet.ts'
import type { RecommendationRow } from '../contract.ts'
import { outcomeTitles, typeTitles } from '../domain/labels.ts'
import { type Rates, ratesOf, type Tally } from '../domain/rates.ts'
import type { Recommendation } from '../domain/recommendation.ts'
import { recommendationsPolicy } from '../policy.ts'
import {
  countLedger,
  type LedgerFilter,
  type LedgerQuery,
  pageOfLedger,
  tallyLedger,
} from '../store/ledger.ts'
import { procedureId } from './desk.ts'
import { rowOf } from './views.ts'

export type LedgerAsked = LedgerFilter & { readonly organ?: number | undefined }

const queryOf = (tx: Tx, office: Office, { organ, ...filter }: LedgerAsked): LedgerQuery => ({
  filter,
  scope: workScope(office, recommendationsPolicy, tx.actor, organ),
  today: dateIn(tx.now),
})

/** The cases of these, by id; whoever is of the office alone sees them. */
const casesShown = async (tx: Tx, listed: readonly Recommendation[]) => {
  const ids = may(recommendationsPolicy, 'read_links', tx.actor) ? listed.map(({ caseId }) => caseId) : []
  return new Map((await findCases(tx, ids)).map((one) => [one.id, one]))
}

export const listRecommendations = async (
  tx: Tx,
  office: Office,
  { after, limit, ...asked }: LedgerAsked & { readonly after?: string | undefined; readonly limit: number },
): Promise<Result<{ rows: RecommendationRow[]; next: string | null; count: number; more: boolean }>> => {
  const query = queryOf(tx, office, asked)
  const found = await pageOfLedger(tx, query, { after: after ?? null, limit: limit + 1 })
  const page = found.slice(0, limit)
  const cases = await casesShown(tx, page)
  return ok({
    rows: page.map((one) => rowOf(office, one, cases.get(one.caseId))),
    next: found.length > limit ? page.at(-1)!.id : null,
    ...(await countLedger(tx, query)),
  })
}

/** Of the very rows that the same filters list. */
export const figuresOf = async (
  tx: Tx,
  office: Office,
  asked: LedgerAsked,
): Promise<Result<Tally & { rates: Rates }>> => {
  const tally = await tallyLedger(tx, queryOf(tx, office, asked))
  return ok({ ...tally, rates: ratesOf(tally) })
}

const named = (titles: Readonly<Record<string, Text>>, id: string | null): Text | null =>
  id === null ? null : (titles[id] ?? text(id, id))

const correctionTitles: Readonly<Record<string, Text>> = {
  corrected: text('已整改到位', 'Corrected'),
  partly: text('部分整改', 'Partly corrected'),
  not_corrected: text('未整改', 'Not corrected'),
}

/** A row, and the number of its case for those of the office alone. */
type Listed = Recommendation & { readonly caseNumber: string | null }

const columnsOf = (office: Office): readonly ListColumn<Listed>[] => [
  { title: text('案号', 'Case number'), cell: ({ caseNumber }) => caseNumber },
  { title: text('文号', 'Number'), cell: ({ number }) => number },
  { title: text('标题', 'Title'), cell: ({ title }) => title },
  { title: text('类型', 'Type'), cell: ({ type }) => named(typeTitles, type) },
  { title: text('被建议单位', 'Addressee'), cell: ({ addresseeName }) => addresseeName },
  {
    title: text('状态', 'State'),
    cell: ({ state }) => stateOf(procedureOf(office.plan, procedureId), state).title,
  },
  { title: text('签发日期', 'Issued on'), cell: ({ issuedOn }) => issuedOn },
  { title: text('送达日期', 'Served on'), cell: ({ servedOn }) => servedOn },
  { title: text('回复期限届满日', 'Reply due on'), cell: ({ replyDue }) => replyDue },
  { title: text('回复日期', 'Answered on'), cell: ({ answeredOn }) => answeredOn },
  { title: text('是否采纳', 'Adopted'), cell: ({ answer }) => named(outcomeTitles, answer) },
  { title: text('评估日期', 'Assessed on'), cell: ({ assessedOn }) => assessedOn },
  {
    title: text('整改情况', 'What came of it'),
    cell: ({ correction }) => named(correctionTitles, correction),
  },
  { title: text('检察院', 'Procuratorate'), cell: ({ organ }) => office.organ(organ.id)?.name ?? null },
]

export const exportRecommendations = (
  database: Db,
  actor: Actor,
  office: Office,
  asked: LedgerAsked,
  as: { readonly format: SheetFormat; readonly language: Language },
) =>
  exportList<Listed>(
    database,
    actor,
    {
      policy: recommendationsPolicy,
      filters: { ...asked },
      columns: columnsOf(office),
      count: (tx, most) => countLedger(tx, queryOf(tx, office, asked), most),
      page: async (tx, after, limit) => {
        const found = await pageOfLedger(tx, queryOf(tx, office, asked), { after: after?.id ?? null, limit })
        const cases = await casesShown(tx, found)
        return found.map((one) => ({ ...one, caseNumber: cases.get(one.caseId)?.number ?? null }))
      },
    },
    as,
  )
