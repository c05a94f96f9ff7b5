import { addDays } from '#kernel/time/date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BarClock, barOf } from './geometry.ts'

const reply: BarClock = {
  state: 'running',
  startedOn: '2026-03-02',
  dueOn: '2026-03-09',
  endedOn: null,
  onTime: null,
  held: null,
  pauses: [],
  extensions: [],
}

test('on the way: the used part, and today at its end', () => {
  expect(barOf(reply, '2026-03-05')).toMatchObject({
    tone: 'calm',
    elapsed: { from: 0, to: 3 / 7 },
    today: 3 / 7,
    due: 1,
    over: null,
    elapsedDays: 3,
    left: 4,
  })
})

test.each([
  ['2026-03-02', 'calm', 7],
  ['2026-03-08', 'soon', 1],
  ['2026-03-09', 'today', 0],
  ['2026-03-10', 'overdue', -1],
] as const)('on %s it is %s', (today, tone, left) => {
  expect(barOf(reply, today)).toMatchObject({ tone, left })
})

test('a long period is soon over in its last week, a short one on its last day', () => {
  const long = { ...reply, dueOn: '2026-06-02' }
  expect(barOf(long, '2026-05-25').tone).toBe('calm')
  expect(barOf(long, '2026-05-26').tone).toBe('soon')
})

test('past the due date the bar goes on, at most as long again', () => {
  expect(barOf(reply, '2026-03-12')).toMatchObject({ due: 0.7, over: { from: 0.7, to: 1 }, today: 1 })
  expect(barOf(reply, '2027-03-12')).toMatchObject({ due: 0.5, over: { from: 0.5, to: 1 }, today: 1 })
})

test('paused days are drawn and not counted as used', () => {
  const paused = {
    ...reply,
    dueOn: '2026-03-12',
    pauses: [{ from: '2026-03-04', to: '2026-03-07', reason: { zh: '', en: '' } }],
  }
  expect(barOf(paused, '2026-03-08')).toMatchObject({
    pauses: [{ from: 0.2, to: 0.5 }],
    elapsedDays: 3,
    pausedDays: 3,
    left: 4,
  })
})

test('while a pause is open nobody knows the due date, and the bar leaves room behind today', () => {
  const bar = barOf(
    {
      ...reply,
      state: 'paused',
      dueOn: null,
      pauses: [{ from: '2026-03-05', to: null, reason: { zh: '', en: '' } }],
    },
    '2026-03-11',
  )
  expect(bar).toMatchObject({
    tone: 'paused',
    due: null,
    left: null,
    today: 0.75,
    elapsedDays: 2,
    pausedDays: 7,
  })
})

test('an extension is outlined where it moved the due date', () => {
  const extended: BarClock = {
    ...reply,
    dueOn: '2026-06-02',
    extensions: [{ length: 1, unit: 'month', on: '2026-04-20', approver: '' }],
  }
  expect(barOf(extended, '2026-05-01').extension).toEqual({ from: 61 / 92, to: 1 })
})

test('what is done has no today, and says whether it was in time', () => {
  const met: BarClock = { ...reply, state: 'met', endedOn: '2026-03-05', onTime: true }
  expect(barOf(met, '2026-07-01')).toMatchObject({
    tone: 'met',
    today: null,
    elapsed: { from: 0, to: 3 / 7 },
  })
  expect(barOf({ ...met, endedOn: '2026-03-12', onTime: false }, '2026-07-01')).toMatchObject({
    tone: 'late',
    over: { from: 0.7, to: 1 },
  })
})

test('whatever happened, everything is drawn inside the bar and in order', () => {
  const day = fc.integer({ min: -30, max: 400 })
  fc.assert(
    fc.property(day, day, day, day, fc.boolean(), (due, today, pauseFrom, pauseLength, open) => {
      const bar = barOf(
        {
          ...reply,
          dueOn: open ? null : addDays(reply.startedOn, Math.max(0, due)),
          pauses: [
            {
              from: addDays(reply.startedOn, pauseFrom),
              to: open ? null : addDays(reply.startedOn, pauseFrom + Math.max(1, pauseLength)),
              reason: { zh: '', en: '' },
            },
          ],
          extensions: [{ length: 15, unit: 'day', on: reply.startedOn, approver: '' }],
        },
        addDays(reply.startedOn, today),
      )
      for (const span of [bar.elapsed, ...bar.pauses, bar.over, bar.extension]) {
        if (span === null) continue
        expect(span.from).toBeGreaterThanOrEqual(0)
        expect(span.to).toBeLessThanOrEqual(1)
        expect(span.from).toBeLessThanOrEqual(span.to)
      }
      expect(bar.elapsedDays).toBeGreaterThanOrEqual(0)
    }),
  )
})
