import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { addDays, dateOfDay, dayNumber, dayOf, daysBetween, daysInMonth, monthOf, yearOf } from './date.ts'
import { computeDue, type RunningTerm } from './due.ts'
import { endOfRecurring, endOfTerm, units, type Term } from './term.ts'

const calendar = makeCalendar()

const dates = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2027-12-31') }).map(dateOfDay)
const term = fc.record({ length: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...units) })
const pause = fc
  .tuple(dates, fc.integer({ min: 0, max: 60 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

const dueOf = (run: RunningTerm) => computeDue(run, calendar).due!
const plain = (from: string, asked: Term): RunningTerm => ({ from, term: asked, roll: false })

describe('properties of a term', () => {
  test('the starting day is never counted', () => {
    fc.assert(
      fc.property(dates, term, (from, asked) => {
        expect(dueOf(plain(from, asked)) > from).toBe(true)
        expect(dueOf(plain(from, { length: 1, unit: 'day' }))).toBe(addDays(from, 1))
      }),
    )
  })

  test('months end on the corresponding day or on the last of that month, never in the next', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 300 }), (from, length) => {
        const end = dueOf(plain(from, { length, unit: 'month' }))
        const months = (yearOf(end) - yearOf(from)) * 12 + monthOf(end) - monthOf(from)
        expect(months).toBe(length)
        expect(dayOf(end)).toBe(Math.min(dayOf(from), daysInMonth(yearOf(end), monthOf(end))))
      }),
    )
  })

  test('a longer term never ends earlier, rolled or not', () => {
    fc.assert(
      fc.property(dates, term, fc.boolean(), (from, asked, roll) => {
        const longer = { ...asked, length: asked.length + 1 }
        expect(dueOf({ from, term: longer, roll }) >= dueOf({ from, term: asked, roll })).toBe(true)
      }),
    )
  })

  test('working days: exactly that many lie after the start, and the last day is one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, length) => {
        const end = endOfTerm(from, { length, unit: 'workday' }, calendar)
        let counted = 0
        for (let date = addDays(from, 1); date <= end; date = addDays(date, 1))
          if (calendar.kind(date) === 'workday') counted++
        expect(counted).toBe(length)
        expect(calendar.kind(end)).toBe('workday')
      }),
    )
  })

  test('backward days and working days mirror forward ones', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, length) => {
        fc.pre(calendar.kind(from) === 'workday')
        for (const unit of ['day', 'workday'] as const) {
          const end = endOfTerm(from, { length, unit }, calendar)
          expect(endOfTerm(end, { length: -length, unit }, calendar)).toBe(from)
        }
      }),
    )
  })
})

test('a recurring month does not drift off the end of the month', () => {
  const ends = [1, 2, 3, 4].map((nth) =>
    endOfRecurring('2025-01-31', { length: 1, unit: 'month' }, nth, calendar),
  )
  expect(ends).toEqual(['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31'])
})

describe('the roll', () => {
  test('lands on the first workday from the last day on, never earlier', () => {
    fc.assert(
      fc.property(dates, term, fc.array(pause, { maxLength: 3 }), (from, asked, pauses) => {
        const last = dueOf({ from, term: asked, roll: false, pauses })
        const due = dueOf({ from, term: asked, roll: true, pauses })
        expect(due >= last).toBe(true)
        expect(calendar.kind(due)).toBe('workday')
        for (let date = last; date < due; date = addDays(date, 1)) expect(calendar.kind(date)).toBe('restday')
      }),
    )
  })

  test('takes a backward term to a workday no later', () => {
    fc.assert(
      fc.property(dates, term, (from, { length, unit }) => {
        const backward = { length: -length, unit }
        const due = dueOf({ from, term: backward, roll: true })
        expect(due <= dueOf(plain(from, backward))).toBe(true)
        expect(calendar.kind(due)).toBe('workday')
      }),
    )
  })
})

describe('pauses and extensions', () => {
  test('pauses move the last day by the days of their union', () => {
    fc.assert(
      fc.property(dates, term, fc.array(pause, { maxLength: 6 }), (from, asked, pauses) => {
        const covered = new Set<string>()
        for (const one of pauses)
          for (let date = one.from; date < one.to; date = addDays(date, 1)) covered.add(date)
        const moved = dueOf({ ...plain(from, asked), pauses })
        expect(daysBetween(dueOf(plain(from, asked)), moved)).toBe(covered.size)
      }),
    )
  })

  test('each extension starts from the end before it, and pauses come after them all', () => {
    fc.assert(
      fc.property(dates, term, fc.array(term, { maxLength: 4 }), pause, (from, asked, extensions, one) => {
        let end = endOfTerm(from, asked, calendar)
        for (const extension of extensions) end = endOfTerm(end, extension, calendar)
        const due = dueOf({ ...plain(from, asked), extensions, pauses: [one] })
        expect(due).toBe(addDays(end, daysBetween(one.from, one.to)))
      }),
    )
  })

  test('the order in which pauses were entered does not matter', () => {
    fc.assert(
      fc.property(dates, term, fc.array(pause, { maxLength: 5 }), (from, asked, pauses) => {
        const run = { from, term: asked, roll: true }
        expect(dueOf({ ...run, pauses: pauses.toReversed() })).toBe(dueOf({ ...run, pauses }))
      }),
    )
  })

  test('an open pause leaves no due date', () => {
    const open = { from: '2025-03-20', to: null }
    const answer = computeDue(
      { from: '2025-03-10', term: { length: 3, unit: 'month' }, roll: true, pauses: [open] },
      calendar,
    )
    expect(answer.due).toBeNull()
    expect(answer.steps.at(-1)).toEqual({ kind: 'open-pause', pause: open })
  })

  test('a pause that begins outside the term is added, and pointed at', () => {
    const kinds = (from: string, to: string) =>
      computeDue(
        { from: '2025-03-10', term: { length: 1, unit: 'month' }, roll: true, pauses: [{ from, to }] },
        calendar,
      ).steps.map((step) => step.kind)
    expect(kinds('2025-03-01', '2025-03-05')).toContain('stray-pause')
    expect(kinds('2025-04-11', '2025-04-12')).toContain('stray-pause')
    expect(kinds('2025-03-10', '2025-03-12')).not.toContain('stray-pause')
    expect(kinds('2025-04-10', '2025-04-12')).not.toContain('stray-pause')
  })

  test('a term counted backward is not moved by pauses', () => {
    const run: RunningTerm = { from: '2025-03-14', term: { length: -3, unit: 'day' }, roll: true }
    expect(dueOf({ ...run, pauses: [{ from: '2025-03-01', to: '2025-03-12' }] })).toBe(dueOf(run))
  })
})

describe('provisional', () => {
  test('exactly when a day of an unknown year was looked up, by counting working days or by the roll', () => {
    const announced = makeCalendar({ announcedYears: [2027, 2028, 2029, 2030, 2031] })
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2026-09-01'), max: dayNumber('2027-03-01') }).map(dateOfDay),
        fc.record({ length: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...units.slice(0, 3)) }),
        fc.boolean(),
        (from, asked, roll) => {
          const run = { from, term: asked, roll }
          const { due, provisional } = computeDue(run, calendar)
          expect(computeDue(run, announced)).toMatchObject({ due, provisional: false })
          const last = endOfTerm(from, asked, calendar)
          const asksIn2027 =
            (roll && due! >= '2027-01-01') || (asked.unit === 'workday' && last >= '2027-01-01')
          expect(provisional).toBe(asksIn2027)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a notice entered later settles it, and may move it', () => {
    const name = { zh: '元旦', en: "New Year's Day" }
    const entered = makeCalendar({
      overrides: [{ date: '2027-01-01', kind: 'holiday', name, source: 'invented notice' }],
      announcedYears: [2027],
    })
    const run: RunningTerm = { from: '2026-12-01', term: { length: 1, unit: 'month' }, roll: true }
    expect(computeDue(run, calendar)).toMatchObject({ due: '2027-01-01', provisional: true })
    expect(computeDue(run, entered)).toMatchObject({ due: '2027-01-04', provisional: false })
  })

  test('a holiday at the very end of an announced year asks the next year', () => {
    const name = { zh: '测试日', en: 'Test day' }
    const resting = makeCalendar({
      overrides: [{ date: '2026-12-31', kind: 'holiday', name, source: 'invented notice' }],
    })
    const run: RunningTerm = { from: '2026-12-24', term: { length: 7, unit: 'day' }, roll: true }
    expect(computeDue(run, resting)).toMatchObject({ due: '2027-01-01', provisional: true })
    expect(computeDue(run, calendar)).toMatchObject({ due: '2026-12-31', provisional: false })
  })
})

test('two centuries of working days are counted in well under a second', () => {
  const began = performance.now()
  const due = dueOf(plain('2025-01-01', { length: 52_000, unit: 'workday' }))
  expect(due > '2220-01-01').toBe(true)
  expect(performance.now() - began).toBeLessThan(500)
})
