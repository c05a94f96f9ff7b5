import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountsIn, ceilingOf, mayApprove, mayPay, monthsOf, nearestWage, usualMonths } from './aid.ts'

const wages = fc.integer({ min: 1, max: 10_000_000 })
const sums = fc.integer({ min: 1, max: 1_000_000_000_000 })
const wage = (monthlyCents: number) => ({ organId: 990100, year: 2030, monthlyCents })

describe('what may be approved', () => {
  test('up to 36 months of the average wage, and more only where it is approved as such', () => {
    fc.assert(
      fc.property(wages, sums, fc.boolean(), (monthly, cents, above) => {
        const { ok } = mayApprove({ cents, above, wage: wage(monthly), year: 2030 })
        expect(ok).toBe(above || cents <= monthly * usualMonths)
      }),
    )
  })

  test('the ceiling itself is not above it, a fen more is', () => {
    fc.assert(
      fc.property(wages, (monthly) => {
        const ceiling = ceilingOf(wage(monthly))
        const approval = { above: false, wage: wage(monthly), year: 2030 }
        expect(mayApprove({ ...approval, cents: ceiling }).ok).toBe(true)
        expect(mayApprove({ ...approval, cents: ceiling + 1 })).toMatchObject({
          ok: false,
          refusal: { rule: 'NBZ', faults: [{ field: 'amount' }] },
        })
        expect(monthsOf(ceiling, wage(monthly))).toBe(usualMonths)
        expect(monthsOf(ceiling + 1, wage(monthly))).toBeGreaterThan(usualMonths)
      }),
    )
  })

  test('nothing without an average wage, whoever approves', () => {
    fc.assert(
      fc.property(sums, fc.boolean(), (cents, above) => {
        expect(mayApprove({ cents, above, wage: undefined, year: 2030 })).toMatchObject({
          ok: false,
          refusal: { message: { en: expect.stringContaining('2030') } },
        })
      }),
    )
  })

  test('never nothing at all', () => {
    expect(mayApprove({ cents: 0, above: true, wage: wage(500_000), year: 2030 }).ok).toBe(false)
  })
})

describe('what may be paid', () => {
  test('no more than was approved', () => {
    fc.assert(
      fc.property(sums, sums, (cents, approvedCents) => {
        expect(mayPay({ cents, approvedCents, paidIn: undefined }).ok).toBe(cents <= approvedCents)
      }),
    )
    expect(mayPay({ cents: 1, approvedCents: null, paidIn: undefined }).ok).toBe(false)
  })

  test('once to one person in one matter, however little', () => {
    fc.assert(
      fc.property(sums, sums, (cents, approvedCents) => {
        expect(mayPay({ cents, approvedCents, paidIn: '城检司救〔2031〕1号' })).toMatchObject({
          ok: false,
          refusal: { rule: 'AID21', message: { zh: expect.stringContaining('城检司救〔2031〕1号') } },
        })
      }),
    )
  })
})

test('the nearest place that has a figure stands for the others', () => {
  const organ = { id: 990101, ancestors: { province: 990000, prefecture: 990100, county: 990101 } }
  const of = (organId: number) => ({ organId, year: 2030, monthlyCents: organId })
  expect(nearestWage([of(990000), of(990100)], organ)).toEqual(of(990100))
  expect(nearestWage([of(990000), of(990101), of(990100)], organ)).toEqual(of(990101))
  expect(nearestWage([of(880000)], organ)).toBeUndefined()
})

test('the amounts of a case are those of its latest moves', () => {
  const moved = (move: string, amount: number, at = '2031-03-01T00:00:00Z') => ({
    at,
    type: 'case.moved',
    data: { move, amount },
  })
  const entries = [
    moved('approve', 20_000, '2031-03-20T00:00:00Z'),
    moved('submit', 20_000.55),
    { at: '2031-03-02T00:00:00Z', type: 'case.noted', data: { move: 'submit', amount: 9 } },
    moved('submit', 50_000),
    moved('apply', 80_000),
  ]
  expect(amountsIn(entries)).toEqual({
    asked: 8_000_000,
    proposed: 2_000_055,
    approved: 2_000_000,
    approvedAt: new Date('2031-03-20T00:00:00Z'),
    paid: null,
  })
  expect(amountsIn([])).toMatchObject({ asked: null, approvedAt: null })
})
