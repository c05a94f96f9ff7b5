import {
  approvalsOfCase,
  countApprovals,
  getApproval,
  getCommittee,
  getMatrix,
  listApprovals,
  listStandIns,
} from '#areas/approvals/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

const key = 'approvals'

export type ApprovalView = 'turn' | 'proposed' | 'spoken'

export const approvalsQuery = (view: ApprovalView) =>
  queryOptions({
    queryKey: [key, 'list', view],
    queryFn: ({ signal }) => call(listApprovals, { query: { view } }, { signal }),
  })

/** Looked at again now and then: others put things up while the page is open. */
export const approvalCountQuery = queryOptions({
  queryKey: [key, 'count'],
  queryFn: ({ signal }) => call(countApprovals, {}, { signal }),
  refetchInterval: 60_000,
})

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'one', id],
    queryFn: ({ signal }) => call(getApproval, { params: { id } }, { signal }),
  })

/** Under the case: whatever changes it changes what may be put up. */
export const caseApprovalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'approvals'],
    queryFn: ({ signal }) => call(approvalsOfCase, { params: { id } }, { signal }),
  })

export const standInsQuery = queryOptions({
  queryKey: [key, 'stand-ins'],
  queryFn: ({ signal }) => call(listStandIns, {}, { signal }),
})

export const matrixQuery = queryOptions({
  queryKey: [key, 'matrix'],
  queryFn: ({ signal }) => call(getMatrix, {}, { signal }),
})

export const committeeQuery = queryOptions({
  queryKey: [key, 'committee'],
  queryFn: ({ signal }) => call(getCommittee, {}, { signal }),
})

/** What was decided moves cases too. */
export const staleApprovals = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    [[key], ['case'], ['work'], ['cases']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  )
