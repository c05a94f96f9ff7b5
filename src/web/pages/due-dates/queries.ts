import { dueDays, dueList } from '#areas/cases/due-dates/contract.ts'
import type { DueView } from '#areas/cases/due-dates/domain/views.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export type Asked = {
  readonly view: DueView
  readonly from: IsoDate
  readonly to: IsoDate
}

export const dueDaysQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['due-dates', 'days', asked],
    queryFn: ({ signal }) => call(dueDays, { query: asked }, { signal }),
    placeholderData: keepPreviousData,
  })

export const dueListQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['due-dates', 'list', asked],
    queryFn: ({ pageParam, signal }) =>
      call(dueList, { query: { ...asked, limit: '50', ...(pageParam && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
