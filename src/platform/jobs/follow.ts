/**
 * Work that follows what is already in the database: entries not sealed yet, reports that are no lead yet,
 * an import that is not finished. Nothing is enqueued, so nothing can be lost by a kill: at the next start
 * a follower goes on from where the data say it stopped.
 */
export type Follower = {
  readonly name: string
  /** Does one bounded batch and says how many items it did; 0 means there is nothing left for now. */
  readonly run: (signal: AbortSignal) => Promise<number>
  readonly everyMs: number
}

export type Following = {
  /** Looks at once instead of waiting for the next turn. */
  readonly wake: (name: string) => void
  /** Lets running batches end, then stops. */
  readonly stop: () => Promise<void>
}

type OnError = (name: string, error: unknown) => void

const longestPause = 30_000

export const follow = (followers: readonly Follower[], onError: OnError): Following => {
  const abort = new AbortController()
  const sleepers = new Map<string, () => void>()

  const sleep = (name: string, ms: number) =>
    new Promise<void>((resolve) => {
      const awake = () => {
        clearTimeout(timer)
        sleepers.delete(name)
        resolve()
      }
      const timer = setTimeout(awake, ms)
      sleepers.set(name, awake)
    })

  const loop = async ({ name, run, everyMs }: Follower) => {
    let failures = 0
    while (!abort.signal.aborted) {
      let done = 0
      try {
        done = await run(abort.signal)
        failures = 0
      } catch (error) {
        failures += 1
        onError(name, error)
      }
      if (abort.signal.aborted) break
      // A batch that did something is followed at once by the next; a failing one is tried ever more rarely.
      if (failures > 0) await sleep(name, Math.min(longestPause, everyMs * 2 ** failures))
      else if (done === 0) await sleep(name, everyMs)
    }
  }

  const loops = followers.map(loop)
  return {
    wake: (name) => sleepers.get(name)?.(),
    stop: async () => {
      abort.abort()
      for (const awake of sleepers.values()) awake()
      await Promise.all(loops)
    },
  }
}
