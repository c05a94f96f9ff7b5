import { getProcedurePicture, listProcedures } from '#areas/procedures/rules/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** The rules change with the program alone. */
const staleTime = Number.POSITIVE_INFINITY

export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: ({ signal }) => call(listProcedures, {}, { signal }),
  staleTime,
})

export type PictureOf = {
  readonly id: string
  readonly version?: number
  /** The state of the case at hand. */
  readonly current?: string
}

export const pictureQuery = ({ id, version, current }: PictureOf, language: 'zh' | 'en') =>
  queryOptions({
    queryKey: ['procedures', 'picture', id, version, current, language],
    queryFn: ({ signal }) =>
      call(
        getProcedurePicture,
        {
          params: { id },
          query: { language, ...(version !== undefined && { version }), ...(current && { current }) },
        },
        { signal },
      ),
    staleTime,
  })
