import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Text } from '#kernel/text.ts'
import { StartFault } from '../fault.ts'
import { watchdogName } from './watchdog.ts'

/** What the running server says of itself in `postmaster.pid`. */
type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
  readonly stopping: boolean
}

export const readPostmaster = (cluster: string): Postmaster | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const status = lines[7]?.trim()
    return {
      pid: Number(lines[0]),
      port: Number(lines[3]),
      ready: status === 'ready',
      stopping: status === 'stopping',
    }
  } catch {
    return undefined
  }
}

/**
 * Leaves the data directory without a server, or says who holds it.
 * A server under a living watchdog belongs to another Jianhu, unless it is about to stop;
 * one without was orphaned by a kill and is ours to stop.
 */
export const freeCluster = async (cluster: string, log: (message: Text) => void): Promise<void> => {
  const left = readPostmaster(cluster)
  if (left === undefined) return
  if (!commandOf(left.pid).includes(cluster)) {
    // The number belongs to another program by now: the file outlived its server.
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  if (commandOf(parentOf(left.pid)).includes(watchdogName)) {
    if (await endsOrStops(cluster, 2_000)) await ends(cluster, left.pid, 30_000)
    if (commandOf(left.pid).includes(cluster)) throw new StartFault(lockedBy(left.pid, cluster))
    return
  }
  log({
    zh: '停止上次被强行结束后留下的数据库。',
    en: 'Stopping the database that a killed run left behind.',
  })
  for (const [signal, wait] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    signalServer(left.pid, signal)
    if (await ends(cluster, left.pid, wait)) return
  }
  throw new StartFault(lockedBy(left.pid, cluster))
}

/** The server that another living Jianhu runs on this folder, once it answers. */
export const findServing = async (cluster: string): Promise<{ readonly port: number } | undefined> => {
  const found = readPostmaster(cluster)
  if (found === undefined || !isWatched(found.pid, cluster)) return undefined
  // One that starts just now will answer; one that stops is none.
  await until(() => readPostmaster(cluster)?.ready !== false, 10_000)
  const now = readPostmaster(cluster)
  return now?.ready === true ? { port: now.port } : undefined
}

const isWatched = (pid: number, cluster: string): boolean =>
  commandOf(pid).includes(cluster) && commandOf(parentOf(pid)).includes(watchdogName)

export const signalServer = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already.
  }
}

export const lockedBy = (pid: number | undefined, cluster: string): Text => ({
  zh: `数据目录 ${cluster} 正被另一个检护使用${pid === undefined ? '' : `（进程 ${pid}）`}；请先停止它，或用 --data 指定另一目录。`,
  en: `The data folder ${cluster} is in use by another running Jianhu${pid === undefined ? '' : ` (process ${pid})`}; stop that one, or choose another folder with --data.`,
})

const endsOrStops = (cluster: string, milliseconds: number): Promise<boolean> =>
  until(() => readPostmaster(cluster)?.stopping ?? true, milliseconds)

const ends = (cluster: string, pid: number, milliseconds: number): Promise<boolean> =>
  until(() => !commandOf(pid).includes(cluster), milliseconds)

const until = async (met: () => boolean, milliseconds: number): Promise<boolean> => {
  const deadline = performance.now() + milliseconds
  while (!met()) {
    if (performance.now() > deadline) return false
    await pause(50)
  }
  return true
}

const commandOf = (pid: number): string => describe(pid, 'args=', 'cmdline').replaceAll('\0', ' ')

const parentOf = (pid: number): number => {
  if (process.platform !== 'linux') return Number(describe(pid, 'ppid=', 'stat'))
  return Number(/^PPid:\s+(\d+)/m.exec(describe(pid, 'ppid=', 'status'))?.[1])
}

/** Linux tells by files, which slim images have without `ps`. */
const describe = (pid: number, column: string, file: string): string => {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/${file}`, 'utf8')
      : execFileSync('ps', ['-o', column, '-p', String(pid)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
  } catch {
    return ''
  }
}
