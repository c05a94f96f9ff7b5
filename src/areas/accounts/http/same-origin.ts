import type { FastifyRequest } from 'fastify'

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined

/**
 * Whether a request that changes something comes from this site's own pages, besides the cookie's SameSite.
 * Every browser sends at least one of the two headers; a client that sends neither carries no cookie
 * that somebody else's page could have lent it.
 */
export const isSameOrigin = (request: FastifyRequest): boolean => {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || hostOf(origin) === request.host
}
