import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'
import type { Db } from './tx.ts'

const { Pool, types } = pg

/** Texts of statements beyond these are built from what somebody typed, and not worth remembering. */
const mostStatements = 500

const names = new Map<string, string>()

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostStatements) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/**
 * A pool whose clients prepare each statement once: with row-level security, planning takes longer than running.
 * A plan serves every actor, since who acts is read while the statement runs.
 */
const preparing = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect()
    const query = (text: string, values: unknown[]) => {
      const name = values.length > 0 ? nameOf(text) : undefined
      return client.query(name === undefined ? { text, values } : { name, text, values })
    }
    return { query, release: () => client.release() } as unknown as PostgresPoolClient
  },
  end: () => pool.end(),
})

/** int8 as number: ids of that type stay far below 2^53 here; dates stay civil dates, never instants. */
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.DATE, (text) => text)

export type ConnectOptions = { readonly max?: number; readonly name?: string }

/**
 * Opens a pool; `close` by `database.destroy()`. A broken connection is replaced, never fatal. One that nobody needs
 * at the moment is kept: opening it, and planning what runs in it, takes longer than most of what people ask for.
 */
export const connect = (url: string, { max = 16, name = 'jianhu' }: ConnectOptions = {}): Db => {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: name,
    keepAlive: true,
    idleTimeoutMillis: 0,
  })
  pool.on('error', () => undefined)
  // One that breaks between two statements of a transaction: the next one fails, and the transaction with it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
}
