import type { ApprovalView } from '../../api/approvals.ts'
import { readWords, type Written } from '../../shell/search-params.ts'

export type ApprovalsSearch = { readonly view?: ApprovalView }

export const readApprovalsSearch = (search: Written): ApprovalsSearch => {
  const { view } = readWords(search, ['view'])
  return view === 'proposed' || view === 'spoken' ? { view } : {}
}
