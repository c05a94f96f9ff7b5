import { isDemo } from '#areas/accounts/public.ts'
import { demoPagePossible, type Settings } from '#platform/config/settings.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { asStartFault } from '#platform/fault.ts'
import { follow } from '#platform/jobs/follow.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { createServer as createProbe } from 'node:net'
import { shownCodes } from './demo/codes.ts'
import { demoAtFirstStart } from './demo/first-start.ts'
import { followers } from './followers.ts'
import { composeServer } from './server.ts'
import { openSystem, starting, type System } from './system.ts'
import { buildWeb, webPages } from './web.ts'

/** Fails early and in words where the port is taken, before anything else is started. */
const probePort = ({ host, port }: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => reject(asStartFault(error, `${host}:${port}`)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })

/** Everything that is served, at the address of the settings. */
const openServer = async (system: System, demo: boolean, log: Log) => {
  const { settings } = system
  const app = await composeServer(system, demo, log)
  await app.register(webPages, { prefix: '/app' })
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
    ...(demo
      ? [
          '  演示：在工作台登录页点选一个人即可进入 · Demo: pick a person on the workbench’s sign-in page',
          '  演示查询码 Codes to follow a report with:',
          ...shownCodes().map((line) => `    ${line}`),
        ]
      : [
          '  登录：npx jianhu user add --help 可建立第一个账户 · Sign in: npx jianhu user add --help makes the first account',
        ]),
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
    await demoAtFirstStart(system, steps)
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
