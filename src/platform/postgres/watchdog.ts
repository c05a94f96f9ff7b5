import { type ChildProcess, spawn } from 'node:child_process'
import type { Account } from './account.ts'

export const watchdogName = 'jianhu-postgres-watchdog'

/**
 * Runs the server under a shell that holds the far end of a pipe. When the pipe closes, because the program
 * asked or because it was killed, the server is told to shut down fast; signals meant for others pass it by.
 */
const script = `
trap '' INT TERM HUP
"$@" 3<&- &
server=$!
{ read -r _ <&3; kill -INT $server; } 2>/dev/null &
reader=$!
wait $server
code=$?
kill -KILL $reader 2>/dev/null
exit $code
`

export type Watched = {
  /** The server's exit code, once it has ended. */
  readonly ended: Promise<number | null>
  readonly letGo: () => void
}

export const spawnWatched = (
  command: readonly string[],
  options: { readonly account: Account; readonly cwd: string; readonly logFile: number },
): Watched => {
  const child: ChildProcess = spawn('/bin/sh', ['-c', script, watchdogName, ...command], {
    ...options.account,
    cwd: options.cwd,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', options.logFile, options.logFile, 'pipe'],
  })
  const pipe = child.stdio[3]
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  return { ended, letGo: () => pipe?.destroy() }
}

/** Nothing inherited: PG… and LD_LIBRARY_PATH of the caller would change the server. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
