import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionRule } from '../domain/session.ts'

const name = 'session'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Over plain HTTP a browser keeps a Secure cookie only for its own machine's sake, and not every one does. */
const isSecure = (request: FastifyRequest): boolean =>
  request.protocol === 'https' || !loopback.test(request.hostname)

export const sessionToken = (request: FastifyRequest): string | undefined => request.cookies[name]

export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string) =>
  reply.setCookie(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(request),
    maxAge: sessionRule.absoluteSeconds,
  })

export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply) =>
  reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) })
