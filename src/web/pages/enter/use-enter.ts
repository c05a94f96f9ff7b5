import { addFile, enterReport } from '#areas/intake/contract.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { staleLists } from '../../api/cases.ts'
import { upload } from '../../api/upload.ts'
import { useDraft } from '../../parts/draft.ts'
import { useMe } from '../../shell/session.ts'
import type { SentSlip } from './slip-draft.ts'

/** What the receipt slip shows. The code is told nowhere else, so it stays until it was handed over. */
export type Entered = ResponseOf<typeof enterReport> & Pick<SentSlip, 'channel' | 'receivedOn'>

export type Attached = { readonly file: File; readonly state: 'sending' | 'sent' | Error }

/** Files go up one by one after the slip; one that fails can be sent again. */
const useAttaching = () => {
  const [attached, setAttached] = useState<readonly Attached[]>([])
  const mark = (file: File, state: Attached['state']) =>
    setAttached((before) => [...before.filter((one) => one.file !== file), { file, state }])
  const send = async (reportId: string, files: readonly File[]) => {
    for (const file of files) mark(file, 'sending')
    for (const file of files)
      await upload(addFile, { params: { id: reportId } }, file).then(
        () => mark(file, 'sent'),
        (error: Error) => mark(file, error),
      )
  }
  return { attached, send, clear: () => setAttached([]) }
}

export const useEnter = () => {
  const { account } = useMe()
  const queries = useQueryClient()
  const receipt = useDraft<Entered | null>(`entered.${account.id}`, null)
  const attaching = useAttaching()
  const enter = useMutation({
    mutationFn: async ({ slip }: { readonly slip: SentSlip; readonly files: readonly File[] }) => ({
      ...(await call(enterReport, { body: slip })),
      channel: slip.channel,
      receivedOn: slip.receivedOn,
    }),
    onSuccess: (entered, { files }) => {
      receipt.change(entered)
      staleLists(queries)
      void attaching.send(entered.id, files)
    },
  })
  return {
    enter,
    entered: receipt.value,
    attached: attaching.attached,
    sendAgain: (file: File) => receipt.value && void attaching.send(receipt.value.id, [file]),
    done: () => {
      receipt.clear()
      attaching.clear()
      enter.reset()
    },
  }
}
