import {
  type DocumentPage,
  getDocument,
  listDocuments,
  listTemplates,
} from '#areas/cases/documents/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { caseQuery } from './cases.ts'

export const templatesQuery = queryOptions({
  queryKey: ['document-templates'],
  queryFn: ({ signal }) => call(listTemplates, {}, { signal }),
  staleTime: 5 * 60_000,
})

export const caseDocumentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'documents'],
    queryFn: ({ signal }) => call(listDocuments, { params: { id } }, { signal }),
  })

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call(getDocument, { params: { id } }, { signal }),
  })

/** A document as it has just been answered; its case shows it and may let other moves through. */
export const keepDocument = (queries: QueryClient, page: DocumentPage): void => {
  queries.setQueryData(documentQuery(page.document.id).queryKey, page)
  void queries.invalidateQueries({ queryKey: caseQuery(page.case.id).queryKey })
}
