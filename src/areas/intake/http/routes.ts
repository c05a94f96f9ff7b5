import { ok, refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { attachmentHeaders } from '#platform/files/attachment.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import * as contract from '../contract.ts'
import { noSuchReport } from '../domain/refusals.ts'
import { findOpenings } from '../store/identities.ts'
import { findReport } from '../store/stored.ts'
import { receivedFile } from '../use/drafts.ts'
import { enterReport } from '../use/enter-report.ts'
import { addReportFile, readReportFile } from '../use/files.ts'
import type { Intake } from '../use/intake.ts'
import { answerReport } from '../use/messages.ts'
import { eraseIdentity, openIdentity } from '../use/open-identity.ts'
import { readExchange } from '../use/reports.ts'
import { fileViewOf, messageViewOf, reportViewOf } from './views.ts'

const noFile = refuse({
  kind: 'invalid',
  rule: 'files:none',
  message: text('请选择一个文件', 'Choose a file'),
})

/** Needs `@fastify/multipart` on the server that the routes are registered on. */
const uploadOf = async (request: FastifyRequest, most: number): Promise<MultipartFile | undefined> =>
  request.isMultipart() ? request.file({ limits: { fileSize: most + 1, files: 1 } }) : undefined

export const intakeRoutes = (intake: Intake): readonly Route[] => [
  route(contract.getReport, ({ params, transact }) =>
    transact(async (tx) => {
      const report = await findReport(tx, params.id)
      return report ? ok(reportViewOf(intake, report, await findOpenings(tx, report.id))) : noSuchReport
    }),
  ),

  route(contract.openIdentity, ({ params, body, transact }) =>
    transact((tx) => openIdentity(intake.keys, tx, params.id, body)),
  ),

  route(contract.eraseIdentity, async ({ params, transact }) => {
    const erased = await transact((tx) => eraseIdentity(tx, params.id))
    return erased.ok ? ok({}) : erased
  }),

  route(contract.getExchange, ({ params, transact }) =>
    transact(async (tx) => {
      const [exchange] = await readExchange(tx, [params.id])
      if (!exchange) return noSuchReport
      return ok({ messages: exchange.messages.map(messageViewOf), files: exchange.files.map(fileViewOf) })
    }),
  ),

  route(contract.sendMessage, ({ params, body, transact }) =>
    transact((tx) => answerReport(tx, { reportId: params.id, kind: 'message', body: body.body })),
  ),

  route(contract.downloadFile, async ({ params, transact, reply }) => {
    const file = await transact((tx) => readReportFile(tx, params.id, params.file))
    if (!file.ok) return file
    reply.headers(attachmentHeaders(file.value))
    return ok(intake.files.open(file.value.sha256))
  }),

  route(contract.addFile, async ({ params, request, transact }) => {
    const upload = await uploadOf(request, intake.files.limits.bytesEach)
    if (!upload) return noFile
    const kept = await intake.files.keep(upload.file, upload.filename)
    if (!kept.ok) return kept
    return transact(async (tx) => {
      const report = await findReport(tx, params.id)
      if (!report) return noSuchReport
      const file = receivedFile(tx, upload.filename, kept.value)
      const added = await addReportFile(tx, report, file, { limits: intake.files.limits })
      return added.ok ? ok({ id: file.id, name: file.name, size: file.size }) : added
    })
  }),

  route(contract.enterReport, ({ body, transact }) => transact((tx) => enterReport(intake, tx, body))),
]
