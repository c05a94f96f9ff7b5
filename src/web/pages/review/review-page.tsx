import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseQuery } from '../../api/cases.ts'
import { reviewQuery } from '../../api/quality.ts'
import { useEvidence } from '../../parts/quality/evidence.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { ReviewDesk } from './review-desk.tsx'

/** What the case has to point to comes from its own page, where the reviewer may open it. */
export const ReviewPage = () => {
  const { id } = useParams({ from: '/signed-in/reviews/$id' })
  const page = useQuery(reviewQuery(id))
  const mayOpen = page.data !== undefined && page.data.case.title !== null
  const about = useQuery({ ...caseQuery(page.data?.case.id ?? ''), enabled: mayOpen })
  const evidence = useEvidence(about.data)
  if (page.isPending) return <Loading rows={14} />
  if (!page.data) return <Failure error={page.error} retry={() => void page.refetch()} />
  return <ReviewDesk key={id} page={page.data} evidence={evidence} />
}
