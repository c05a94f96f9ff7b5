import { refuse, type Result, ok } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { toPdf } from '#platform/docx/pdf.ts'
import { attachmentHeaders, safeName } from '#platform/files/attachment.ts'
import type { Tx } from '#platform/db/tx.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import * as contract from '../contract.ts'
import { readEnclosedFile, readWordFile } from '../use/download.ts'
import { beginDocument, dropDraft, saveDraft } from '../use/draft.ts'
import { issueDocument } from '../use/issue.ts'
import type { Papers } from '../use/papers.ts'
import { compareVersions, listDocuments, readDocument } from '../use/read.ts'
import { serveDocument } from '../use/serve.ts'
import { sealDocument } from '../use/sign.ts'
import { listTemplates, readTemplateFile, setTemplate } from '../use/templates.ts'
import { voidDocument } from '../use/void.ts'

const noFile = refuse({
  kind: 'invalid',
  rule: 'files:none',
  message: text('请选择一个 Word 文件（.docx，不超过 5 MB）', 'Choose a Word file (.docx, at most 5 MB)'),
})

const mostBytes = 5 * 2 ** 20

/** Needs `@fastify/multipart` on the server that the routes are registered on. */
const uploadOf = async (
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly content: Buffer } | undefined> => {
  if (!request.isMultipart()) return undefined
  const part = await request.file({ limits: { fileSize: mostBytes + 1, files: 1 } })
  if (!part) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of part.file) chunks.push(chunk as Buffer)
  const content = Buffer.concat(chunks)
  return content.length === 0 || content.length > mostBytes
    ? undefined
    : { name: safeName(part.filename), content }
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const send = (reply: FastifyReply, name: string, mediaType: string, content: Buffer): Result<Readable> => {
  reply.headers(attachmentHeaders({ name, mediaType, size: content.length }))
  return ok(Readable.from([content]))
}

export const documentRoutes = (papers: Papers): readonly Route[] => {
  /** A change, and then the page as it is after it. */
  const changing = (id: string, change: (tx: Tx) => Promise<Result<unknown>>) => async (tx: Tx) => {
    const changed = await change(tx)
    return changed.ok ? readDocument(tx, papers, id) : changed
  }

  return [
    route(contract.listTemplates, ({ transact }) => transact((tx) => listTemplates(tx, papers))),

    route(contract.downloadTemplate, async ({ params, transact, reply }) => {
      const file = await transact((tx) => readTemplateFile(tx, papers, params.template))
      return file.ok ? send(reply, `${file.value.name}.docx`, word, file.value.content) : file
    }),

    route(contract.setTemplate, async ({ params, request, transact }) => {
      const upload = await uploadOf(request)
      return upload ? transact((tx) => setTemplate(tx, papers, { id: params.template, upload })) : noFile
    }),

    route(contract.resetTemplate, ({ params, transact }) =>
      transact((tx) => setTemplate(tx, papers, { id: params.template, upload: null })),
    ),

    route(contract.listDocuments, ({ params, transact }) =>
      transact((tx) => listDocuments(tx, papers, params.id)),
    ),

    route(contract.beginDocument, ({ params, body, transact }) =>
      transact(async (tx) => {
        const begun = await beginDocument(tx, papers, { caseId: params.id, ...body })
        return begun.ok ? readDocument(tx, papers, begun.value) : begun
      }),
    ),

    route(contract.getDocument, ({ params, transact }) =>
      transact((tx) => readDocument(tx, papers, params.id)),
    ),

    route(contract.saveDocument, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => saveDraft(tx, papers, { id: params.id, ...body }))),
    ),

    route(contract.issueDocument, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => issueDocument(tx, papers, { id: params.id, ...body }))),
    ),

    route(contract.sealDocument, ({ params, transact }) =>
      transact(changing(params.id, (tx) => sealDocument(tx, papers, params.id))),
    ),

    route(contract.serveDocument, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => serveDocument(tx, { id: params.id, ...body }))),
    ),

    route(contract.voidDocument, ({ params, body, transact }) =>
      transact(changing(params.id, (tx) => voidDocument(tx, { id: params.id, ...body }))),
    ),

    route(contract.dropDocument, async ({ params, transact }) => {
      const dropped = await transact((tx) => dropDraft(tx, params.id))
      return dropped.ok ? ok({}) : dropped
    }),

    route(contract.compareDocument, ({ params, query, transact }) =>
      transact((tx) => compareVersions(tx, papers, { id: params.id, ...query })),
    ),

    route(contract.downloadEnclosed, async ({ params, transact, reply }) => {
      const file = await transact((tx) => readEnclosedFile(tx, papers, params))
      return file.ok ? send(reply, `${file.value.name}.docx`, word, file.value.content) : file
    }),

    route(contract.downloadDocument, async ({ params, query, transact, reply }) => {
      const file = await transact((tx) => readWordFile(tx, papers, params.id))
      if (!file.ok) return file
      const { name, content } = file.value
      if (query.format === 'docx') return send(reply, `${name}.docx`, word, content)
      // Outside the transaction: the converter takes seconds.
      const pdf = await toPdf(content)
      return pdf.ok ? send(reply, `${name}.pdf`, 'application/pdf', pdf.value) : pdf
    }),
  ]
}
