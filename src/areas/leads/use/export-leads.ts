import type { Suggestion } from '#areas/action/domain/suggest.ts'
import { titleIn } from '#areas/action/domain/title.ts'
import { channelOf } from '#areas/intake/domain/channel.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { exportList, type ListColumn, type Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { type Language, text } from '#kernel/text.ts'
import type { Db } from '#platform/db/tx.ts'
import type { SheetFormat } from '#platform/sheet/sheet.ts'
import type { Lead } from '../domain/lead.ts'
import { leadsPolicy } from '../policy.ts'
import { countQueue, pageOfQueue } from '../store/queue.ts'
import { type ListQuery, procedureFor, queueQuery } from './read-leads.ts'

/** What the list shows and more of the same kind; never the story, never who told it. */
const columnsOf = (office: Office): readonly ListColumn<Lead>[] => {
  const titled = (lead: Lead, facet: Suggestion['facet'], id: string | null) =>
    id === null ? null : titleIn(actionOf(office.plan, lead.actionId), facet, id)
  const allTitled = (lead: Lead, facet: Suggestion['facet'], ids: readonly string[]) =>
    ids.map((id) => titleIn(actionOf(office.plan, lead.actionId), facet, id))
  return [
    { title: text('编号', 'Number'), cell: ({ number }) => number },
    { title: text('标题', 'Title'), cell: ({ title }) => title },
    { title: text('状态', 'State'), cell: (lead) => stateOf(procedureFor(office, lead), lead.state).title },
    { title: text('收到日期', 'Received on'), cell: ({ receivedOn }) => receivedOn },
    { title: text('期限届满日', 'Due on'), cell: ({ dueOn }) => dueOn },
    {
      title: text('来源', 'Channel'),
      cell: ({ channel }) => channelOf(channel)?.title ?? channel,
    },
    { title: text('行动重点', 'Priority'), cell: (lead) => titled(lead, 'priority', lead.priorityId) },
    { title: text('具体任务', 'Measure'), cell: (lead) => titled(lead, 'measure', lead.measureId) },
    { title: text('热点', 'Hot spot'), cell: (lead) => titled(lead, 'hotSpot', lead.hotSpot) },
    { title: text('群体', 'Groups'), cell: (lead) => allTitled(lead, 'group', lead.groups) },
    { title: text('行业', 'Industry'), cell: (lead) => titled(lead, 'industry', lead.industry) },
    { title: text('紧急情形', 'Urgency'), cell: (lead) => allTitled(lead, 'urgency', lead.urgency) },
    { title: text('地点', 'Place'), cell: ({ placeText }) => placeText },
    { title: text('被反映对象', 'Against'), cell: ({ againstName }) => againstName },
    { title: text('涉及人数', 'People affected'), cell: ({ personsAffected }) => personsAffected },
    {
      title: text('金额（元）', 'Amount (yuan)'),
      cell: ({ amountCents }) => (amountCents === null ? null : amountCents / 100),
    },
    { title: text('检察院', 'Procuratorate'), cell: ({ organ }) => office.organ(organ.id)?.name ?? null },
  ]
}

export const exportLeads = (
  database: Db,
  actor: Actor,
  office: Office,
  filters: Omit<ListQuery, 'after' | 'limit'>,
  as: { readonly format: SheetFormat; readonly language: Language },
  limits?: Parameters<typeof exportList>[4],
) =>
  exportList(
    database,
    actor,
    {
      policy: leadsPolicy,
      filters,
      columns: columnsOf(office),
      count: (tx, most) => countQueue(tx, queueQuery(tx, office, filters), most),
      page: (tx, after, limit) =>
        pageOfQueue(tx, queueQuery(tx, office, filters), { after: after ?? null, limit }),
    },
    as,
    limits,
  )
