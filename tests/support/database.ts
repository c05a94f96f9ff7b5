import { randomUUID } from 'node:crypto'
import { appUrl } from '#platform/db/migrate.ts'
import { connect } from '#platform/db/connect.ts'
import type { Db } from '#platform/db/tx.ts'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { template } from './postgres.ts'

export type TestDatabase = {
  /** As the program connects: under row-level security. */
  readonly app: Db
  /** As the owner, whom no policy binds: for looking behind the program's back. */
  readonly owner: Db
  readonly ownerUrl: string
  readonly appUrl: string
}

/** A database of its own for this test file, cloned from the migrated template and dropped at the end. */
export const withDatabase = (): TestDatabase => {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  let made: TestDatabase | undefined
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: inject('ownerUrl') })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  beforeAll(async () => {
    await administer(`create database ${name} template ${template}`)
    const url = new URL(inject('ownerUrl'))
    url.pathname = `/${name}`
    const restricted = appUrl(url.href, inject('appPassword'))
    made = {
      app: connect(restricted, { max: 8 }),
      owner: connect(url.href, { max: 4 }),
      ownerUrl: url.href,
      appUrl: restricted,
    }
  })
  afterAll(async () => {
    await made?.app.destroy()
    await made?.owner.destroy()
    await administer(`drop database if exists ${name} with (force)`)
  })
  const ready = () => {
    if (!made) throw new Error('the database is there from beforeAll on')
    return made
  }
  return {
    get app() {
      return ready().app
    },
    get owner() {
      return ready().owner
    },
    get ownerUrl() {
      return ready().ownerUrl
    },
    get appUrl() {
      return ready().appUrl
    },
  }
}
