import { isActive } from '#areas/procedures/domain/clock.ts'
import { decide, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor } from '../../../tests/support/course.ts'
import { hearing } from './hearing.ts'

const make = (situation: Situation, id: string, today: IsoDate, given = {}): Situation => {
  const move = hearing.moves.find((one) => one.id === id)!
  const command = { move: id, given: { ...givenFor(hearing, move, today), ...given } }
  const decided = decide(hearing, situation, command, { roles: move.by, today, calendar })
  if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
  return applied(hearing, situation, decided.value, today)
}

const scheduledFor = (day: IsoDate) =>
  make(make(beginning(hearing, '2025-03-03'), 'decide', '2025-03-03'), 'schedule', '2025-03-04', { day })

const due = ({ clocks }: Situation) => clocks.filter(isActive).map(({ dueOn }) => dueOn)

const open = (situation: Situation, today: IsoDate) =>
  movesOpen(hearing, situation, { roles: ['prosecutor'], today }).map(({ id }) => id)

test('notice is counted back from the session, and from a day of rest to the workday before', () => {
  expect(due(scheduledFor('2025-03-20'))).toEqual(['2025-03-17'])
  // Three days before Wednesday is Sunday.
  expect(due(scheduledFor('2025-03-19'))).toEqual(['2025-03-14'])
})

test('once it is too late for notice, the session can only be put off or cancelled', () => {
  const scheduled = scheduledFor('2025-03-20')
  expect(open(scheduled, '2025-03-17')).toContain('notify')
  expect(open(scheduled, '2025-03-18')).not.toContain('notify')
  expect(open(scheduled, '2025-03-18')).not.toContain('hold')
  const late = decide(
    hearing,
    scheduled,
    { move: 'notify', given: {} },
    { roles: ['prosecutor'], today: '2025-03-18', calendar },
  )
  expect(late).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  const putOff = make(scheduled, 'put_off', '2025-03-18', { day: '2025-03-27' })
  expect(due(putOff)).toEqual(['2025-03-24'])
  expect(make(putOff, 'notify', '2025-03-19').state).toBe('notified')
})

test('the chief procurator decides on it; refusing gives reasons', () => {
  const decided = hearing.moves.find(({ id }) => id === 'decide')!
  expect([decided.by, decided.approval?.rule]).toEqual([['chief_procurator'], 'chief'])
  const refusal = hearing.moves.find(({ id }) => id === 'refuse')!
  expect(refusal.asks.filter(({ required }) => required).map(({ field }) => field)).toEqual([
    'reason',
    'message',
  ])
})
