import { organRoutes } from '#areas/organs/public.ts'
import type { Settings } from '#platform/config/settings.ts'
import { asStartFault } from '#platform/fault.ts'
import type { Route } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import { follow } from '#platform/jobs/follow.ts'
import { createLog } from '#platform/log/log.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { createServer as createProbe } from 'node:net'
import { followers } from './followers.ts'
import { announceOrgans, openSystem, type System } from './system.ts'
import { buildWeb, webPages } from './web.ts'

/** Fails early and in words where the port is taken, before anything else is started. */
const probePort = ({ host, port }: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => reject(asStartFault(error, `${host}:${port}`)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })

const routesOf = (system: System): readonly Route[] => [...organRoutes(system.organs, announceOrgans)]

const secureOf = ({ publicUrl }: Settings): boolean => publicUrl?.startsWith('https:') ?? false

const openServer = async (system: System) => {
  const { settings } = system
  const log = createLog(settings.logLevel)
  const app = await createServer({ log, trustProxy: settings.trustProxy, secure: secureOf(settings) })
  void routesOf
  await app.register(webPages, { prefix: '/app' })
  try {
    await app.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    throw asStartFault(error, `${settings.host}:${settings.port}`)
  }
  return { app, log }
}

/** Starts everything and serves until a signal asks it to stop; resolves when all has stopped cleanly. */
export const serve = async (settings: Settings): Promise<void> => {
  const stopping = Promise.withResolvers<string>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopping.resolve(signal))

  const steps = stepPrinter()
  await probePort(settings)
  const system = await openSystem(settings, steps, () => stopping.resolve('the database ended'))
  try {
    await steps({ zh: '构建工作台页面', en: 'Build the workbench' }, buildWeb)
    const { app, log } = await steps({ zh: '打开网页', en: 'Open the pages' }, () => openServer(system))
    const following = follow(followers(system), (name, error) =>
      log.error({ err: error, follower: name }, 'follower failed'),
    )
    try {
      await stopping.promise
    } finally {
      await app.close()
      await following.stop()
    }
  } finally {
    await system.close()
  }
}
