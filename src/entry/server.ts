import { registerApi } from '#platform/http/api.ts'
import { createServer } from '#platform/http/server.ts'
import type { Log } from '#platform/log/log.ts'
import type { Settings } from '#platform/config/settings.ts'
import { portalPlugin } from '#portal/plugin.ts'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { portalServices } from './portal/services.ts'
import { apiOf } from './routes.ts'
import { siteOf } from './site.ts'
import type { System } from './system.ts'

const secureOf = ({ publicUrl }: Settings): boolean => publicUrl?.startsWith('https:') ?? false

/** The server with the API and the public pages on it, each in a scope of its own; it does not listen yet. */
export const composeServer = async (system: System, demo: boolean, log: Log): Promise<FastifyInstance> => {
  const { settings, database, intake, recommendations, signer } = system
  const app = await createServer({ log, trustProxy: settings.trustProxy, secure: secureOf(settings) })
  const { routes, authenticate } = apiOf(system, demo)
  await app.register(async (api) => {
    await api.register(multipart)
    registerApi(api, routes, { database, authenticate })
  })
  const services = await portalServices({ database, intake, recommendations, signer, rates: system.rates })
  await app.register(
    portalPlugin(services, { origin: siteOf(settings), openApiPath: '/api/v1/openapi.json', demo }),
  )
  return app
}
