import {
  answerFindings,
  assignReviewer,
  concludeReview,
  type ReviewPage,
  saveFindings,
  sendFindings,
} from '#areas/quality/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { keepReview, reviewQuery } from '../../api/quality.ts'

export type FindingsDraft = Omit<SentTo<typeof saveFindings>['body'], 'revision'>

/** Every step of a review. Sending saves what is on the screen first. */
export const useReviewWork = (page: ReviewPage) => {
  const queries = useQueryClient()
  const params = { id: page.id }
  const onSuccess = (after: ReviewPage) => keepReview(queries, after)
  // Somebody else may have been quicker: how it stands now is looked at again.
  const onError = () => queries.invalidateQueries({ queryKey: reviewQuery(page.id).queryKey })
  const save = (draft: FindingsDraft) =>
    call(saveFindings, { params, body: { ...draft, revision: page.revision } })
  return {
    assign: useMutation({
      mutationFn: (reviewerId: string) => call(assignReviewer, { params, body: { reviewerId } }),
      onSuccess,
    }),
    fill: useMutation({ mutationFn: save, onSuccess, onError }),
    send: useMutation({
      mutationFn: async (draft: FindingsDraft) => {
        const saved = await save(draft)
        return call(sendFindings, { params, body: { revision: saved.revision } })
      },
      onSuccess,
      onError,
    }),
    answer: useMutation({
      mutationFn: (answer: string) => call(answerFindings, { params, body: { answer } }),
      onSuccess,
    }),
    conclude: useMutation({
      mutationFn: (body: SentTo<typeof concludeReview>['body']) => call(concludeReview, { params, body }),
      onSuccess,
    }),
  }
}

export type ReviewWork = ReturnType<typeof useReviewWork>
