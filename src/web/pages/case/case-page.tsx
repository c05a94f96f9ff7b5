import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseQuery } from '../../api/cases.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { CaseDesk } from './case-desk.tsx'

export const CasePage = () => {
  const { id } = useParams({ from: '/signed-in/cases/$id' })
  const page = useQuery(caseQuery(id))
  if (page.isPending) return <Loading rows={14} />
  if (!page.data) return <Failure error={page.error} retry={() => void page.refetch()} />
  return <CaseDesk key={id} page={page.data} />
}
