import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { portalPlugin } from '../plugin.ts'
import type { PortalServices } from '../services.ts'

export const portal = async (services: PortalServices): Promise<FastifyInstance> => {
  const app = fastify()
  await app.register(
    portalPlugin(services, {
      origin: 'https://here.example',
      openApiPath: '/api/openapi.json',
      demo: false,
    }),
  )
  return app
}

export type Sheet = {
  readonly status: number
  readonly path: string
  readonly text: string
  readonly response: LightMyRequestResponse
}

/** A browser without scripts: keeps cookies, follows redirections, sends forms from our own pages. */
export const browser = (app: FastifyInstance) => {
  const cookies = new Map<string, string>()

  const visit = async (options: {
    method: 'GET' | 'POST'
    url: string
    payload?: string | Buffer
    headers?: Record<string, string>
  }): Promise<Sheet> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.inject({
      ...options,
      headers: {
        host: 'here.example',
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...options.headers,
      },
    })
    for (const { name, value, maxAge, expires } of response.cookies as readonly Cookie[]) {
      if (maxAge === 0 || (expires && expires.getTime() <= 0)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const { location } = response.headers
    if (response.statusCode === 303 && location) return visit({ method: 'GET', url: location })
    return { status: response.statusCode, path: options.url, text: response.body, response }
  }

  return {
    cookies,
    get: (url: string) => visit({ method: 'GET', url }),
    post: (
      url: string,
      fields: Record<string, string> | [string, string][] = {},
      headers: Record<string, string> = {},
    ) =>
      visit({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    /** A form with files, each a name and its content; fields come first, as on the pages. */
    upload: (
      url: string,
      fields: Record<string, string>,
      files: readonly (readonly [string, string | Buffer])[],
    ) => {
      const boundary = '----boundary'
      const head = (disposition: string) =>
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`)
      const payload = Buffer.concat([
        ...Object.entries(fields).flatMap(([name, value]) => [
          head(`name="${name}"`),
          Buffer.from(`\r\n${value}\r\n`),
        ]),
        ...files.flatMap(([name, content]) => [
          head(`name="files"; filename="${name}"`),
          Buffer.from('content-type: application/octet-stream\r\n\r\n'),
          Buffer.from(content),
          Buffer.from('\r\n'),
        ]),
        Buffer.from(`--${boundary}--\r\n`),
      ])
      return visit({
        method: 'POST',
        url,
        payload,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      })
    },
  }
}

type Cookie = {
  readonly name: string
  readonly value: string
  readonly maxAge?: number
  readonly expires?: Date
}
