import { callSession, type CommitteeView, recordSession, tellExecution } from '#areas/approvals/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { committeeQuery, staleApprovals } from '../../api/approvals.ts'
import { call } from '../../api/call.ts'

export const useCommitteeWork = () => {
  const queries = useQueryClient()
  const onSuccess = async (after: CommitteeView) => {
    queries.setQueryData(committeeQuery.queryKey, after)
    await staleApprovals(queries)
  }
  const begin = useMutation({
    mutationFn: (body: SentTo<typeof callSession>['body']) => call(callSession, { body }),
    onSuccess,
  })
  const record = useMutation({
    mutationFn: ({ id, body }: { id: string; body: SentTo<typeof recordSession>['body'] }) =>
      call(recordSession, { params: { id }, body }),
    onSuccess,
  })
  const tell = useMutation({
    mutationFn: ({ itemId, executed }: { itemId: string; executed: string }) =>
      call(tellExecution, { params: { id: itemId }, body: { executed } }),
    onSuccess,
  })
  return { begin, record, tell }
}

export type CommitteeWork = ReturnType<typeof useCommitteeWork>
