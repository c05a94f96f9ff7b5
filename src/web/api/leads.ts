import { getLead, type LeadPage, type LeadRow, listLeads } from '#areas/leads/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export type LeadFilters = Omit<SentTo<typeof listLeads>['query'], 'after' | 'limit'>

export const leadQuery = (id: string) =>
  queryOptions({
    queryKey: ['lead', id],
    queryFn: ({ signal }) => call(getLead, { params: { id } }, { signal }),
  })

export const leadsQuery = (filters: LeadFilters) =>
  infiniteQueryOptions({
    queryKey: ['leads', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        listLeads,
        { query: { ...filters, ...(pageParam && { after: pageParam }), limit: 50 } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 5_000,
  })

/** A lead as it has just been answered takes its place in every list that shows it. */
export const keepLead = (queries: QueryClient, page: LeadPage): void => {
  queries.setQueryData(leadQuery(page.lead.id).queryKey, page)
  replaceRows(queries, (row) => (row.id === page.lead.id ? page.lead : row))
}

/** Decided: it leaves the queue at once, and the lists are read again. */
export const dropLead = (queries: QueryClient, id: string): void => {
  replaceRows(queries, (row) => (row.id === id ? null : row))
  void queries.invalidateQueries({ queryKey: ['lead', id] })
  void queries.invalidateQueries({ queryKey: ['work'] })
}

const replaceRows = (queries: QueryClient, change: (row: LeadRow) => LeadRow | null): void => {
  queries.setQueriesData<{ pages: { rows: LeadRow[] }[]; pageParams: unknown[] }>(
    { queryKey: ['leads'] },
    (held) =>
      held && {
        ...held,
        pages: held.pages.map((page) => ({
          ...page,
          rows: page.rows.map(change).filter((row) => row !== null),
        })),
      },
  )
}
