import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Policy } from '#kernel/policy.ts'
import pg from 'pg'
import { rowSecuritySql } from './row-security.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly digest: string }

export const readMigrations = async (folder: string): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The database is ahead of the program, or a migration that was run has been changed since. */
export class SchemaMismatch extends Error {
  readonly reason: 'newer' | 'changed'
  readonly migration: string
  constructor(reason: 'newer' | 'changed', migration: string) {
    super(`schema ${reason}: ${migration}`)
    this.reason = reason
    this.migration = migration
  }
}

export const appRole = 'jianhu_app'

export type MigrateOptions = {
  readonly ownerUrl: string
  readonly appPassword: string
  readonly folder: string
  readonly policies: readonly Policy[]
  readonly onStep?: (name: string, done: number, total: number) => void
}

const ensureAppRole = async (client: pg.Client, password: string) => {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [appRole])
  const verb = rows.length === 0 ? 'create' : 'alter'
  await client.query(
    `${verb} role ${appRole} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
  )
  const { rows: names } = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(names[0]!.name)
  await client.query(`grant connect on database ${database} to ${appRole}`)
  // A temporary table could stand before a real one of the same name.
  await client.query(`revoke temporary on database ${database} from public`)
}

/** Applies one migration and remembers it, together or not at all. */
const apply = async (client: pg.Client, migration: Migration) => {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into migrations (name, digest) values ($1, $2)', [
      migration.name,
      migration.digest,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.name}: ${(error as Error).message}`, { cause: error })
  }
}

/** Policies are made again only when their text changed: `alter table` takes a lock. */
const applyPolicies = async (client: pg.Client, policies: readonly Policy[]) => {
  const statements = policies.map(rowSecuritySql).join('\n')
  const digest = createHash('sha256').update(statements).digest('hex')
  const { rows } = await client.query<{ digest: string }>(
    `select digest from migrations where name = 'policies'`,
  )
  if (rows[0]?.digest === digest) return
  await client.query('begin')
  try {
    await client.query(statements)
    await client.query(
      `insert into migrations (name, digest) values ('policies', $1)
       on conflict (name) do update set digest = excluded.digest, at = now()`,
      [digest],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`row-level security: ${(error as Error).message}`, { cause: error })
  }
}

/** Brings the schema up to this program's version. Forward only; safe to run again and by two programs at once. */
export const migrate = async ({
  ownerUrl,
  appPassword,
  folder,
  policies,
  onStep,
}: MigrateOptions): Promise<number> => {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('jianhu.migrate'))`)
    await ensureAppRole(client, appPassword)
    await client.query(
      'create table if not exists migrations (name text primary key, digest text not null, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; digest: string }>(
      'select name, digest from migrations',
    )
    const applied = new Map(rows.map((row) => [row.name, row.digest]))
    applied.delete('policies')
    const known = new Map(migrations.map((migration) => [migration.name, migration.digest]))
    for (const [name, digest] of applied) {
      if (!known.has(name)) throw new SchemaMismatch('newer', name)
      if (known.get(name) !== digest) throw new SchemaMismatch('changed', name)
    }
    const pending = migrations.filter(({ name }) => !applied.has(name))
    for (const [index, migration] of pending.entries()) {
      onStep?.(migration.name, index, pending.length)
      await apply(client, migration)
    }
    await applyPolicies(client, policies)
    return pending.length
  } finally {
    await client.end()
  }
}

/** The address the program itself connects with: the owner's, with the restricted role. */
export const appUrl = (ownerUrl: string, appPassword: string): string => {
  const url = new URL(ownerUrl)
  url.username = appRole
  url.password = encodeURIComponent(appPassword)
  return url.href
}
