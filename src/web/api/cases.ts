import { type CasePage, getCase } from '#areas/cases/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => call(getCase, { params: { id } }, { signal }),
  })

/** A case as it has just been answered; what hangs on it, lists and worklists are read again where they are looked at. */
export const keepCase = (queries: QueryClient, page: CasePage): void => {
  const { queryKey } = caseQuery(page.case.id)
  queries.setQueryData(queryKey, page)
  void queries.invalidateQueries({ queryKey, predicate: (one) => one.queryKey.length > queryKey.length })
  staleLists(queries)
}

export const staleLists = (queries: QueryClient): void => {
  for (const queryKey of [['work'], ['cases'], ['leads']]) void queries.invalidateQueries({ queryKey })
}
