import { type DocumentPage, downloadDocument } from '#areas/cases/documents/contract.ts'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { download, keepFile } from '../../api/download.ts'
import { Failure } from '../../parts/states.tsx'

const idle = new AbortController().signal

/** Word by a plain link, whose name the server gives; PDF may be refused where nothing can make it. */
export const Downloads = ({ page }: { readonly page: DocumentPage }) => {
  const { t } = useTranslation()
  const params = { id: page.document.id }
  const pdf = useMutation({
    mutationFn: () =>
      download(
        downloadDocument,
        { params, query: { format: 'pdf' } },
        { signal: idle, onBytes: () => undefined },
      ),
    onSuccess: ({ content }) =>
      keepFile({
        name: `${[page.document.title, page.document.number].filter(Boolean).join(' ')}.pdf`,
        content,
      }),
  })
  return (
    <>
      <Button href={addressOf(downloadDocument.path, params, { format: 'docx' })} download>
        {t('documents.word')}
      </Button>
      <Button loading={pdf.isPending} onClick={() => pdf.mutate()}>
        {t('documents.pdf')}
      </Button>
      {pdf.error && <Failure error={pdf.error} />}
    </>
  )
}
