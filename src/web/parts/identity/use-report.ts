import {
  addFile,
  eraseIdentity,
  getExchange,
  getReport,
  openIdentity,
  sendMessage,
} from '#areas/intake/contract.ts'
import type { OpeningReason } from '#areas/intake/domain/opening.ts'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { upload } from '../../api/upload.ts'

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => call(getReport, { params: { id } }, { signal }),
  })

export const exchangeQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'exchange'],
    queryFn: ({ signal }) => call(getExchange, { params: { id } }, { signal }),
  })

/** An identity that was opened lives in the component alone: no cache keeps it. */
export const useIdentity = (id: string) => {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['report', id] })
  return {
    open: useMutation({
      mutationFn: (why: { readonly reason: OpeningReason; readonly note: string }) =>
        call(openIdentity, { params: { id }, body: why }),
      onSuccess,
      gcTime: 0,
    }),
    erase: useMutation({ mutationFn: () => call(eraseIdentity, { params: { id } }), onSuccess }),
  }
}

export const useExchangeWork = (id: string) => {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['report', id, 'exchange'] })
  return {
    attach: useMutation({
      mutationFn: async (files: readonly File[]) => {
        for (const file of files) await upload(addFile, { params: { id } }, file)
      },
      onSettled: onSuccess,
    }),
    send: useMutation({
      mutationFn: (body: string) => call(sendMessage, { params: { id }, body: { body } }),
      onSuccess,
    }),
  }
}
