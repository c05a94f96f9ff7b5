import { closeSync, openSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Text } from '#kernel/text.ts'
import { readSecret } from '../config/secrets.ts'
import { StartFault, asStartFault, diskFull } from '../fault.ts'
import { type Account, isRoot, systemAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { findCluster, makeCluster, ownerRole } from './cluster.ts'
import { explainServerLog } from './faults.ts'
import { findServing, freeCluster, readPostmaster, signalServer } from './postmaster.ts'
import { serverSettings } from './settings.ts'
import { type Watched, spawnWatched } from './watchdog.ts'

export type PostgresOptions = {
  readonly dataDir: string
  /** A free one when left out. */
  readonly port?: number
  /** False where the data may be lost, as in tests. */
  readonly fsync?: boolean
  /** For making very much at once on an empty cluster. */
  readonly bulk?: boolean
  readonly log: (message: Text) => void
  /** Called when the server ends without having been asked by `stop`. */
  readonly onLost?: () => void
}

export type Postgres = {
  /** The owner of the database `jianhu`, a superuser: for migrations, never for serving. */
  readonly ownerUrl: string
  readonly stop: () => Promise<void>
}

const databaseName = 'jianhu'
const leastFreeBytes = 300 * 2 ** 20

/** Starts the PostgreSQL that comes with the program on `<dataDir>/postgres`, made at the first start. */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const dataDir = resolve(options.dataDir)
  try {
    await openDataDir(dataDir)
    return await start({ ...options, dataDir })
  } catch (error) {
    throw asStartFault(error, dataDir)
  }
}

/**
 * The server that another Jianhu runs on this folder, so that a command works beside it; nothing where none runs.
 * Its end is that one's own affair.
 */
export const attachPostgres = async (folder: string): Promise<Postgres | undefined> => {
  const dataDir = resolve(folder)
  const found = await findCluster(dataDir)
  const serving = found && (await findServing(found.path))
  if (!serving) return undefined
  const password = await readSecret(dataDir, 'postgres')
  return { ownerUrl: addressOf(password, serving.port, databaseName), stop: async () => undefined }
}

const addressOf = (password: string, port: number, database: string): string =>
  `postgresql://${ownerRole}:${password}@127.0.0.1:${port}/${database}`

/** Nobody else looks into the data; the system user of the database may pass through to its own folder. */
const openDataDir = async (dataDir: string): Promise<void> => {
  const made = await mkdir(dataDir, { recursive: true })
  if (made !== undefined) await chmod(dataDir, isRoot() ? 0o711 : 0o700)
  const { bavail, bsize } = await statfs(dataDir)
  if (bavail * bsize < leastFreeBytes) throw new StartFault(diskFull(dataDir))
}

const start = async (options: PostgresOptions): Promise<Postgres> => {
  const { dataDir, log, fsync = true, bulk = false } = options
  const found = await findCluster(dataDir)
  const account = found?.account ?? systemAccount()
  const binaries = await findBinaries(account)
  const password = await readSecret(dataDir, 'postgres')
  const cluster = found?.path ?? (await makeCluster({ dataDir, binaries, account, password, fsync }))
  await freeCluster(cluster, log)

  const port = options.port ?? (await freePort())
  const logPath = join(dataDir, 'postgres.log')
  const command = [join(binaries, 'postgres'), '-D', cluster, ...serverSettings({ port, fsync, bulk })]
  const server = await launch(() => spawnLogged(command, account, cluster, logPath), cluster, logPath, log)
  const url = (database: string) => addressOf(password, port, database)
  await makeDatabase(url)
  const asked = { stop: false }
  void server.ended.then(() => asked.stop || options.onLost?.())
  return {
    ownerUrl: url(databaseName),
    stop: () => {
      asked.stop = true
      return stop(server, cluster)
    },
  }
}

const spawnLogged = async (
  command: readonly string[],
  account: Account,
  cluster: string,
  logPath: string,
) => {
  await rename(logPath, `${logPath}.1`).catch(() => undefined)
  const logFile = openSync(logPath, 'a', 0o600)
  try {
    return spawnWatched(command, { account, cwd: cluster, logFile })
  } finally {
    closeSync(logFile)
  }
}

/** Until the server answers; again while workers of a killed server still hold its memory, which they soon let go. */
const launch = async (
  spawn: () => Promise<Watched>,
  cluster: string,
  logPath: string,
  log: (message: Text) => void,
): Promise<Watched> => {
  const deadline = performance.now() + 15_000
  for (;;) {
    const server = await spawn()
    if (await becomesReady(server, cluster, log)) return server
    const words = await readFile(logPath, 'utf8')
    const heldStill = words.includes('pre-existing shared memory block')
    if (!heldStill || performance.now() > deadline)
      throw new StartFault(explainServerLog(words, cluster, logPath))
    await pause(500)
  }
}

const becomesReady = async (
  server: Watched,
  cluster: string,
  log: (message: Text) => void,
): Promise<boolean> => {
  const state = { ended: false }
  void server.ended.then(() => (state.ended = true))
  const recovering = setTimeout(
    () =>
      log({
        zh: '上次没有正常关闭，正在恢复数据库。',
        en: 'The last run did not end properly; recovering the database.',
      }),
    3_000,
  )
  try {
    while (!readPostmaster(cluster)?.ready) {
      if (state.ended) return false
      await pause(20)
    }
    return true
  } finally {
    clearTimeout(recovering)
  }
}

const makeDatabase = async (url: (database: string) => string): Promise<void> => {
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

/** Fast shutdown; after 9 s an immediate one, which the next start recovers from. */
const stop = async (server: Watched, cluster: string): Promise<void> => {
  const postmaster = readPostmaster(cluster)
  server.letGo()
  const late = setTimeout(() => postmaster && signalServer(postmaster.pid, 'SIGQUIT'), 9_000)
  await server.ended
  clearTimeout(late)
}

const freePort = (): Promise<number> =>
  new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolvePort(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
