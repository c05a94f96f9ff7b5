import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

/** One call, and whether its answer is the one that was wanted. */
export type Call = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly wanted: number
}

export type Latencies = {
  readonly count: number
  readonly failed: number
  readonly perSecond: number
  /** In milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
}

export type Target = { readonly port: number; readonly agent: Agent }

export const targetOf = (port: number, connections: number): Target => ({
  port,
  agent: new Agent({ keepAlive: true, maxSockets: connections }),
})

/** Sends a call and reads its answer to the end; false where it was not the one wanted. */
export const send = (
  { port, agent }: Target,
  { method, path, headers = {}, body, wanted }: Call,
): Promise<boolean> =>
  new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path,
        headers: { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) },
      },
      (answer) => {
        answer.on('data', () => undefined)
        answer.on('end', () => resolve(answer.statusCode === wanted))
        answer.on('error', () => resolve(false))
      },
    )
    sent.on('error', () => resolve(false))
    sent.end(body)
  })

const at = (sorted: readonly number[], share: number): number =>
  sorted.length === 0
    ? Number.NaN
    : sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!

const summed = (times: number[], failed: number, seconds: number): Latencies => {
  const sorted = times.sort((a, b) => a - b)
  return {
    count: sorted.length,
    failed,
    perSecond: sorted.length / seconds,
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    p99: at(sorted, 0.99),
    worst: at(sorted, 1),
  }
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Calls that arrive at a steady rate whether or not the server keeps up. Time runs from the moment at which a call
 * was due, so that a server that stands still is charged for everybody who had to wait.
 */
export const openLoop = async (
  target: Target,
  { rate, seconds, next }: { readonly rate: number; readonly seconds: number; readonly next: () => Call },
): Promise<Latencies> => {
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  const calls: Promise<void>[] = []
  for (let n = 0; n < rate * seconds; n++) {
    const due = began + (n * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    calls.push(
      send(target, next()).then((good) => {
        times.push(performance.now() - due)
        if (!good) failed += 1
      }),
    )
  }
  await Promise.all(calls)
  return summed(times, failed, (performance.now() - began) / 1000)
}

/**
 * So many users, each of whom thinks between an answer and the next call. With no time to think it finds the most
 * that the server can do.
 */
export const closedLoop = async (
  target: Target,
  {
    users,
    seconds,
    thinkMs,
    next,
  }: {
    readonly users: number
    readonly seconds: number
    readonly thinkMs: number
    readonly next: (user: number) => Call
  },
): Promise<Latencies> => {
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  const end = began + seconds * 1000
  const user = async (index: number) => {
    await sleep(Math.random() * thinkMs)
    while (performance.now() < end) {
      const sent = performance.now()
      if (!(await send(target, next(index)))) failed += 1
      times.push(performance.now() - sent)
      if (thinkMs > 0) await sleep(thinkMs * (0.5 + Math.random()))
    }
  }
  await Promise.all(Array.from({ length: users }, (_, index) => user(index)))
  return summed(times, failed, (performance.now() - began) / 1000)
}
