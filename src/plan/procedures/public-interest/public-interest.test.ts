import { isActive } from '#areas/procedures/domain/clock.ts'
import { decide, movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import { movesToPropose } from '#areas/procedures/domain/propose.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { describe, expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor } from '../../../../tests/support/course.ts'
import { pilAdministrative } from '../pil-administrative/pil-administrative.ts'
import { pilCivil } from '../pil-civil/pil-civil.ts'

type Step = readonly [move: string, today: IsoDate, given?: Record<string, unknown>]

const walk = (procedure: Procedure, steps: readonly Step[]): Situation =>
  steps.reduce<Situation>(
    (situation, [id, today, given]) => {
      const move = procedure.moves.find((one) => one.id === id)!
      const command = { move: id, given: { ...givenFor(procedure, move, today), ...given } }
      const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
      if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
      return applied(procedure, situation, decided.value, today)
    },
    beginning(procedure, steps[0]![1]),
  )

const running = ({ clocks }: Situation) =>
  Object.fromEntries(clocks.filter(isActive).map(({ rule, dueOn }) => [rule, dueOn]))

const openTo = (procedure: Procedure, situation: Situation, roles: readonly string[], today: IsoDate) =>
  movesOpen(procedure, situation, { roles, today }).map(({ id }) => id)

const toRecommendation: readonly Step[] = [
  ['assess', '2024-11-01'],
  ['file', '2024-11-04'],
  ['notify', '2024-11-08'],
  ['investigate', '2024-11-11'],
  ['finish_investigation', '2024-12-20'],
  ['recommend', '2024-12-30'],
]

describe('an agency that fails its duty', () => {
  test('the decision to file is served within 7 days, the recommendation within 3', () => {
    expect(running(walk(pilAdministrative, toRecommendation.slice(0, 2)))).toEqual({
      'PIL.SERVEFILE': '2024-11-11',
    })
    expect(running(walk(pilAdministrative, toRecommendation))).toEqual({ 'PIL.SERVEREC': '2025-01-02' })
  })

  test('two months count from receipt: from 31 December to the last day of February', () => {
    const served = walk(pilAdministrative, [
      ...toRecommendation,
      ['serve', '2024-12-31', { day: '2024-12-31' }],
    ])
    expect(running(served)).toEqual({ 'PIL.REPLY': '2025-02-28', 'PIL.FILEUP': '2025-01-06' })
  })

  test('where the harm spreads, 15 days count from receipt, not from the day of entry', () => {
    const step: Step = ['serve_urgent', '2025-01-03', { day: '2024-12-31' }]
    expect(running(walk(pilAdministrative, [...toRecommendation, step]))).toMatchObject({
      'PIL.REPLYU': '2025-01-15',
    })
  })

  test('the review for suit counts from the end of the term, replied to early or not at all', () => {
    const served: Step = ['serve', '2024-12-31', { day: '2024-12-31' }]
    const early = walk(pilAdministrative, [...toRecommendation, served, ['record_reply', '2025-01-20']])
    const silent = walk(pilAdministrative, [...toRecommendation, served, ['record_no_reply', '2025-03-10']])
    for (const situation of [early, silent]) {
      expect(situation.state).toBe('following_up')
      expect(running(situation)).toMatchObject({ 'PIL.SUITA': '2025-03-28' })
    }
    const waiting = walk(pilAdministrative, [...toRecommendation, served])
    const roles = ['prosecutor']
    expect(openTo(pilAdministrative, waiting, roles, '2025-02-28')).not.toContain('record_no_reply')
    expect(openTo(pilAdministrative, waiting, roles, '2025-03-01')).toContain('record_no_reply')
  })

  test('further violations of one kind join the case until there is a recommendation (PIL 69)', () => {
    const joins = (steps: number) =>
      openTo(
        pilAdministrative,
        walk(pilAdministrative, toRecommendation.slice(0, steps)),
        ['prosecutor'],
        '2024-12-31',
      ).includes('add_violation')
    expect([1, 2, 3, 4, 5, 6].map(joins)).toEqual([false, true, true, true, true, false])
    expect(pilAdministrative.several?.basis).toEqual([{ instrument: 'PIL', article: '69' }])
    expect(pilCivil.several).toBeUndefined()
  })
})

describe('somebody who harms the public interest', () => {
  const toNotice: readonly Step[] = [
    ['assess', '2024-03-01'],
    ['file', '2024-03-04'],
    ['investigate', '2024-03-05'],
    ['finish_investigation', '2024-05-06'],
    ['announce', '2024-05-10', { day: '2024-05-09' }],
  ]

  test('30 days of notice from publication, then three months, then five days to file up the suit', () => {
    expect(running(walk(pilCivil, toNotice))).toEqual({ 'PIL.NOTICE': '2024-06-11' })
    const reviewing = walk(pilCivil, [...toNotice, ['review', '2024-06-20']])
    expect(running(reviewing)).toEqual({ 'PIL.SUITC': '2024-09-11' })
    const sued = walk(pilCivil, [...toNotice, ['review', '2024-06-20'], ['sue', '2024-08-28']])
    // The suit is brought once the court has the indictment.
    expect(running(sued)).toEqual({ 'PIL.SUITC': '2024-09-11' })
    const delivered = walk(pilCivil, [
      ...toNotice,
      ['review', '2024-06-20'],
      ['sue', '2024-08-28'],
      ['deliver_indictment', '2024-09-03', { day: '2024-09-02' }],
    ])
    expect(running(delivered)).toEqual({ 'PIL.SUITUP': '2024-09-09' })
  })

  test('the court, its judgment and the appeal have their days', () => {
    const steps: Step[] = [
      ...toNotice,
      ['review', '2024-06-20'],
      ['sue', '2024-09-02'],
      ['deliver_indictment', '2024-09-02', { day: '2024-09-02' }],
      ['file_up_suit', '2024-09-03'],
      ['record_summons', '2024-10-14', { day: '2024-10-14' }],
    ]
    expect(running(walk(pilCivil, steps))).toEqual({ 'PIL.COURT': '2024-10-17' })
    const judged = walk(pilCivil, [
      ...steps,
      ['appear', '2024-10-15'],
      ['record_judgment', '2024-11-05', { day: '2024-11-04', term: 15 }],
    ])
    expect(running(judged)).toEqual({ 'PIL.JUDGUP': '2024-11-07', 'PIL.APPEAL': '2024-11-19' })
  })

  test('supporting another’s suit ends the periods of our own; its withdrawal reaches the court in 3 days', () => {
    const supporting = walk(pilCivil, [...toNotice, ['support', '2024-05-20']])
    expect([supporting.state, running(supporting)]).toEqual(['supporting', {}])
    const withdrawn = walk(pilCivil, [
      ...toNotice,
      ['support', '2024-05-20'],
      ['withdraw_support', '2024-07-01'],
    ])
    expect(running(withdrawn)).toEqual({ 'PIL.SUPUP': '2024-07-04' })
  })
})

describe.each([pilAdministrative, pilCivil])('$id', (procedure) => {
  test('filing, ending, recommending, suspending, suing and withdrawing are for the chief procurator', () => {
    const acts = ['file', 'not_file', 'end', 'recommend', 'suspend', 'sue', 'decide_withdrawal', 'appeal']
    const made = procedure.moves.filter(({ id }) => acts.includes(id))
    expect(made.map(({ by, approval }) => [by, approval?.rule])).toEqual(
      made.map(() => [['chief_procurator'], 'chief']),
    )
  })

  test('a moved clue is not bounced back: whoever thinks it is not theirs asks the level above', () => {
    const leaving = procedure.moves.filter(({ from }) => from.includes('moved'))
    expect(leaving).toEqual([])
    expect(procedure.moves.filter(({ id }) => id.includes('return'))).toEqual([])
    const received = { state: 'clue', clocks: [], issued: ['clue-transfer'], received: true }
    const head = { roles: ['department_head'], today: '2024-03-01', calendar }
    const given = { organ: 1, reason: '不归本院', message: '已移送。' }
    expect(decide(procedure, received, { move: 'move_clue', given }, head)).toMatchObject({
      refusal: {
        kind: 'not-allowed',
        rule: 'PIL 26',
        message: { zh: expect.stringContaining('不能再移送') },
      },
    })
    expect(movesOpen(procedure, received, head).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['move_clue_up']),
    )
    expect(
      movesToPropose(procedure, received, { ...head, roles: ['prosecutor'] }).map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['take_up_above', 'designate_another']))
    for (const [state, move] of [
      [received, 'move_clue_up'],
      [{ ...received, received: false }, 'move_clue'],
    ] as const)
      expect(decide(procedure, state, { move, given }, head).ok).toBe(true)
  })

  test('the review stands still for experts, and is made longer here once, then by the level above', () => {
    const review = procedure.clocks.find(({ id }) => id.startsWith('PIL.SUIT') && id !== 'PIL.SUITUP')!
    expect(review.pauses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['appraisal', 'assessment', 'audit', 'inspection', 'test', 'translation']),
    )
    expect(review.extensions.map(({ times, most, approval }) => [times, most.length, approval])).toEqual([
      [1, 1, 'chief'],
      [3, 3, 'upper_chief'],
    ])
  })
})
