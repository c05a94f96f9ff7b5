import { parseCode } from '#areas/intake/domain/code.ts'
import { lengthOf } from '#areas/intake/domain/report-form.ts'
import type { FieldFault, Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { followSecret } from '../http/cookies.ts'
import { fieldsOf, type Fields } from '../http/fields.ts'
import { readParts } from '../http/parts.ts'
import { go, show, showRefusal, sourceOf, viewOf, type Site } from '../site.ts'
import { codePage } from './code-page.ts'
import { longestMessage } from './conversation.ts'
import { longestReason } from './moves.ts'
import { doneNotes, progressPage } from './progress-page.ts'

const fault = (field: string, zh: string, en: string): FieldFault => ({ field, message: text(zh, en) })

const badCode = fault(
  'code',
  '请检查查询码：应是 16 位数字和字母，例如 7K3M 9QXR 2D5T 8WHB',
  'Check the code: 16 digits and letters, such as 7K3M 9QXR 2D5T 8WHB',
)

const unknownCode = fault(
  'code',
  '没有这个查询码，请对照回执再输一次',
  'There is no such code; compare it with your receipt and try again',
)

const tooLong = (field: string, written: string, most: number): readonly FieldFault[] =>
  lengthOf(written) <= most
    ? []
    : [
        fault(
          field,
          `超出了长度，请缩短到 ${most} 字以内`,
          `This is too long; shorten it to ${most} characters`,
        ),
      ]

/** The pages of somebody who holds the code of a report. */
export const followRoutes = (app: FastifyInstance, site: Site): void => {
  const { following, limits } = site.services

  const askForCode = (request: FastifyRequest, reply: FastifyReply, written = '', one?: FieldFault) =>
    show(
      site,
      request,
      reply,
      codePage(viewOf(site, request), written, one ? [one] : [], followSecret.read(request) !== undefined),
      one ? 422 : 200,
    )

  const showProgress = async (
    request: FastifyRequest,
    reply: FastifyReply,
    code: string,
    faults: readonly FieldFault[] = [],
    written = '',
  ) => {
    const progress = await following.progress(code, sourceOf(request))
    if (!progress.ok) {
      if (progress.refusal.kind !== 'missing') return showRefusal(site, request, reply, progress.refusal)
      followSecret.forget(reply)
      return go(site, reply, '/follow')
    }
    const done = doneNotes[String((request.query as { done?: unknown }).done)]
    const state = {
      progress: progress.value,
      limits,
      faults,
      written,
      done: faults.length > 0 ? undefined : done,
    }
    return show(
      site,
      request,
      reply,
      progressPage(viewOf(site, request), state),
      faults.length > 0 ? 422 : 200,
    )
  }

  /** A page or a deed that needs the code of this device. */
  const withCode =
    (work: (code: string, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const code = followSecret.read(request)
      return code === undefined ? go(site, reply, '/follow') : work(code, request, reply)
    }

  /** A deed of the reporter: its faults are shown where it was asked for, its success on the progress page. */
  const deed = (
    name: keyof typeof doneNotes,
    check: (fields: Fields) => readonly FieldFault[],
    carryOut: (code: string, fields: Fields, request: FastifyRequest) => Promise<Result<unknown>>,
  ) =>
    withCode(async (code, request, reply) => {
      const fields = fieldsOf(request.body)
      const faults = check(fields)
      if (faults.length > 0) return showProgress(request, reply, code, faults)
      const result = await carryOut(code, fields, request)
      return result.ok
        ? go(site, reply, `/follow/report?done=${name}`)
        : showRefusal(site, request, reply, result.refusal)
    })

  app.get('/follow', async (request, reply) => askForCode(request, reply))

  app.post('/follow', async (request, reply) => {
    const written = fieldsOf(request.body).one('code')
    const code = parseCode(written)
    if (code === undefined) return askForCode(request, reply, written, badCode)
    const progress = await following.progress(code, sourceOf(request))
    if (!progress.ok)
      return progress.refusal.kind === 'missing'
        ? askForCode(request, reply, written, unknownCode)
        : showRefusal(site, request, reply, progress.refusal)
    followSecret.keep(request, reply, code)
    return go(site, reply, '/follow/report')
  })

  app.get(
    '/follow/report',
    withCode(async (code, request, reply) => showProgress(request, reply, code)),
  )

  app.post(
    '/follow/message',
    withCode(async (code, request, reply) => {
      const source = sourceOf(request)
      let sent: Result<{ readonly id: string }> | undefined
      /** Once: before the first file, which belongs to it, or after the form was read. */
      const sendWords = async (fields: Fields): Promise<Result<{ readonly id: string }> | undefined> => {
        const body = fields.one('body').trim()
        if (sent === undefined && body !== '' && tooLong('body', body, longestMessage).length === 0)
          sent = await following.message(code, body, source)
        return sent
      }
      let files = 0
      const { fields, faults: refused } = await readParts(request, limits, async (upload, known) => {
        const message = await sendWords(known)
        if (message && !message.ok) return message
        const kept = await following.addFile(code, upload, source, message?.value.id)
        if (kept.ok) files += 1
        return kept
      })
      const message = await sendWords(fields)
      if (message && !message.ok) return showRefusal(site, request, reply, message.refusal)
      const body = fields.one('body')
      const empty = body.trim() === '' && files === 0 && refused.length === 0
      const faults = [
        ...(empty ? [fault('body', '请写几句话，或选一个文件', 'Write something or choose a file')] : []),
        ...tooLong('body', body, longestMessage),
        ...refused,
      ]
      return faults.length > 0
        ? showProgress(request, reply, code, faults, message?.ok ? '' : body)
        : go(site, reply, '/follow/report?done=message')
    }),
  )

  app.post(
    '/follow/withdraw',
    deed(
      'withdraw',
      (fields) => tooLong('reason', fields.one('reason'), longestReason),
      (code, fields, request) => following.withdraw(code, fields.one('reason').trim(), sourceOf(request)),
    ),
  )

  app.post(
    '/follow/rate',
    deed(
      'rate',
      (fields) => [
        ...(/^[1-5]$/.test(fields.one('stars'))
          ? []
          : [fault('stars', '请选 1 到 5 中的一项', 'Choose one from 1 to 5')]),
        ...tooLong('words', fields.one('words'), longestReason),
      ],
      (code, fields, request) =>
        following.rate(code, Number(fields.one('stars')), fields.one('words').trim(), sourceOf(request)),
    ),
  )

  app.post('/follow/leave', async (_, reply) => {
    followSecret.forget(reply)
    return go(site, reply, '/')
  })

  app.get(
    '/follow/receipt.json',
    withCode(async (code, request, reply) => {
      const receipt = await following.receipt(code, sourceOf(request))
      if (!receipt.ok) return showRefusal(site, request, reply, receipt.refusal)
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="jianhu-receipt.json"')
        .send(receipt.value.json)
    }),
  )
}
