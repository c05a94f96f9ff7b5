import { connect } from '#platform/db/connect.ts'
import { asDatabaseFault, probeDatabase } from '#platform/db/faults.ts'
import { appUrl, migrate, SchemaMismatch } from '#platform/db/migrate.ts'
import type { Db } from '#platform/db/tx.ts'
import { readSecret } from '#platform/config/secrets.ts'
import type { Settings } from '#platform/config/settings.ts'
import { StartFault } from '#platform/fault.ts'
import type { Steps } from '#platform/log/steps.ts'
import { attachPostgres, startPostgres } from '#platform/postgres/embedded.ts'
import { fileURLToPath } from 'node:url'
import { policies } from './policies.ts'

export type OpenDatabase = {
  /** As the program works: under row-level security. */
  readonly database: Db
  /** The owner's address: for tools that work on the database itself. */
  readonly ownerUrl: string
  readonly close: () => Promise<void>
}

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Faults of the database in words; the embedded one has its own. */
const inWords = (error: unknown, { databaseUrl }: Settings): unknown => {
  if (error instanceof SchemaMismatch) return otherVersion(error)
  return databaseUrl === undefined ? error : asDatabaseFault(error)
}

const otherVersion = ({ reason, migration }: SchemaMismatch): StartFault =>
  new StartFault(
    reason === 'newer'
      ? {
          zh: `数据库由更新版本的程序建立（${migration}）；请升级程序，或用 --data 指定另一目录。`,
          en: `The database was made by a newer version of the program (${migration}); upgrade the program, or choose another folder with --data.`,
        }
      : {
          zh: `数据库的结构与本程序不符（${migration}）；请用建立它的版本，或用 --data 指定另一目录。`,
          en: `The database does not fit this program (${migration}); use the version that made it, or choose another folder with --data.`,
        },
  )

/**
 * `beside`: a command may work on the database that a running server holds; a second server may not.
 * `bulk`: very much is made at once, and made again if that breaks off.
 */
export type Opening = { readonly beside?: boolean; readonly bulk?: boolean; readonly onLost?: () => void }

/** Your own database where one is set, else the embedded one. */
const ownDatabase = async (
  settings: Settings,
  { beside = false, bulk = false, onLost = () => {} }: Opening,
) => {
  if (settings.databaseUrl) {
    await probeDatabase(settings.databaseUrl)
    return { ownerUrl: settings.databaseUrl, stop: async () => undefined }
  }
  const say = (message: { zh: string; en: string }) => process.stderr.write(`· ${message.zh} ${message.en}\n`)
  const running = beside ? await attachPostgres(settings.dataDir) : undefined
  return running ?? startPostgres({ dataDir: settings.dataDir, bulk, log: say, onLost })
}

/** Starts or reaches the database, brings its schema up to date, and connects as the role that policies bind. */
export const openDatabase = async (
  settings: Settings,
  steps: Steps,
  opening: Opening = {},
): Promise<OpenDatabase> => {
  const server = await steps({ zh: '启动数据库', en: 'Start the database' }, () =>
    ownDatabase(settings, opening).catch((error: unknown) => {
      throw inWords(error, settings)
    }),
  )
  try {
    const appPassword = await readSecret(settings.dataDir, 'database')
    await steps({ zh: '更新数据库结构', en: 'Bring the schema up to date' }, (progress) =>
      migrate({
        ownerUrl: server.ownerUrl,
        appPassword,
        folder,
        policies,
        onStep: (_, done, total) => progress(done, total),
      }),
    )
    const database = connect(appUrl(server.ownerUrl, appPassword))
    return {
      database,
      ownerUrl: server.ownerUrl,
      close: async () => {
        await database.destroy()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw inWords(error, settings)
  }
}
