import { answerSent, encloseFile, getSent, receiveSent } from '#areas/recommendations/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { upload } from '../../api/upload.ts'

export const sentQuery = (id: string) =>
  queryOptions({
    queryKey: ['sent', id],
    queryFn: ({ signal }) => call(getSent, { params: { id } }, { signal }),
  })

type Letter = SentTo<typeof answerSent>['body']

/** What the addressee does; files that could not be enclosed are named, the letter stands. */
export const useSentWork = (id: string) => {
  const queries = useQueryClient()
  const stale = () => queries.invalidateQueries({ queryKey: ['sent'] })
  return {
    receive: useMutation({ mutationFn: () => call(receiveSent, { params: { id } }), onSuccess: stale }),
    write: useMutation({
      mutationFn: async ({ letter, files }: { letter: Letter; files: readonly File[] }) => {
        const { letterId } = await call(answerSent, { params: { id }, body: letter })
        const failed: string[] = []
        for (const file of files)
          await upload(encloseFile, { params: { id, letterId } }, file).catch(() => failed.push(file.name))
        return { failed }
      },
      onSuccess: stale,
    }),
  }
}

export type SentWork = ReturnType<typeof useSentWork>
