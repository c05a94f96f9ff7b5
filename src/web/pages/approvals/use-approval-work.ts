import {
  askOpinion,
  type ApprovalPage,
  giveOpinion,
  speakOnApproval,
  withdrawApproval,
} from '#areas/approvals/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { approvalQuery, staleApprovals } from '../../api/approvals.ts'
import { call } from '../../api/call.ts'

/** Everything that may be done on the page of a request. */
export const useApprovalWork = (id: string) => {
  const queries = useQueryClient()
  const params = { id }
  const keep = async (page: ApprovalPage) => {
    queries.setQueryData(approvalQuery(id).queryKey, page)
    await staleApprovals(queries)
  }
  // After a refusal too: somebody else may have been quicker.
  const onError = () => queries.invalidateQueries({ queryKey: approvalQuery(id).queryKey })
  const speak = useMutation({
    mutationFn: (body: SentTo<typeof speakOnApproval>['body']) => call(speakOnApproval, { params, body }),
    onSuccess: keep,
    onError,
  })
  const withdraw = useMutation({
    mutationFn: () => call(withdrawApproval, { params, body: {} }),
    onSuccess: keep,
    onError,
  })
  const ask = useMutation({
    mutationFn: (body: SentTo<typeof askOpinion>['body']) => call(askOpinion, { params, body }),
    onSuccess: keep,
  })
  const answer = useMutation({
    mutationFn: (given: string) => call(giveOpinion, { params, body: { answer: given } }),
    onSuccess: keep,
  })
  return { speak, withdraw, ask, answer }
}

export type ApprovalWork = ReturnType<typeof useApprovalWork>
