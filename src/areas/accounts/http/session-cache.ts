import type { RunningSession } from '../use/find-session.ts'

const keepMs = 3000
const most = 10_000

/**
 * Sessions that were looked up moments ago, so that most requests cost no query for it.
 * Whatever ends a session or changes what it may do forgets it here at once; another process of the same
 * installation notices within three seconds.
 */
export type SessionCache = {
  readonly get: (token: string, now: number) => RunningSession | undefined
  readonly keep: (token: string, session: RunningSession, now: number) => void
  readonly forgetAccount: (accountId: string) => void
}

export const makeSessionCache = (): SessionCache => {
  const held = new Map<string, { readonly session: RunningSession; readonly until: number }>()
  return {
    get: (token, now) => {
      const found = held.get(token)
      return found && now < found.until ? found.session : undefined
    },
    keep: (token, session, now) => {
      if (held.size >= most) held.clear()
      held.set(token, { session, until: now + keepMs })
    },
    forgetAccount: (accountId) => {
      for (const [token, { session }] of held) if (session.actor.id === accountId) held.delete(token)
    },
  }
}
