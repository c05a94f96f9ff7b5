import { openSystem, type System } from '#entry/system.ts'
import { readSettings } from '#platform/config/read.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../src/entry/cli.ts', import.meta.url))

/** Reports come from as many sources as there are people, which a proxy in front tells. */
const environment = {
  ...process.env,
  JIANHU_TRUST_PROXY: 'true',
  JIANHU_DEMO: 'off',
  JIANHU_LOG_LEVEL: 'error',
}

/** Runs the command line and returns what it printed. */
export const run = (...words: readonly string[]): Promise<string> => runAllowing([0], words)

/** The same of a command that ends with 1 where it found something. */
export const runFinding = (...words: readonly string[]): Promise<string> => runAllowing([0, 1], words)

const runAllowing = async (allowed: readonly number[], words: readonly string[]): Promise<string> => {
  const child = spawn(process.execPath, [cli, ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  if (!allowed.includes(code)) throw new Error(`jianhu ${words.join(' ')} ended with ${code}`)
  return printed
}

export type Running = {
  readonly port: number
  /** From the command to the first page. */
  readonly startSeconds: number
  readonly pid: number
  readonly stop: () => Promise<void>
}

const firstPage = async (port: number, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the server ended before its first page')
}

/** The real server, in a process of its own. */
export const serve = async (data: string, port: number): Promise<Running> => {
  const began = performance.now()
  const child = spawn(process.execPath, [cli, 'serve', '--data', data, '--port', String(port)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await firstPage(port, child)
  return {
    port,
    startSeconds: (performance.now() - began) / 1000,
    pid: child.pid!,
    stop: async () => {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The same data from inside, beside the server: to prepare what is measured from outside. */
export const openBeside = (data: string): Promise<System> =>
  openSystem(readSettings({ data }, {}), (_, work) => work(() => undefined), { beside: true })

const megabytesOf = async (pid: string): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024
}

/** Memory in megabytes, shared pages counted once: the server's process, and all of PostgreSQL. Linux alone tells. */
export const memoryOf = async (
  { pid }: Running,
  data: string,
): Promise<{ server: number; database: number } | undefined> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  if (pids.length === 0) return undefined
  const [master] = (await readFile(`${data}/postgres/postmaster.pid`, 'utf8').catch(() => '')).split('\n')
  let database = 0
  for (const each of pids) {
    const stat = await readFile(`/proc/${each}/stat`, 'utf8').catch(() => '')
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
    if (each === master || parent === master) database += await megabytesOf(each)
  }
  return { server: await megabytesOf(String(pid)), database }
}
