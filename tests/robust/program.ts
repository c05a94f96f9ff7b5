import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

type Environment = Readonly<Record<string, string>>

const environmentOf = (more: Environment): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:JIANHU_|DATABASE_URL|NODE_ENV|VITEST)/.test(name)),
  ),
  ...more,
})

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** One command of the command line, from its start to its end. */
export const jianhu = (args: readonly string[], more: Environment = {}, input?: string): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/entry/cli.ts', ...args],
      { cwd: root, env: environmentOf(more), maxBuffer: 64 * 2 ** 20 },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    )
    if (input !== undefined) child.stdin?.end(input)
  })

/** A command that the test may kill. */
export const launch = (args: readonly string[], more: Environment = {}): ChildProcess =>
  spawn(process.execPath, ['src/entry/cli.ts', ...args], {
    cwd: root,
    env: environmentOf(more),
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export const endOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', resolve))

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

export type Serving = {
  readonly site: string
  /** As a power cut would: the program and its database at once, with no time to say goodbye. */
  readonly cut: () => Promise<void>
  readonly stop: () => Promise<number | null>
}

/** A server of its own on this folder, once it answers. */
export const serveOn = async (data: string, port: number, more: Environment = {}): Promise<Serving> => {
  const child = launch(['serve', '--port', String(port), '--data', data, '--empty'], more)
  const site = `http://127.0.0.1:${port}`
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(site)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)))
  })
  return {
    site,
    cut: async () => {
      const ended = endOf(child)
      child.kill('SIGKILL')
      const postmaster = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
      const pid = Number(postmaster.split('\n')[0])
      if (pid > 1) process.kill(pid, 'SIGKILL')
      await ended
    },
    stop: () => {
      const ended = endOf(child)
      child.kill('SIGTERM')
      return ended
    },
  }
}

export const temporaryFolder = async (): Promise<{ path: string; remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'jianhu-robust-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
