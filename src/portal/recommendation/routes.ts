import { parseCode } from '#areas/intake/domain/code.ts'
import { longestLetter } from '#areas/recommendations/domain/letter.ts'
import { lengthOf } from '#areas/intake/domain/report-form.ts'
import type { FieldFault, Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressedSecret } from '../http/cookies.ts'
import { fieldsOf, type Fields } from '../http/fields.ts'
import { readParts } from '../http/parts.ts'
import type { Opening } from '../services.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import { noLinkPage, openPage } from './code-page.ts'
import { nothingWritten, type Written } from './letters.ts'
import { doneNotes, sentPage } from './sent-page.ts'

const fault = (field: string, zh: string, en: string): FieldFault => ({ field, message: text(zh, en) })

const wrongCode = fault(
  'code',
  '查阅码不对，请对照后再输一次；链接不完整也会打不开',
  'The code is not right; compare it and try again. A link that is cut short does not open either',
)

const outcomes = ['adopted', 'partly', 'refused'] as const

const wordsFaults = (field: string, written: string): readonly FieldFault[] => {
  if (written.trim() === '') return [fault(field, '请写明内容', 'Write something')]
  return lengthOf(written) <= longestLetter
    ? []
    : [fault(field, `请缩短到 ${longestLetter} 字以内`, `Shorten it to ${longestLetter} characters`)]
}

const pairOf = (kept: string | undefined): Opening | undefined =>
  kept === undefined ? undefined : { link: kept.slice(0, 16), code: kept.slice(16) }

/** The page of whoever a recommendation was sent to. */
export const recommendationRoutes = (app: FastifyInstance, site: Site): void => {
  const { addressed, limits } = site.services

  const showSent = async (
    request: FastifyRequest,
    reply: FastifyReply,
    opening: Opening,
    faults: readonly FieldFault[] = [],
    written: Written = nothingWritten,
  ) => {
    const sent = await addressed.read(opening, sourceOf(request))
    if (!sent.ok) {
      if (sent.refusal.kind !== 'missing') return showRefusal(site, request, reply, sent.refusal)
      addressedSecret.forget(reply)
      return go(site, reply, `/recommendation/${opening.link}`)
    }
    const done = doneNotes[String((request.query as { done?: unknown }).done)]
    const state = {
      sent: sent.value,
      limits,
      faults,
      written,
      done: faults.length > 0 ? undefined : done,
    }
    return show(site, request, reply, sentPage(viewOf(site, request), state), faults.length > 0 ? 422 : 200)
  }

  /** A page or a deed that needs what this device opened. */
  const withOpening =
    (work: (opening: Opening, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const opening = pairOf(addressedSecret.read(request))
      return opening === undefined ? go(site, reply, '/recommendation') : work(opening, request, reply)
    }

  /** A letter with what it encloses: the words first, then each file into it. */
  const letterWithFiles = (
    name: 'reply' | 'supplement',
    check: (fields: Fields) => readonly FieldFault[],
    send: (
      opening: Opening,
      fields: Fields,
      request: FastifyRequest,
    ) => Promise<Result<{ letterId: string }>>,
  ) =>
    withOpening(async (opening, request, reply) => {
      let sent: Result<{ readonly letterId: string }> | undefined
      /** Once: before the first file, which belongs to it, or after the form was read. */
      const sendWords = async (fields: Fields) => {
        if (sent === undefined && check(fields).length === 0) sent = await send(opening, fields, request)
        return sent
      }
      const { fields, faults: refused } = await readParts(request, limits, async (upload, known) => {
        const letter = await sendWords(known)
        // The form is shown again with its faults; nothing was kept.
        if (!letter) return { ok: true, value: { id: '', name: upload.name, size: 0 } }
        return letter.ok
          ? addressed.addFile(opening, letter.value.letterId, upload, sourceOf(request))
          : letter
      })
      const letter = await sendWords(fields)
      if (letter && !letter.ok) return showRefusal(site, request, reply, letter.refusal)
      const faults = letter ? refused : check(fields)
      if (faults.length === 0) return go(site, reply, `/recommendation?done=${name}`)
      const written = { ...nothingWritten, outcome: fields.one('outcome'), body: fields.one('body') }
      return showSent(request, reply, opening, faults, letter ? nothingWritten : written)
    })

  app.get('/recommendation', async (request, reply) => {
    const opening = pairOf(addressedSecret.read(request))
    return opening === undefined
      ? show(site, request, reply, noLinkPage(viewOf(site, request)))
      : showSent(request, reply, opening)
  })

  const linkOf = (request: FastifyRequest): string => String((request.params as { link?: unknown }).link)

  app.get('/recommendation/:link', async (request, reply) => {
    const link = linkOf(request)
    const opening = pairOf(addressedSecret.read(request))
    if (opening && opening.link === parseCode(link)) return go(site, reply, '/recommendation')
    return show(site, request, reply, openPage(viewOf(site, request), link, '', []))
  })

  app.post('/recommendation/:link', async (request, reply) => {
    const [link, written] = [linkOf(request), fieldsOf(request.body).one('code')]
    const opening = { link: parseCode(link) ?? '', code: parseCode(written) ?? '' }
    const sent = await addressed.read(opening, sourceOf(request))
    if (!sent.ok)
      return sent.refusal.kind === 'missing'
        ? show(site, request, reply, openPage(viewOf(site, request), link, written, [wrongCode]), 422)
        : showRefusal(site, request, reply, sent.refusal)
    addressedSecret.keep(request, reply, opening.link + opening.code)
    return go(site, reply, '/recommendation')
  })

  app.post(
    '/recommendation/receive',
    withOpening(async (opening, request, reply) => {
      const received = await addressed.receive(opening, sourceOf(request))
      return received.ok
        ? go(site, reply, '/recommendation?done=receive')
        : showRefusal(site, request, reply, received.refusal)
    }),
  )

  app.post(
    '/recommendation/object',
    withOpening(async (opening, request, reply) => {
      const objection = fieldsOf(request.body).one('objection')
      const faults = wordsFaults('objection', objection)
      if (faults.length > 0)
        return showSent(request, reply, opening, faults, { ...nothingWritten, objection })
      const objected = await addressed.object(opening, objection, sourceOf(request))
      return objected.ok
        ? go(site, reply, '/recommendation?done=object')
        : showRefusal(site, request, reply, objected.refusal)
    }),
  )

  app.post(
    '/recommendation/reply',
    letterWithFiles(
      'reply',
      (fields) => [
        ...(outcomes.some((one) => one === fields.one('outcome'))
          ? []
          : [fault('outcome', '请选择是否采纳', 'Choose whether it is adopted')]),
        ...wordsFaults('body', fields.one('body')),
      ],
      (opening, fields, request) =>
        addressed.reply(
          opening,
          {
            outcome: outcomes.find((one) => one === fields.one('outcome')) ?? 'refused',
            body: fields.one('body').trim(),
          },
          sourceOf(request),
        ),
    ),
  )

  app.post(
    '/recommendation/supplement',
    letterWithFiles(
      'supplement',
      (fields) => wordsFaults('body', fields.one('body')),
      (opening, fields, request) =>
        addressed.supplement(opening, fields.one('body').trim(), sourceOf(request)),
    ),
  )

  app.post('/recommendation/leave', async (_, reply) => {
    addressedSecret.forget(reply)
    return go(site, reply, '/')
  })
}
