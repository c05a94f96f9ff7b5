import {
  changeImport,
  type ImportView,
  listImports,
  listProfiles,
  listRefused,
  readImport,
  type UploadView,
} from '#areas/intake/import/contract.ts'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

const page = 20

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports'],
  queryFn: ({ pageParam, signal }) =>
    call(listImports, { query: { limit: page, ...(pageParam && { before: pageParam }) } }, { signal }),
  initialPageParam: '',
  getNextPageParam: (last: readonly ImportView[]) =>
    last.length < page ? undefined : last.at(-1)?.startedAt,
})

/** While it runs it is read again and again; a closed page stops nothing. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => call(readImport, { params: { id } }, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })

/** How the file is read now: a change of nothing is answered with it. */
export const uploadQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'upload', id],
    queryFn: ({ signal }): Promise<UploadView> =>
      call(changeImport, { params: { id }, body: {} }, { signal }),
    staleTime: Infinity,
  })

export const refusedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'refused', id],
    queryFn: ({ pageParam, signal }) =>
      call(listRefused, { params: { id }, query: { after: pageParam, limit: 100 } }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  })

export const profilesQuery = queryOptions({
  queryKey: ['import-profiles'],
  queryFn: ({ signal }) => call(listProfiles, {}, { signal }),
})
