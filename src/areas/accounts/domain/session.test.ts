import { expect, test } from 'vitest'
import { endedByLimit, isRunning, sessionRule } from './session.ts'

const minute = 60_000
const session = { createdAt: 0, lastSeenAt: 0, expiresAt: sessionRule.absoluteSeconds * 1000 }

test('a session ends when idle for half an hour', () => {
  expect(isRunning(sessionRule, session, 30 * minute - 1)).toBe(true)
  expect(isRunning(sessionRule, session, 30 * minute)).toBe(false)
  expect(isRunning(sessionRule, { ...session, lastSeenAt: 20 * minute }, 45 * minute)).toBe(true)
})

test('a session ends after twelve hours, however busy', () => {
  const end = 12 * 60 * minute
  expect(isRunning(sessionRule, { ...session, lastSeenAt: end - 1 }, end - 1)).toBe(true)
  expect(isRunning(sessionRule, { ...session, lastSeenAt: end - 1 }, end)).toBe(false)
})

test('all sessions opened before a moment can be ended at once', () => {
  expect(isRunning(sessionRule, session, 1, 1)).toBe(false)
  expect(isRunning(sessionRule, session, 1, 0)).toBe(true)
})

test('the oldest end so that no more than three run', () => {
  const at = (createdAt: number) => ({ ...session, createdAt })
  expect(endedByLimit(sessionRule, [at(1), at(2)])).toEqual([])
  expect(endedByLimit(sessionRule, [at(3), at(1), at(2)])).toEqual([at(1)])
  expect(endedByLimit(sessionRule, [at(3), at(1), at(4), at(2)])).toEqual([at(1), at(2)])
})
