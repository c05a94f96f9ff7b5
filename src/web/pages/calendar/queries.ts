import { getCalendar, getCalendarChange } from '#areas/procedures/contract.ts'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => call(getCalendar, {}, { signal }),
  // Due dates are computed again in the background after an approval.
  refetchInterval: ({ state }) =>
    state.data?.changes.some((change) => change.state === 'approved') ? 2000 : false,
})

export const affectedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['calendar', 'change', id],
    queryFn: ({ pageParam, signal }) =>
      call(
        getCalendarChange,
        { params: { id }, query: { limit: 50, ...(pageParam && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
