import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { documentQuery } from '../../api/documents.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { DocumentDesk } from './document-desk.tsx'

export const DocumentPage = () => {
  const { id } = useParams({ from: '/signed-in/documents/$id' })
  const page = useQuery(documentQuery(id))
  if (page.isPending) return <Loading rows={14} />
  if (!page.data) return <Failure error={page.error} retry={() => void page.refetch()} />
  return <DocumentDesk key={id} page={page.data} />
}
