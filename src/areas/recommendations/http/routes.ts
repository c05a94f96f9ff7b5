import { sendList } from '#areas/procedures/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { attachmentHeaders } from '#platform/files/attachment.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { FastifyRequest } from 'fastify'
import type {} from '@fastify/multipart'
import * as contract from '../contract.ts'
import { groupedCode } from '#areas/intake/domain/code.ts'
import { encloseFile, objectTo, receiveRecommendation, replyTo, supplementTo } from '../use/answer.ts'
import type { RecommendationDesk } from '../use/desk.ts'
import { draftRecommendation, type PaperEdit } from '../use/draft.ts'
import { exportRecommendations, figuresOf, listRecommendations } from '../use/list.ts'
import { listSent, readLetterFile, readRecommendation, readSent } from '../use/read.ts'
import { sendByLink, sendToAccounts } from '../use/send.ts'
import { linkSimilar, unlinkSimilar } from '../use/similar.ts'
import { addresseeRoutes } from './addressee-routes.ts'

const noFile = refuse({
  kind: 'invalid',
  rule: 'files:none',
  message: text('请选择一个文件', 'Choose a file'),
})

const uploadOf = async (request: FastifyRequest, most: number) =>
  request.isMultipart() ? request.file({ limits: { fileSize: most + 1, files: 1 } }) : undefined

const officeRoutes = (desk: RecommendationDesk): readonly Route[] => {
  const { office } = desk
  /** A change, and then the recommendation as it is after it. */
  const changing = (caseId: string, change: (tx: Tx) => Promise<Result<unknown>>) => async (tx: Tx) => {
    const changed = await change(tx)
    return changed.ok ? readRecommendation(tx, desk, caseId) : changed
  }
  return [
    route(contract.listRecommendations, ({ query, transact }) =>
      transact((tx) => listRecommendations(tx, office, query)),
    ),

    route(contract.recommendationFigures, ({ query, transact }) =>
      transact((tx) => figuresOf(tx, office, query)),
    ),

    ...(['csv', 'xlsx'] as const).map((format) =>
      route(
        format === 'csv' ? contract.exportRecommendationsCsv : contract.exportRecommendationsXlsx,
        async ({ query, database, actor, language, reply }) =>
          sendList(reply, await exportRecommendations(database, actor, office, query, { format, language }), {
            name: 'recommendations',
            format,
          }),
      ),
    ),

    route(contract.getRecommendation, ({ params, transact }) =>
      transact((tx) => readRecommendation(tx, desk, params.caseId)),
    ),

    route(contract.draftRecommendation, ({ params: { caseId }, body, transact }) =>
      transact(
        changing(caseId, (tx) =>
          draftRecommendation(tx, desk, caseId, body as PaperEdit & { revision: number | null }),
        ),
      ),
    ),

    route(contract.makeLink, async ({ params: { caseId }, transact }) => {
      const made = await transact((tx) => sendByLink(tx, desk, caseId))
      if (!made.ok) return made
      return ok({ path: `/recommendation/${made.value.link}`, code: groupedCode(made.value.code) })
    }),

    route(contract.sendToAccounts, ({ params: { caseId }, transact }) =>
      transact(changing(caseId, (tx) => sendToAccounts(tx, desk, caseId))),
    ),

    route(contract.linkSimilarCase, ({ params: { caseId }, body, transact }) =>
      transact(changing(caseId, (tx) => linkSimilar(tx, desk, caseId, body.number))),
    ),

    route(contract.unlinkSimilarCase, ({ params: { caseId, linkedId }, transact }) =>
      transact(changing(caseId, (tx) => unlinkSimilar(tx, desk, caseId, linkedId))),
    ),

    route(contract.downloadLetterFile, async ({ params, transact, reply }) => {
      const file = await transact((tx) => readLetterFile(tx, params.caseId, params.file))
      if (!file.ok) return file
      reply.headers(attachmentHeaders(file.value))
      return ok(desk.files.open(file.value.sha256))
    }),
  ]
}

/** What somebody with an account of the addressee does. */
const addresseeSide = (desk: RecommendationDesk): readonly Route[] => [
  route(contract.listSent, ({ transact }) => transact((tx) => listSent(tx, desk.office))),

  route(contract.getSent, ({ params, transact }) => transact((tx) => readSent(tx, desk.office, params.id))),

  route(contract.receiveSent, ({ params: { id }, transact }) =>
    transact(async (tx) => {
      const received = await receiveRecommendation(tx, desk, id)
      return received.ok ? readSent(tx, desk.office, id) : received
    }),
  ),

  route(contract.answerSent, ({ params: { id }, body, transact }) =>
    transact((tx) => {
      switch (body.kind) {
        case 'reply':
          return replyTo(tx, desk, id, body)
        case 'objection':
          return objectTo(tx, desk, id, body.body)
        case 'supplement':
          return supplementTo(tx, id, body.body)
      }
    }),
  ),

  route(contract.encloseFile, async ({ params, request, transact }) => {
    // Asked first, so that nobody whom nothing was sent to can fill the disk.
    const known = await transact((tx) => readSent(tx, desk.office, params.id))
    if (!known.ok) return known
    const upload = await uploadOf(request, desk.files.limits.bytesEach)
    if (!upload) return noFile
    const kept = await desk.files.keep(upload.file, upload.filename)
    if (!kept.ok) return kept
    return transact((tx) => encloseFile(tx, desk, params, { name: upload.filename, kept: kept.value }))
  }),
]

export const recommendationRoutes = (desk: RecommendationDesk): readonly Route[] => [
  ...officeRoutes(desk),
  ...addresseeSide(desk),
  ...addresseeRoutes(desk.office),
]
