import { refuse, type Result } from '#kernel/result.ts'
import type { RunningSession } from '../use/find-session.ts'
import { signInAgain } from '../use/refusals.ts'

const keepMs = 3000
const most = 10_000

/**
 * Sessions that were looked up moments ago, so that most requests cost no query for it.
 * Whatever ends a session or changes what it may do forgets it here at once; another process of the same
 * installation notices within three seconds.
 */
export type SessionCache = {
  /** The session of a token, looked up where it is not known. */
  readonly find: (
    token: string | undefined,
    now: Date,
    lookUp: (token: string) => Promise<Result<RunningSession>>,
  ) => Promise<Result<RunningSession>>
  readonly forgetAccount: (accountId: string) => void
}

type Held = { readonly found: Result<RunningSession> & { ok: true }; readonly until: number }

export const makeSessionCache = (): SessionCache => {
  const held = new Map<string, Held>()
  let forgotten = 0
  return {
    find: async (token, now, lookUp) => {
      if (token === undefined) return refuse(signInAgain)
      const known = held.get(token)
      if (known && now.getTime() < known.until) return known.found
      const before = forgotten
      const found = await lookUp(token)
      if (held.size >= most) held.clear()
      // What was looked up while something was being forgotten may be what should be.
      if (found.ok && forgotten === before) held.set(token, { found, until: now.getTime() + keepMs })
      else held.delete(token)
      return found
    },
    forgetAccount: (accountId) => {
      forgotten++
      for (const [token, { found }] of held) if (found.value.actor.id === accountId) held.delete(token)
    },
  }
}
