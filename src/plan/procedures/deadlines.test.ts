import { isActive } from '#areas/procedures/domain/clock.ts'
import { decide, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor } from '../../../tests/support/course.ts'
import { committee } from './committee.ts'
import { generalPetition } from './general-petition/general-petition.ts'
import { judicialAid } from './judicial-aid.ts'

type Step = readonly [move: string, today: IsoDate, given?: Record<string, unknown>]

const walk = (procedure: Procedure, steps: readonly Step[]): Situation =>
  steps.reduce<Situation>(
    (situation, [id, today, more]) => {
      const move = procedure.moves.find((one) => one.id === id)!
      const command = { move: id, given: { ...givenFor(procedure, move, today), ...more } }
      const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
      if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
      return applied(procedure, situation, decided.value, today)
    },
    beginning(procedure, steps[0]![1]),
  )

const running = ({ clocks }: Situation) => clocks.filter(isActive).map(({ rule, dueOn }) => [rule, dueOn])

test('assistance: ten working days for the review, ten more for the approval, over the holiday', () => {
  // Written on Friday 26 September 2025; 28 September and 11 October are worked, 1 to 8 October are not.
  const applied: Step[] = [
    ['tell', '2025-09-25'],
    ['apply', '2025-09-28', { day: '2025-09-26' }],
  ]
  expect(running(walk(judicialAid, applied))).toEqual([['AID.REV', '2025-10-16']])
  const submitted: Step[] = [...applied, ['submit', '2025-10-13']]
  expect(running(walk(judicialAid, submitted))).toEqual([['AID.APP', '2025-10-27']])
  const linked: Step[] = [
    ...submitted,
    ['approve', '2025-10-20'],
    ['pay', '2025-10-24'],
    ['start_link', '2025-10-24'],
  ]
  expect(running(walk(judicialAid, linked))).toEqual([['AID.LINK', '2025-10-31']])
})

test('the committee: notice three days before, execution told within five, reconsidered within a month', () => {
  const scheduled: Step[] = [
    ['prepare', '2024-03-01'],
    ['schedule', '2024-03-04', { day: '2024-03-15' }],
  ]
  expect(running(walk(committee, scheduled))).toEqual([['PCR.NOTICE', '2024-03-12']])
  // A notice that comes too late bars the meeting, which has to be put off.
  const open = movesOpen(committee, walk(committee, scheduled), {
    roles: ['committee_secretary'],
    today: '2024-03-13',
  })
  expect(open.map(({ id }) => id)).toEqual(['postpone'])
  const issued: Step[] = [
    ...scheduled,
    ['notify', '2024-03-11'],
    ['meet', '2024-03-15'],
    ['vote', '2024-03-15'],
    ['issue', '2024-03-18'],
  ]
  expect(running(walk(committee, issued))).toEqual([['PCR.FEEDBACK', '2024-03-25']])
  const asked: Step[] = [...issued, ['ask_reconsideration', '2024-03-20']]
  expect(running(walk(committee, asked))).toEqual([['PCR.RECON', '2024-04-22']])
})

test('general regulations: 15 days, 60 days, then 30 at each step, and closed', () => {
  expect(running(beginning(generalPetition, '2024-03-01'))).toEqual([
    ['GPET.REG', '2024-03-18'],
    ['GPET.TELL', '2024-03-18'],
  ])
  const way: Step[] = [
    ['accept', '2024-03-04'],
    ['take_up', '2024-03-05'],
  ]
  expect(running(walk(generalPetition, way))).toEqual([['GPET.HANDLE', '2024-05-06']])
  const answered: Step[] = [...way, ['reply_result', '2024-04-22']]
  expect(running(walk(generalPetition, answered))).toEqual([['GPET.ASKREV', '2024-05-22']])
  const reviewed: Step[] = [...answered, ['ask_review', '2024-05-10'], ['review', '2024-06-03']]
  expect(running(walk(generalPetition, reviewed))).toEqual([['GPET.ASKCHECK', '2024-07-03']])
  const checked: Step[] = [...reviewed, ['ask_recheck', '2024-06-20'], ['recheck', '2024-07-10']]
  expect([walk(generalPetition, checked).state, running(walk(generalPetition, checked))]).toEqual([
    'closed',
    [],
  ])
})

test('general regulations: closed unasked only once the time to ask has passed', () => {
  const answered = walk(generalPetition, [
    ['accept', '2024-03-04'],
    ['take_up', '2024-03-05'],
    ['reply_result', '2024-04-22'],
  ])
  const openOn = (today: IsoDate) =>
    movesOpen(generalPetition, answered, { roles: ['prosecutor'], today }).map(({ id }) => id)
  expect(openOn('2024-05-22')).toEqual(['ask_review'])
  expect(openOn('2024-05-23')).toContain('archive')
})

test('general regulations: an objection to a forwarding in five working days', () => {
  expect(running(walk(generalPetition, [['offer_transfer', '2024-03-04']]))).toEqual([
    ['GPET.TELL', '2024-03-19'],
    ['GPET.OBJ', '2024-03-11'],
  ])
})
