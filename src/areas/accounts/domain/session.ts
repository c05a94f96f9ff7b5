/** How long a session lasts, and how many an account may have at once. */
export type SessionRule = {
  readonly idleSeconds: number
  readonly absoluteSeconds: number
  readonly limit: number
}

export const sessionRule: SessionRule = { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600, limit: 3 }

/** What of a session decides whether it still runs; times are milliseconds since the epoch. */
export type SessionTimes = {
  readonly createdAt: number
  readonly lastSeenAt: number
  readonly expiresAt: number
}

/** `notBefore`: everything that was opened earlier has been ended at once, as by a new password. */
export const isRunning = (
  rule: SessionRule,
  session: SessionTimes,
  now: number,
  notBefore = Number.NEGATIVE_INFINITY,
): boolean =>
  session.createdAt >= notBefore &&
  now < session.expiresAt &&
  now - session.lastSeenAt < rule.idleSeconds * 1000

/** Those that end so that one more may begin: the oldest. */
export const endedByLimit = <S extends SessionTimes>(rule: SessionRule, running: readonly S[]): S[] =>
  running.toSorted((a, b) => a.createdAt - b.createdAt).slice(0, Math.max(0, running.length - rule.limit + 1))
