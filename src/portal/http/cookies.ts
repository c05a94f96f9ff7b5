import type { FastifyReply, FastifyRequest } from 'fastify'

/** A secret that this device holds for the pages; scripts cannot read it, other sites cannot send it. */
export type DeviceSecret = {
  readonly read: (request: FastifyRequest) => string | undefined
  readonly keep: (request: FastifyRequest, reply: FastifyReply, value: string) => void
  readonly forget: (reply: FastifyReply) => void
}

const deviceSecret = (name: string, form: RegExp, seconds: number): DeviceSecret => ({
  read: (request) => {
    const value = request.cookies[name]
    return value !== undefined && form.test(value) ? value : undefined
  },
  keep: (request, reply, value) =>
    void reply.setCookie(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: seconds,
    }),
  forget: (reply) => void reply.clearCookie(name, { path: '/' }),
})

const day = 24 * 60 * 60

/** Opens the draft that the server keeps sealed. */
export const draftSecret = (days: number): DeviceSecret =>
  deviceSecret('jianhu_draft', /^[\w-]{43}$/, days * day)

/** The code of the report that is being followed, until the reader leaves or half an hour has passed. */
export const followSecret: DeviceSecret = deviceSecret('jianhu_follow', /^[0-9A-Z]{16}$/, 30 * 60)

/** Link and code of the recommendation that is being read, each of sixteen characters. */
export const addressedSecret: DeviceSecret = deviceSecret('jianhu_recommendation', /^[0-9A-Z]{32}$/, 60 * 60)
