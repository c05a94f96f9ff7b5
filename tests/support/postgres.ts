import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { policies } from '#entry/policies.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startPostgres } from '#platform/postgres/embedded.ts'
import type { TestProject } from 'vitest/node'
import pg from 'pg'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    appPassword: string
  }
}

export const template = 'jianhu_template'
const appPassword = 'for-tests-only'

/** One server for the whole run, with a migrated template that each test file clones. */
export const setup = async (project: TestProject) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jianhu-test-'))
  const server = await startPostgres({ dataDir, fsync: false, log: () => undefined })
  const owner = new pg.Client({ connectionString: server.ownerUrl })
  await owner.connect()
  await owner.query(`create database ${template}`)
  await owner.end()
  const url = new URL(server.ownerUrl)
  url.pathname = `/${template}`
  await migrate({ ownerUrl: url.href, appPassword, folder: 'migrations', policies })
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appPassword', appPassword)
  return async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
