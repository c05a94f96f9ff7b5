import {
  draftRecommendation,
  getRecommendation,
  linkSimilarCase,
  makeLink,
  type RecommendationView,
  sendToAccounts,
  unlinkSimilarCase,
} from '#areas/recommendations/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem.ts'

/** Below the case, so that a move, which reads the case again, reads this again too. */
export const recommendationQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'recommendation'],
    queryFn: ({ signal }) => call(getRecommendation, { params: { caseId } }, { signal }),
  })

export type PaperEdit = Omit<SentTo<typeof draftRecommendation>['body'], 'revision'>

/** All that is done about a recommendation beside the moves of its case. */
export const useRecommendationWork = (caseId: string) => {
  const queries = useQueryClient()
  const params = { caseId }
  const keep = (after: RecommendationView) => {
    queries.setQueryData(recommendationQuery(caseId).queryKey, after)
    void queries.invalidateQueries({ queryKey: ['recommendations'] })
  }
  const stale = () => queries.invalidateQueries({ queryKey: recommendationQuery(caseId).queryKey })
  return {
    draft: useMutation({
      mutationFn: (body: SentTo<typeof draftRecommendation>['body']) =>
        call(draftRecommendation, { params, body }),
      onSuccess: keep,
      // Somebody else was quicker: how it stands now is looked at again.
      onError: (error) => isProblem(error, 409) && stale(),
    }),
    link: useMutation({
      mutationFn: () => call(makeLink, { params }),
      onSuccess: stale,
    }),
    send: useMutation({ mutationFn: () => call(sendToAccounts, { params }), onSuccess: keep }),
    linkCase: useMutation({
      mutationFn: (number: string) => call(linkSimilarCase, { params, body: { number } }),
      onSuccess: keep,
    }),
    unlinkCase: useMutation({
      mutationFn: (linkedId: string) => call(unlinkSimilarCase, { params: { caseId, linkedId } }),
      onSuccess: keep,
    }),
  }
}

export type RecommendationWork = ReturnType<typeof useRecommendationWork>
