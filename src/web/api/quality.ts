import { type CaseQuality, getCaseQuality, getReview, type ReviewPage } from '#areas/quality/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id],
    queryFn: ({ signal }) => call(getReview, { params: { id } }, { signal }),
  })

export const caseQualityQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'quality'],
    queryFn: ({ signal }) => call(getCaseQuality, { params: { id } }, { signal }),
  })

/** A review as it was just answered; lists and the case's page are read again. */
export const keepReview = (queries: QueryClient, page: ReviewPage): void => {
  queries.setQueryData(reviewQuery(page.id).queryKey, page)
  void queries.invalidateQueries({ queryKey: ['reviews'] })
  void queries.invalidateQueries({ queryKey: caseQualityQuery(page.case.id).queryKey })
}

export const keepCaseQuality = (queries: QueryClient, id: string, quality: CaseQuality): void => {
  queries.setQueryData(caseQualityQuery(id).queryKey, quality)
}
