import { listWarnings } from '#areas/cases/warnings/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const warningsQuery = queryOptions({
  queryKey: ['warnings'],
  queryFn: ({ signal }) => call(listWarnings, {}, { signal }),
  refetchInterval: 120_000,
})
