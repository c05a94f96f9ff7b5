import { ok } from '#kernel/result.ts'
import { openApi } from '#platform/http/openapi.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { addPartner, listPartners, revokePartner } from '../use/administer.ts'
import { readChanges, readStatus } from '../use/read.ts'
import { mayNotManage } from '../use/refusals.ts'
import { sendReport, type Sending } from '../use/send.ts'

const description = `向检察机关移送群众反映、查询办理进展。每次请求带 Authorization: Bearer <密钥>；密钥由检察院的系统管理员发给。
写请求另带 Idempotency-Key。错误为 application/problem+json，faults 逐项说明；429 时按 Retry-After 等待。

Send reports of the public to the procuratorate and follow them. Every request carries Authorization: Bearer <key>;
an administrator of the procuratorate hands the key out. A report also carries an Idempotency-Key. Errors are
application/problem+json, where faults names each field; after a 429, wait as Retry-After says.`

export const partnerRoutes = (sending: Sending): readonly Route[] => {
  const { intake, origin } = sending
  const document = openApi(
    contract.partnerEndpoints,
    { title: '检护协作单位接口 · Jianhu partner API', version: '1', description },
    origin,
  )
  return [
    route(contract.openApiDocument, async () => ok(document)),

    route(contract.sendReport, ({ headers, body, transact }) =>
      transact((tx) => sendReport(sending, tx, headers['idempotency-key'], body)),
    ),

    route(contract.readStatus, ({ params, transact }) => transact((tx) => readStatus(intake, tx, params.id))),

    route(contract.readChanges, ({ query, transact }) =>
      transact(async (tx) => ok(await readChanges(intake, tx, query.after))),
    ),

    route(contract.listPartners, async ({ transact }) => {
      const partners = await transact(listPartners)
      if (!partners.ok) return partners
      return ok(
        partners.value.map(({ organId, createdAt, ...partner }) => ({
          ...partner,
          organ: { ...(intake.organs().byId(organId)?.name ?? { zh: '', en: '' }) },
          createdAt: createdAt.toISOString(),
        })),
      )
    }),

    route(contract.addPartner, async ({ body, actor, transact }) => {
      if (actor.kind !== 'staff') return mayNotManage
      return transact((tx) => addPartner(tx, intake.keys, { ...body, organId: actor.organ.id }))
    }),

    route(contract.revokePartner, async ({ params, transact }) => {
      const revoked = await transact((tx) => revokePartner(tx, params.id))
      return revoked.ok ? ok({}) : revoked
    }),
  ]
}
