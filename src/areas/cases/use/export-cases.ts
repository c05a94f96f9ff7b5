import { namesOf } from '#areas/accounts/public.ts'
import type { Suggestion } from '#areas/action/domain/suggest.ts'
import { titleIn } from '#areas/action/domain/title.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { exportList, type ListColumn, type Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { type Language, text } from '#kernel/text.ts'
import type { Db } from '#platform/db/tx.ts'
import type { SheetFormat } from '#platform/sheet/sheet.ts'
import type { Case } from '../domain/case.ts'
import { casesPolicy } from '../policy.ts'
import { countWork, pageOfWork } from '../store/worklist.ts'
import { procedureFor } from './hold.ts'
import { type ListQuery, workQuery } from './list-cases.ts'

type Row = Case & { readonly handler: string | null }

/** What the list shows and more of the same kind; never a story, never who told it. */
const columnsOf = (office: Office): readonly ListColumn<Row>[] => {
  const titled = (row: Row, facet: Suggestion['facet'], id: string | null) =>
    id === null ? null : titleIn(actionOf(office.plan, row.actionId), facet, id)
  return [
    { title: text('案号', 'Case number'), cell: ({ number }) => number },
    { title: text('标题', 'Title'), cell: ({ title }) => title },
    { title: text('程序', 'Procedure'), cell: (row) => procedureFor(office, row).title },
    { title: text('状态', 'State'), cell: (row) => stateOf(procedureFor(office, row), row.state).title },
    { title: text('承办人', 'Handler'), cell: ({ handler }) => handler },
    { title: text('立案日期', 'Opened on'), cell: ({ openedOn }) => openedOn },
    { title: text('期限届满日', 'Due on'), cell: ({ dueOn }) => dueOn },
    { title: text('办结日期', 'Closed on'), cell: ({ closedOn }) => closedOn },
    { title: text('行动重点', 'Priority'), cell: (row) => titled(row, 'priority', row.priorityId) },
    { title: text('具体任务', 'Measure'), cell: (row) => titled(row, 'measure', row.measureId) },
    { title: text('热点', 'Hot spot'), cell: (row) => titled(row, 'hotSpot', row.hotSpot) },
    {
      title: text('群体', 'Groups'),
      cell: (row) => row.groups.map((id) => titleIn(actionOf(office.plan, row.actionId), 'group', id)),
    },
    { title: text('行业', 'Industry'), cell: (row) => titled(row, 'industry', row.industry) },
    { title: text('被反映对象', 'Against'), cell: ({ againstName }) => againstName },
    { title: text('涉及人数', 'People affected'), cell: ({ personsAffected }) => personsAffected },
    {
      title: text('金额（元）', 'Amount (yuan)'),
      cell: ({ amountCents }) => (amountCents === null ? null : amountCents / 100),
    },
    { title: text('检察院', 'Procuratorate'), cell: ({ organ }) => office.organ(organ.id)?.name ?? null },
  ]
}

export const exportCases = (
  database: Db,
  actor: Actor,
  office: Office,
  { organ, ...filter }: Omit<ListQuery, 'after' | 'limit'>,
  as: { readonly format: SheetFormat; readonly language: Language },
) =>
  exportList<Row>(
    database,
    actor,
    {
      policy: casesPolicy,
      filters: { ...filter, organ },
      columns: columnsOf(office),
      count: (tx, most) => countWork(tx, workQuery(tx, office, filter, organ), most),
      page: async (tx, after, limit) => {
        const query = workQuery(tx, office, filter, organ)
        const found = await pageOfWork(tx, query, { after: after ?? null, limit })
        const names = await namesOf(
          tx,
          found.flatMap(({ handlerId }) => handlerId ?? []),
        )
        return found.map((one) => ({ ...one, handler: one.handlerId && (names.get(one.handlerId) ?? '—') }))
      },
    },
    as,
  )
