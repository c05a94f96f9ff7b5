import { createServer } from 'node:net'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { freePort, jianhu, temporaryFolder } from './program.ts'

const database = withDatabase()
let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder.remove())

const serve = async (more: Readonly<Record<string, string>>, ...args: string[]) => {
  const data = join(folder.path, 'data')
  const port = String(await freePort())
  return jianhu(['serve', '--port', port, '--data', data, '--empty', ...args], more)
}

const withUrl = (change: (url: URL) => void): Record<string, string> => {
  const url = new URL(database.ownerUrl)
  change(url)
  return { DATABASE_URL: url.href }
}

/** One sentence in each language, no trace of the program's insides, exit code 1. */
const expectSentence = ({ code, err }: { code: number | null; err: string }, words: string): void => {
  expect(err).toContain(words)
  expect(err).not.toMatch(/^\s+at |Error:/m)
  expect(code).toBe(1)
}

test.each([
  ['that nobody listens at', (url: URL) => (url.port = '1'), 'does not answer'],
  ['whose host is unknown', (url: URL) => (url.hostname = 'no-such-host.invalid'), 'host of DATABASE_URL'],
  ['with a wrong password', (url: URL) => (url.password = 'wrong'), 'password of DATABASE_URL is wrong'],
  ['that does not exist', (url: URL) => (url.pathname = '/no_such_database'), 'create it first'],
])('a database %s', async (_, change, words) => {
  expectSentence(await serve(withUrl(change)), words)
})

test('a database of somebody who may not change it', async () => {
  const change = (url: URL) => {
    url.username = 'jianhu_app'
    url.password = inject('appPassword')
  }
  expectSentence(await serve(withUrl(change)), 'may not do enough')
})

test('a database of a newer version', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`insert into migrations (name, digest) values ('9999_later.sql', 'x')`)
  await owner.end()
  // The role's password is shared by all tests: this installation is told it.
  const data = join(folder.path, 'newer')
  await mkdir(data)
  await writeFile(join(data, 'secrets.json'), JSON.stringify({ database: inject('appPassword') }))
  const ended = await serve({ DATABASE_URL: database.ownerUrl }, '--data', data)
  expectSentence(ended, 'newer version')
})

test('a port that is taken', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const { port } = taken.address() as { port: number }
  expectSentence(await serve({}, '--port', String(port)), 'is taken by another program')
  taken.close()
})

test('a data folder that is a file', async () => {
  const file = join(folder.path, 'file')
  await writeFile(file, '')
  expectSentence(await serve({}, '--data', file), 'is no folder')
})

test('all wrong settings at once', async () => {
  const { code, err } = await serve({
    DATABASE_URL: 'mysql://x',
    JIANHU_LOG_LEVEL: 'loud',
    JIANHU_NO_SUCH: '1',
  })
  for (const name of ['DATABASE_URL', 'JIANHU_LOG_LEVEL', 'JIANHU_NO_SUCH']) expect(err).toContain(name)
  expect(code).toBe(1)
})
