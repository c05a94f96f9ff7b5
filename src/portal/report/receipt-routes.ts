import type { FastifyInstance, FastifyRequest } from 'fastify'
import { toString as drawQr } from 'qrcode'
import type { Sent } from '../services.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import { pathIn } from '../view.ts'
import type { DraftDesk } from './draft.ts'
import { sentPage } from './sent-page.ts'

/** What remains on the device of a report that was sent: its code, the QR code of it, the receipt. */
export const receiptRoutes = (app: FastifyInstance, site: Site, desk: DraftDesk): void => {
  const { following } = site.services

  const sentFrom = async (request: FastifyRequest): Promise<Sent | undefined> =>
    (await desk.find(request))?.draft.sent

  app.get('/report/sent', async (request, reply) => {
    const sent = await sentFrom(request)
    if (!sent) return go(site, reply, '/report?lost=1')
    return show(site, request, reply, sentPage(viewOf(site, request), sent))
  })

  app.get('/report/qr.svg', async (request, reply) => {
    const sent = await sentFrom(request)
    if (!sent) return go(site, reply, '/report?lost=1')
    // Behind the hash, so that the code reaches no server, log or referrer when it is scanned.
    const address = `${site.settings.origin}${pathIn(site.language, '/follow')}#${sent.code}`
    return reply
      .type('image/svg+xml')
      .send(await drawQr(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
  })

  app.get('/report/receipt.json', async (request, reply) => {
    const sent = await sentFrom(request)
    if (!sent) return go(site, reply, '/report?lost=1')
    const receipt = await following.receipt(sent.code, sourceOf(request))
    if (!receipt.ok) return showRefusal(site, request, reply, receipt.refusal)
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="jianhu-receipt-${sent.number}.json"`)
      .send(receipt.value.json)
  })
}
