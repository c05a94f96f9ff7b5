import {
  beginDocument,
  type DocumentPage,
  dropDocument,
  issueDocument,
  saveDocument,
  sealDocument,
  serveDocument,
  voidDocument,
} from '#areas/cases/documents/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../api/call.ts'
import { documentQuery, keepDocument } from '../../api/documents.ts'
import { isProblem } from '../../api/problem.ts'

export type DocumentValues = DocumentPage['values']

/** Everything that may be done on the page of a document. */
export const useDocumentWork = (page: DocumentPage) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const params = { id: page.document.id }
  const keep = (after: DocumentPage) => keepDocument(queries, after)
  // Somebody else was quicker: how it stands now is looked at again.
  const onError = (error: Error) =>
    isProblem(error, 409) && queries.invalidateQueries({ queryKey: documentQuery(page.document.id).queryKey })
  const save = useMutation({
    mutationFn: ({ values, version }: { values: DocumentValues; version: number }) =>
      call(saveDocument, { params, body: { version, values } }),
    onSuccess: keep,
    onError,
  })
  const issue = useMutation({
    mutationFn: (version: number) => call(issueDocument, { params, body: { version } }),
    onSuccess: keep,
    onError,
  })
  const drop = useMutation({
    mutationFn: () => call(dropDocument, { params }),
    onSuccess: async () => {
      await navigate({ to: '/cases/$id', params: { id: page.case.id } })
      queries.removeQueries({ queryKey: ['document', page.document.id] })
      void queries.invalidateQueries({ queryKey: ['case', page.case.id] })
    },
  })
  const seal = useMutation({ mutationFn: () => call(sealDocument, { params }), onSuccess: keep })
  const serve = useMutation({
    mutationFn: (body: SentTo<typeof serveDocument>['body']) => call(serveDocument, { params, body }),
    onSuccess: keep,
  })
  const cancel = useMutation({
    mutationFn: (reason: string) => call(voidDocument, { params, body: { reason } }),
    onSuccess: keep,
  })
  const begin = useMutation({
    mutationFn: (body: SentTo<typeof beginDocument>['body']) =>
      call(beginDocument, { params: { id: page.case.id }, body }),
    onSuccess: async (after) => {
      keep(after)
      await navigate({ to: '/documents/$id', params: { id: after.document.id } })
    },
  })
  return { save, issue, drop, seal, serve, cancel, begin }
}

export type DocumentWork = ReturnType<typeof useDocumentWork>
