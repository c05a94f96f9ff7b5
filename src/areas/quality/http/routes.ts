import type { Directory } from '#areas/organs/domain/directory.ts'
import { type Office, sendList } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { checkCase } from '../use/check-case.ts'
import { drawSample } from '../use/draw-sample.ts'
import { explainFinding, listDetectors, listFindings } from '../use/findings.ts'
import { exportReviews, listReviews } from '../use/list-reviews.ts'
import { readRatio, readRatioCases } from '../use/ratio.ts'
import { readCaseQuality, readReview } from '../use/read-review.ts'
import { listSamples, viewsOfSamples } from '../use/samples.ts'
import {
  answerFindings,
  assignReviewer,
  concludeReview,
  saveFindings,
  sendFindings,
} from '../use/work-review.ts'

export const qualityRoutes = (office: Office, organs: () => Directory): readonly Route[] => {
  /** A step, and then the page as it is after it. */
  const stepping = (id: string, step: (tx: Tx) => Promise<Result<void>>) => async (tx: Tx) => {
    const done = await step(tx)
    return done.ok ? readReview(tx, office, id) : done
  }

  return [
    route(contract.listReviews, ({ query, transact }) => transact((tx) => listReviews(tx, office, query))),

    ...(['csv', 'xlsx'] as const).map((format) =>
      route(
        format === 'csv' ? contract.exportReviewsCsv : contract.exportReviewsXlsx,
        async ({ query, database, actor, language, reply }) =>
          sendList(reply, await exportReviews(database, actor, office, query, { format, language }), {
            name: 'reviews',
            format,
          }),
      ),
    ),

    route(contract.listSamples, ({ transact }) =>
      transact(async (tx) => ok({ rows: await listSamples(tx, office) })),
    ),

    route(contract.drawSample, ({ body: { organ, ...wish }, transact }) =>
      transact(async (tx) => {
        const drawn = await drawSample(tx, office, { ...wish, organId: organ })
        return drawn.ok ? ok((await viewsOfSamples(tx, office, [drawn.value]))[0]!) : drawn
      }),
    ),

    route(contract.getReview, ({ params, transact }) => transact((tx) => readReview(tx, office, params.id))),

    route(contract.assignReviewer, ({ params, body, transact }) =>
      transact(stepping(params.id, (tx) => assignReviewer(tx, { ...params, ...body }))),
    ),

    route(contract.saveFindings, ({ params, body, transact }) =>
      transact(stepping(params.id, (tx) => saveFindings(tx, { ...params, ...body }))),
    ),

    route(contract.sendFindings, ({ params, body, transact }) =>
      transact(stepping(params.id, (tx) => sendFindings(tx, office, { ...params, ...body }))),
    ),

    route(contract.answerFindings, ({ params, body, transact }) =>
      transact(stepping(params.id, (tx) => answerFindings(tx, { ...params, ...body }))),
    ),

    route(contract.concludeReview, ({ params, body, transact }) =>
      transact(stepping(params.id, (tx) => concludeReview(tx, { ...params, ...body }))),
    ),

    route(contract.getCaseQuality, ({ params, transact }) =>
      transact((tx) => readCaseQuality(tx, params.id)),
    ),

    route(contract.checkCase, ({ params: { id, layer }, body, transact }) =>
      transact(async (tx) => {
        const checked = await checkCase(tx, { caseId: id, layer, items: body.items })
        return checked.ok ? readCaseQuality(tx, id) : checked
      }),
    ),

    route(contract.listDetectors, ({ query, transact }) =>
      transact((tx) => listDetectors(tx, office, query.organ)),
    ),

    route(contract.listFindings, ({ query, transact }) => transact((tx) => listFindings(tx, office, query))),

    route(contract.explainFinding, ({ params, body, transact }) =>
      transact((tx) => explainFinding(tx, office, { ...params, ...body })),
    ),

    route(contract.getRatio, ({ query, transact }) => transact((tx) => readRatio(tx, office, organs, query))),

    route(contract.listRatioCases, ({ query, transact }) =>
      transact((tx) => readRatioCases(tx, office, query)),
    ),
  ]
}
