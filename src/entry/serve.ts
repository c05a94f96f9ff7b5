import { isDemo } from '#areas/accounts/public.ts'
import { demoPagePossible, type Settings } from '#platform/config/settings.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { registerApi } from '#platform/http/api.ts'
import multipart from '@fastify/multipart'
import { asStartFault } from '#platform/fault.ts'
import { createServer } from '#platform/http/server.ts'
import { follow } from '#platform/jobs/follow.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { portalPlugin } from '#portal/plugin.ts'
import { createServer as createProbe } from 'node:net'
import { portalServices } from './portal/services.ts'
import { followers } from './followers.ts'
import { apiOf } from './routes.ts'
import { siteOf } from './site.ts'
import { openSystem, starting, type System } from './system.ts'
import { buildWeb, webPages } from './web.ts'

/** Fails early and in words where the port is taken, before anything else is started. */
const probePort = ({ host, port }: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => reject(asStartFault(error, `${host}:${port}`)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })

const secureOf = ({ publicUrl }: Settings): boolean => publicUrl?.startsWith('https:') ?? false

/** The server with the API, the workbench and the public pages on it, each in a scope of its own. */
const openServer = async (system: System, demo: boolean, log: Log) => {
  const { settings, database, intake, signer } = system
  const app = await createServer({ log, trustProxy: settings.trustProxy, secure: secureOf(settings) })
  const { routes, authenticate } = apiOf(system, demo)
  await app.register(async (api) => {
    await api.register(multipart)
    registerApi(api, routes, { database, authenticate })
  })
  await app.register(webPages, { prefix: '/app' })
  const services = await portalServices({ database, intake, signer, rates: system.rates })
  await app.register(
    portalPlugin(services, { origin: siteOf(settings), openApiPath: '/api/v1/openapi.json', demo }),
  )
  try {
    await app.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    throw asStartFault(error, `${settings.host}:${settings.port}`)
  }
  return app
}

const addresses = ({ host, port }: Settings, demo: boolean): string => {
  const site = `http://${host}:${port}`
  return [
    '',
    `  群众反映 Public pages   ${site}/  ·  ${site}/en`,
    `  工作台   Workbench      ${site}/app/`,
    demo
      ? '  演示：在工作台登录页点选一个人即可进入 · Demo: pick a person on the workbench’s sign-in page'
      : '  登录：npx jianhu user add --help 可建立第一个账户 · Sign in: npx jianhu user add --help makes the first account',
    '  Ctrl-C 停止 stops',
    '',
  ].join('\n')
}

/** Starts everything and serves until a signal asks it to stop; resolves when all has stopped cleanly. */
export const serve = async (settings: Settings): Promise<void> => {
  const stopping = Promise.withResolvers<string>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopping.resolve(signal))

  const steps = stepPrinter()
  await probePort(settings)
  const system = await openSystem(settings, steps, {
    onLost: () => stopping.resolve('the database ended'),
  })
  try {
    await steps({ zh: '构建工作台页面', en: 'Build the workbench' }, buildWeb)
    const demo = demoPagePossible(settings) && (await inTransaction(system.database, starting, isDemo))
    const log = createLog(settings.logLevel)
    const app = await steps({ zh: '打开网页', en: 'Open the pages' }, () => openServer(system, demo, log))
    process.stdout.write(`${addresses(settings, demo)}\n`)
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
