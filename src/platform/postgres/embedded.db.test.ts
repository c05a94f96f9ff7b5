import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { StartFault } from '../fault.ts'
import { type Postgres, startPostgres } from './embedded.ts'
import { readPostmaster } from './postmaster.ts'

let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jianhu-embedded-'))
  await chmod(dataDir, 0o711)
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const start = (): Promise<Postgres> => startPostgres({ dataDir, fsync: false, log: () => undefined })
const serverPid = (): number => readPostmaster(join(dataDir, 'postgres'))?.pid ?? 0

const ask = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A program of its own that starts the server and is there to be killed. */
const startElsewhere = async () => {
  const module = fileURLToPath(new URL('embedded.ts', import.meta.url))
  const code = `const { startPostgres } = await import(${JSON.stringify(module)})
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false, log: () => undefined })
    process.stdout.write('up'); setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return child
}

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('keeps what was written from one start to the next, in UTF-8 and behind a password', async () => {
  const first = await start()
  await ask(first.ownerUrl, `create table kept as select '检护' as word`)
  await expect(ask(first.ownerUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
  const pid = serverPid()
  await first.stop()
  expect(isThere(pid)).toBe(false)
  const second = await start()
  expect(await ask(second.ownerUrl, "select word, lower('Ä') as lower from kept")).toEqual([
    { word: '检护', lower: 'ä' },
  ])
  await second.stop()
})

test('a second program is refused while the first runs, and the first is not disturbed', async () => {
  const first = await start()
  await expect(start()).rejects.toThrow(/in use by another running Jianhu/)
  expect(await ask(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await first.stop()
})

test('stops by itself when its program is killed', async () => {
  const program = await startElsewhere()
  const pid = serverPid()
  program.kill('SIGKILL')
  await vi.waitFor(() => expect(isThere(pid)).toBe(false), { timeout: 10_000 })
})

test('a start right after a kill waits for the old server and then runs', async () => {
  const program = await startElsewhere()
  const old = serverPid()
  program.kill('SIGKILL')
  const next = await start()
  expect(serverPid()).not.toBe(old)
  await next.stop()
})

test('a killed server is noticed and recovers at the next start', async () => {
  const onLost = vi.fn<() => void>()
  const first = await startPostgres({ dataDir, log: () => undefined, onLost })
  await ask(first.ownerUrl, 'create table survived as select 1 as one')
  process.kill(serverPid(), 'SIGKILL')
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), { timeout: 10_000 })
  const second = await start()
  expect(await ask(second.ownerUrl, 'select one from survived')).toEqual([{ one: 1 }])
  await second.stop()
})

test('a postmaster.pid whose number belongs to another program is no obstacle', async () => {
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}\n`, { mode: 0o644 })
  const server = await start()
  await server.stop()
})

test('a database of a newer version is refused in one sentence', async () => {
  await writeFile(join(dataDir, 'postgres/PG_VERSION'), '19\n')
  const fault = await start().catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(StartFault)
  expect((fault as StartFault).text.en).toMatch(/another version of PostgreSQL \(19\)/)
})
