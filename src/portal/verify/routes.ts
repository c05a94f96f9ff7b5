import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import { mostReceiptBytes, verifyPage } from './page.ts'

const empty: FieldFault = {
  field: 'receipt',
  message: text('请选择回执文件，或粘贴它的内容', 'Choose the receipt file or paste its content'),
}

/** The pasted text or else the file; what is longer than any receipt is cut, and so fails. */
const receiptIn = async (request: FastifyRequest): Promise<string> => {
  let pasted = ''
  const file: Buffer[] = []
  for await (const part of request.parts({
    limits: { fileSize: mostReceiptBytes, fieldSize: mostReceiptBytes, files: 1 },
  })) {
    if (part.type === 'field') pasted = part.fieldname === 'receipt' ? String(part.value).trim() : pasted
    else for await (const chunk of part.file) file.push(Buffer.from(chunk as Uint8Array))
  }
  return pasted === '' ? Buffer.concat(file).toString('utf8').trim() : pasted
}

export const verifyRoutes = (app: FastifyInstance, site: Site): void => {
  const { services } = site

  app.get('/verify', async (request, reply) =>
    show(site, request, reply, verifyPage(viewOf(site, request), services.logKeys(), '', undefined, [])),
  )

  app.post('/verify', async (request, reply) => {
    const json = await receiptIn(request)
    const view = viewOf(site, request)
    if (json === '')
      return show(site, request, reply, verifyPage(view, services.logKeys(), '', undefined, [empty]), 422)
    const verdict = await services.verifyReceipt(json, sourceOf(request))
    if (!verdict.ok) return showRefusal(site, request, reply, verdict.refusal)
    return show(site, request, reply, verifyPage(view, services.logKeys(), json, verdict.value, []))
  })
}
