/** Writes src/platform/db/schema.ts: the row types of a database that every migration was run on. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { migrate } from '#platform/db/migrate.ts'
import { startPostgres } from '#platform/postgres/embedded.ts'

const out = 'src/platform/db/schema.ts'
const header = '// Generated from the migrations by `npm run db:types`; not edited by hand.\n\n'

const dataDir = await mkdtemp(join(tmpdir(), 'jianhu-types-'))
const server = await startPostgres({ dataDir, fsync: false, log: () => undefined })
try {
  // Row-level security does not change a row's type, so no policies are needed.
  await migrate({
    ownerUrl: server.ownerUrl,
    appPassword: 'for-types-only',
    folder: 'migrations',
    policies: [],
  })
  await promisify(execFile)('node_modules/.bin/kysely-codegen', [
    '--dialect=postgres',
    `--url=${server.ownerUrl}`,
    '--date-parser=string',
    '--numeric-parser=string',
    '--type-mapping={"int8":"number","tsvector":"string","xid8":"string"}',
    '--exclude-pattern=migrations',
    `--out-file=${out}`,
  ])
  const written = await readFile(out, 'utf8')
  await writeFile(out, header + written.replace(/^\/\*\*[\s\S]*?\*\/\s*/, ''))
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}
