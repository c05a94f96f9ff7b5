/** How many failures are free, how long the pauses after them are, and when failures are forgotten. */
export type LockoutRule = {
  readonly free: number
  readonly firstSeconds: number
  readonly longestSeconds: number
  readonly forgetSeconds: number
}

const backoff = { firstSeconds: 30, longestSeconds: 3600 }

export const accountLockout: LockoutRule = { ...backoff, free: 5, forgetSeconds: 24 * 3600 }

/** A whole office may share one address: more is free, and success does not wipe it out. */
export const sourceLockout: LockoutRule = { ...backoff, free: 20, forgetSeconds: 3600 }

/** Failures so far; times are milliseconds since the epoch. */
export type Attempts = {
  readonly failures: number
  readonly lastAt: number
  readonly lockedUntil: number | null
}

/** The pause that failure number `failures` brings: none, then 30 s doubling to an hour. */
export const pauseSeconds = (rule: LockoutRule, failures: number): number =>
  failures < rule.free ? 0 : Math.min(rule.longestSeconds, rule.firstSeconds * 2 ** (failures - rule.free))

/** Seconds until the next attempt is allowed; 0 is now. */
export const waitSeconds = (attempts: Attempts | undefined, now: number): number =>
  Math.max(0, Math.ceil(((attempts?.lockedUntil ?? 0) - now) / 1000))

/** One failure more. */
export const withFailure = (rule: LockoutRule, attempts: Attempts | undefined, now: number): Attempts => {
  const remembered = attempts && now - attempts.lastAt < rule.forgetSeconds * 1000 ? attempts.failures : 0
  const failures = remembered + 1
  const pause = pauseSeconds(rule, failures)
  return { failures, lastAt: now, lockedUntil: pause === 0 ? null : now + pause * 1000 }
}

/** One failure less: what was charged before its outcome was known turned out well. */
export const withoutFailure = (attempts: Attempts): Attempts => ({
  ...attempts,
  failures: Math.max(0, attempts.failures - 1),
  lockedUntil: null,
})
