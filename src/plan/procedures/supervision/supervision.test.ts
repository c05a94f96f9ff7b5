import { adjust } from '#areas/procedures/domain/adjust.ts'
import { isActive, project } from '#areas/procedures/domain/clock.ts'
import { decide } from '#areas/procedures/domain/decide.ts'
import { clockRuleOf, type Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { describe, expect, test } from 'vitest'
import { applied, beginning, calendar, givenFor, started } from '../../../../tests/support/course.ts'
import { administrativeSupervision } from '../administrative-supervision/administrative-supervision.ts'
import { pilAdministrative } from '../pil-administrative/pil-administrative.ts'
import { pilCivil } from '../pil-civil/pil-civil.ts'
import { civilSupervision } from '../civil-supervision/civil-supervision.ts'

type Step = readonly [move: string, on: IsoDate, given?: Readonly<Record<string, unknown>>]

const walk = (procedure: Procedure, on: IsoDate, steps: readonly Step[]) =>
  steps.reduce(
    (situation, [id, today, given]) => {
      const move = procedure.moves.find((one) => one.id === id)!
      const command = { move: id, given: { ...givenFor(procedure, move, today), ...given } }
      const decided = decide(procedure, situation, command, { roles: move.by, today, calendar })
      if (!decided.ok) throw new Error(`${id}: ${decided.refusal.message.en}`)
      return applied(procedure, situation, decided.value, today)
    },
    beginning(procedure, on),
  )

const running = (situation: ReturnType<typeof walk>) =>
  situation.clocks.filter(isActive).map(({ rule, dueOn }) => [rule, dueOn])

const accepted: readonly Step[] = [
  ['accept', '2025-03-10'],
  ['notify_parties', '2025-03-12'],
  ['transfer', '2025-03-12'],
  ['assign', '2025-03-13'],
]

describe('civil', () => {
  test('accepted, noticed within 3 days, reviewed within 3 months', () => {
    expect(running(walk(civilSupervision, '2025-03-06', [['accept', '2025-03-13']]))).toEqual([
      ['CIV.ACCEPT', '2025-03-17'],
      ['CIV.TRANSFER', '2025-03-17'],
      ['CIV.REVIEW', '2025-06-13'],
    ])
    expect(running(walk(civilSupervision, '2025-03-06', accepted))).toEqual([['CIV.REVIEW', '2025-06-10']])
  })

  test('the time that the court’s file is away does not count, and nobody makes the review longer', () => {
    const rule = clockRuleOf(civilSupervision, 'CIV.REVIEW')
    const clock = started(civilSupervision, 'CIV.REVIEW', '2025-03-10')
    const by = (today: IsoDate) => ({ id: 'p', roles: ['prosecutor', 'chief_procurator'], today })
    const away = adjust(
      rule,
      clock,
      { change: 'pause', reasonId: 'files', from: '2025-03-20' },
      by('2025-03-20'),
    )
    if (!away.ok) throw new Error(away.refusal.message.en)
    const back = adjust(
      rule,
      project(away.value, calendar),
      { change: 'resume', reasonId: 'files', to: '2025-04-02' },
      by('2025-04-02'),
    )
    expect(back.ok && project(back.value, calendar).dueOn).toBe('2025-06-23')
    expect(rule.extensions).toEqual([])
  })

  test('the time to apply is two years and fixed; what comes later is refused', () => {
    const late = walk(civilSupervision, '2026-03-10', [
      ['reckon_period', '2026-03-10', { day: '2024-03-05' }],
    ])
    expect(running(late)).toEqual([['CIV.APPLY', '2026-03-05']])
    const context = { roles: ['department_head'], today: '2026-03-10', calendar }
    const refuse = { move: 'refuse_late', given: { reason: '超期' } }
    expect(decide(civilSupervision, late, refuse, context).ok).toBe(true)
    const inTime = walk(civilSupervision, '2026-03-10', [
      ['reckon_period', '2026-03-10', { day: '2024-03-05' }],
      ['reckon_period', '2026-03-10', { day: '2025-03-05' }],
    ])
    expect(running(inTime)).toEqual([['CIV.APPLY', '2027-03-05']])
    expect(decide(civilSupervision, inTime, refuse, context).ok).toBe(false)
    const clock = started(civilSupervision, 'CIV.APPLY', '2025-03-05')
    const rule = clockRuleOf(civilSupervision, 'CIV.APPLY')
    const longer = { change: 'extend', ruleId: 'complex', length: 1 } as const
    expect(adjust(rule, clock, longer, { id: 'p', today: '2026-03-10' }).ok).toBe(false)
  })

  test('a retrial is recommended by the committee alone, sent within 15 days, answered within the time set', () => {
    const reviewing = walk(civilSupervision, '2025-03-06', accepted)
    const decision = { move: 'decide_retrial', given: { reason: '有新的证据' } }
    for (const role of ['prosecutor', 'department_head', 'chief_procurator'])
      expect(
        decide(civilSupervision, reviewing, decision, { roles: [role], today: '2025-05-06', calendar }).ok,
      ).toBe(false)
    const decided = [...accepted, ['decide_retrial', '2025-05-06']] as const
    expect(running(walk(civilSupervision, '2025-03-06', decided))).toEqual([['CIV.SEND', '2025-05-21']])
    const sent = [...decided, ['send_retrial', '2025-05-20', { day: '2025-05-19', term: 3 }]] as const
    expect(running(walk(civilSupervision, '2025-03-06', sent))).toEqual([['CIV.REPLY', '2025-08-19']])
    const silent = [...sent, ['follow_up_silence', '2025-08-20']] as const
    expect(running(walk(civilSupervision, '2025-03-06', silent))).toEqual([['CIV.REVIEW', '2025-11-20']])
    expect(() =>
      walk(civilSupervision, '2025-03-06', [...sent, ['follow_up_silence', '2025-08-19']]),
    ).toThrow()
  })

  test('protested: the court has 30 days', () => {
    const sent = walk(civilSupervision, '2025-03-06', [
      ...accepted,
      ['decide_protest', '2025-05-06'],
      ['send_protest', '2025-05-12', { day: '2025-05-12' }],
    ])
    expect(running(sent)).toEqual([['CIV.COURT', '2025-06-11']])
  })

  test('not supported: re-examined once, if asked for within a year', () => {
    const refused: readonly Step[] = [
      ...accepted,
      ['decide_no_support', '2025-05-06'],
      ['send_no_support', '2025-05-08'],
    ]
    const closed = walk(civilSupervision, '2025-03-06', refused)
    expect([closed.state, running(closed)]).toEqual(['not_supported', []])
    const asked: readonly Step[] = [...refused, ['ask_re_examination', '2026-05-05', { day: '2025-05-06' }]]
    expect(running(walk(civilSupervision, '2025-03-06', asked))).toEqual([['CIV.REEX', '2026-05-06']])
    const upheld = walk(civilSupervision, '2025-03-06', [
      ...asked,
      ['re_examine', '2026-05-06'],
      ['uphold', '2026-07-06'],
    ])
    expect(upheld.state).toBe('upheld')
    expect(civilSupervision.moves.filter(({ from }) => from.includes('upheld'))).toEqual([])
    const late: readonly Step[] = [...refused, ['ask_re_examination', '2026-06-05', { day: '2025-05-06' }]]
    expect(
      walk(civilSupervision, '2025-03-06', [...late, ['refuse_late_re_examination', '2026-06-06']]).state,
    ).toBe('not_supported')
    expect(() =>
      walk(civilSupervision, '2025-03-06', [...asked, ['refuse_late_re_examination', '2026-05-06']]),
    ).toThrow()
  })

  test('notice of a hearing is owed 3 days before it, and no hearing is held without', () => {
    const called = walk(civilSupervision, '2025-03-06', [
      ...accepted,
      ['call_hearing', '2025-04-01', { day: '2025-04-18' }],
    ])
    expect(running(called)).toContainEqual(['HEAR.N', '2025-04-15'])
    expect(() =>
      walk(civilSupervision, '2025-03-06', [
        ...accepted,
        ['call_hearing', '2025-04-01', { day: '2025-04-18' }],
        ['hold_hearing', '2025-04-18'],
      ]),
    ).toThrow()
  })
})

describe('administrative', () => {
  test('examined within 7 days, counted anew once the papers are complete', () => {
    expect(running(beginning(administrativeSupervision, '2025-03-06'))).toEqual([['ADM.EXAM', '2025-03-13']])
    const completing = walk(administrativeSupervision, '2025-03-06', [
      ['ask_completion', '2025-03-07', { term: 5 }],
    ])
    expect(running(completing)).toEqual([['ADM.COMPLETE', '2025-03-12']])
    const complete = walk(administrativeSupervision, '2025-03-06', [
      ['ask_completion', '2025-03-07', { term: 5 }],
      ['record_completion', '2025-03-11'],
    ])
    expect(running(complete)).toEqual([['ADM.EXAM', '2025-03-18']])
  })

  test('the chief procurator makes the review longer, of a simple case nobody', () => {
    const rule = clockRuleOf(administrativeSupervision, 'ADM.REVIEW')
    const clock = started(administrativeSupervision, 'ADM.REVIEW', '2025-03-10')
    const longer = { change: 'extend', ruleId: 'resolution', length: 1 } as const
    const by = { id: 'p', today: '2025-05-10' }
    expect(rule.extensions.map(({ approval }) => approval)).toEqual(['chief', 'chief', 'chief'])
    expect(adjust(rule, clock, longer, by).ok).toBe(true)
    expect(clockRuleOf(administrativeSupervision, 'ADM.SIMPLE').extensions).toEqual([])
  })

  test('a simple case, and an ordinary one again, keep the day of acceptance and what they stood still for', () => {
    const simple = walk(administrativeSupervision, '2025-03-06', [
      ...accepted,
      ['suspend', '2025-03-15'],
      ['resume', '2025-03-25'],
      ['treat_as_simple', '2025-04-01'],
    ])
    expect(running(simple)).toEqual([['ADM.SIMPLE', '2025-06-20']])
    const ordinary = walk(administrativeSupervision, '2025-03-06', [
      ...accepted,
      ['suspend', '2025-03-15'],
      ['resume', '2025-03-25'],
      ['treat_as_simple', '2025-04-01'],
      ['treat_as_ordinary', '2025-04-08'],
    ])
    expect(running(ordinary)).toEqual([['ADM.REVIEW', '2025-06-20']])
  })

  test('a retrial recommendation is filed with the level above within 5 days', () => {
    const sent = walk(administrativeSupervision, '2025-03-06', [
      ...accepted,
      ['decide_retrial', '2025-05-06'],
      ['send_retrial', '2025-05-12', { day: '2025-05-12', term: undefined }],
    ])
    expect(running(sent)).toEqual([
      ['ADM.REPLY', '2025-07-14'],
      ['ADM.FILEUP', '2025-05-19'],
    ])
  })

  test('the court explains execution within 15 days, or the review goes on', () => {
    const asked: readonly Step[] = [...accepted, ['ask_explanation', '2025-04-01', { day: '2025-04-01' }]]
    expect(running(walk(administrativeSupervision, '2025-03-06', asked))).toContainEqual([
      'ADM.EXPL',
      '2025-04-16',
    ])
    const on = walk(administrativeSupervision, '2025-03-06', [...asked, ['go_on_unexplained', '2025-04-17']])
    expect([on.state, running(on)]).toEqual(['reviewing', [['ADM.REVIEW', '2025-06-10']]])
  })
})

const seedTable = [
  ['CIV.APPLY', 2, 'year'],
  ['CIV.ACCEPT', 3, 'day'],
  ['CIV.OTHER', 15, 'day'],
  ['CIV.REVIEW', 3, 'month'],
  ['CIV.SEND', 15, 'day'],
  ['CIV.COURT', 30, 'day'],
  ['CIV.REEX', 1, 'year'],
  ['CIV.COURTOBJ', 1, 'month'],
  ['CIV.ENTRUST', 15, 'day'],
  ['ADM.APPLY', 6, 'month'],
  ['ADM.EXAM', 7, 'day'],
  ['ADM.REVIEW', 3, 'month'],
  ['ADM.FILEUP', 5, 'day'],
  ['ADM.EXPL', 15, 'day'],
] as const

test.each(seedTable)('%s is %i %s', (id, length, unit) => {
  const procedure = id.startsWith('CIV') ? civilSupervision : administrativeSupervision
  expect(clockRuleOf(procedure, id).term).toEqual({ length, unit })
})

test.each([civilSupervision, administrativeSupervision])(
  '$id: alerts are answered in 10 days, recusal decided in 3, notice given 3 days before',
  (procedure) => {
    const terms = ['CM.ALERT', 'RECUSE', 'HEAR.N'].map((id) => clockRuleOf(procedure, id).term)
    expect(terms).toEqual([10, 3, -3].map((length) => ({ length, unit: 'day' })))
    expect(clockRuleOf(procedure, 'CM.ALERT').onMiss).toBe('escalate')
  },
)

test('recusal is asked for beside the course: it stops whoever it is about in supervision, and not in public interest cases', () => {
  expect(civilSupervision.recusal?.stops).toEqual({ instrument: 'CIV', article: '14' })
  expect(administrativeSupervision.recusal?.stops).toEqual({ instrument: 'ADM', article: '15' })
  for (const { recusal, clocks } of [pilAdministrative, pilCivil]) {
    expect(recusal).toBeDefined()
    expect(recusal).not.toHaveProperty('stops')
    expect(clocks.find(({ id }) => id === recusal?.clock)?.term).toEqual({ length: 3, unit: 'day' })
  }
})
