import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'
import type { Db } from './tx.ts'

const { Pool, types } = pg

/** int8 as number: ids of that type stay far below 2^53 here; dates stay civil dates, never instants. */
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.DATE, (text) => text)

export type ConnectOptions = { readonly max?: number; readonly name?: string }

/** Opens a pool; `close` by `database.destroy()`. A broken idle connection is replaced, never fatal. */
export const connect = (url: string, { max = 16, name = 'jianhu' }: ConnectOptions = {}): Db => {
  const pool = new Pool({ connectionString: url, max, application_name: name, keepAlive: true })
  pool.on('error', () => undefined)
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
