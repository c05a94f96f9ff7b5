import { isActive } from '#areas/procedures/domain/clock.ts'
import { decide, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import { levelAbove, type Procedure } from '#areas/procedures/domain/procedure.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor } from '../../../../tests/support/course.ts'
import { arrestReview } from './arrest-review.ts'
import { filingSupervision } from './filing-supervision.ts'
import { ownInvestigation } from './own-investigation.ts'
import { prosecutionReview } from './prosecution-review/prosecution-review.ts'

type Step = readonly [move: string, today: IsoDate]

const made = (procedure: Procedure, situation: Situation, [id, today]: Step): Situation => {
  const move = procedure.moves.find((one) => one.id === id)!
  const command = { move: id, given: givenFor(procedure, move, today) }
  const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
  if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
  return applied(procedure, situation, decided.value, today)
}

const walk = (procedure: Procedure, steps: readonly Step[]) =>
  steps.reduce((situation, step) => made(procedure, situation, step), beginning(procedure, steps[0]![1]))

const running = ({ clocks }: Situation) => clocks.filter(isActive).map(({ rule, dueOn }) => [rule, dueOn])

test('arrest review of somebody detained ends on its last day, holiday or not', () => {
  // 4 October 2025 lies in the holiday.
  expect(running(walk(arrestReview, [['register_detained', '2025-09-27']]))).toEqual([
    ['CRIM.ARR', '2025-10-04'],
  ])
  // Of somebody at large it moves: fifteen days from 18 September end on 3 October.
  expect(running(walk(arrestReview, [['register_free', '2025-09-18']]))).toEqual([
    ['CRIM.ARRF', '2025-10-09'],
  ])
})

test('the month of review begins anew each time the file comes back', () => {
  const once: Step[] = [
    ['register', '2024-03-01'],
    ['return', '2024-03-20'],
  ]
  expect(running(walk(prosecutionReview, once))).toEqual([['CRIM.SUPP', '2024-04-22']])
  const back: Step[] = [...once, ['resubmit', '2024-04-10']]
  expect(running(walk(prosecutionReview, back))).toEqual([['CRIM.PROS', '2024-05-10']])
})

/** Of the office that has the case: the level above would end most walks early. */
const everybody = [...new Set(prosecutionReview.moves.flatMap(({ by }) => by))].filter(
  (role) => role !== levelAbove,
)
const returns = ['return', 'return_again']
const forLackOfEvidence = ['evidence_lacking', 'must_not_prosecute']

test('two returns at most, no end for lack of evidence before the first, the mandatory one after the second', () => {
  let thirdAsked = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 60 })), { maxLength: 20 }),
      (choices) => {
        let today: IsoDate = '2024-01-01'
        let situation = beginning(prosecutionReview, today)
        let sentBack = 0
        for (const [choice, days] of choices) {
          today = addDays(today, days)
          const open = movesOpen(prosecutionReview, situation, { roles: everybody, today }).map(
            ({ id }) => id,
          )
          const lacking = open.filter((id) => forLackOfEvidence.includes(id))
          const decides = open.includes('prosecute')
          expect(lacking).toEqual(decides ? [[], ['evidence_lacking'], ['must_not_prosecute']][sentBack] : [])
          if (sentBack === 2) {
            thirdAsked += 1
            expect(open.filter((id) => returns.includes(id))).toEqual([])
          }
          const move = open[choice % Math.max(open.length, 1)]
          if (move === undefined) break
          if (returns.includes(move)) sentBack += 1
          situation = made(prosecutionReview, situation, [move, today])
        }
        expect(sentBack).toBeLessThanOrEqual(2)
      },
    ),
    { numRuns: 1000 },
  )
  expect(thirdAsked).toBeGreaterThan(50)
})

test('a third return is refused with the article', () => {
  const twice = walk(prosecutionReview, [
    ['register', '2024-03-01'],
    ['return', '2024-03-20'],
    ['resubmit', '2024-04-10'],
    ['return_again', '2024-05-06'],
    ['resubmit_again', '2024-06-03'],
  ])
  const again = { move: 'return_again', given: { reason: '证据' } }
  expect(
    decide(prosecutionReview, twice, again, { roles: ['prosecutor'], today: '2024-06-05', calendar }),
  ).toMatchObject({ ok: false, refusal: { kind: 'not-allowed', rule: 'CRIM 346' } })
})

test('filing supervision: seven days to explain, fifteen to file, then three months to watch', () => {
  const asked: Step[] = [
    ['examine', '2024-03-01'],
    ['ask_reasons', '2024-03-04'],
  ]
  expect(running(walk(filingSupervision, asked))).toEqual([['CRIM.FILEXP', '2024-03-11']])
  const ordered: Step[] = [...asked, ['record_reasons', '2024-03-08'], ['order', '2024-03-12']]
  expect(running(walk(filingSupervision, ordered))).toEqual([['CRIM.FILING', '2024-03-27']])
  const filed: Step[] = [...ordered, ['record_filing', '2024-03-25']]
  expect(running(walk(filingSupervision, filed))).toEqual([['CRIM.FIL3M', '2024-06-25']])
})

test('a period missed for what could not be helped: once it has passed, heard by the level above all the same', () => {
  const told: Step[] = [
    ['pass_on', '2026-01-29'],
    ['not_file', '2026-01-30'],
    ['notify', '2026-02-05'],
  ]
  expect(running(walk(ownInvestigation, told))).toEqual([['CRIM.ASKREV', '2026-02-24']])
  expect(() => walk(ownInvestigation, [...told, ['ask_restored_review', '2026-02-20']])).toThrow()
  const restored = walk(ownInvestigation, [...told, ['ask_restored_review', '2026-03-10']])
  expect([restored.state, running(restored)]).toEqual(['with_upper', [['CRIM.NOFILEREV', '2026-04-09']]])
})
