import { roleIds } from '#areas/accounts/domain/roles.ts'
import type { ApprovalRule, ApprovalStep } from '#areas/procedures/domain/approval-rule.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../../tests/support/chance.ts'
import {
  isCommittee,
  type Outcome,
  speak,
  speakForCommittee,
  type Speaker,
  type StandIn,
  type Step,
  stepAt,
  stepsFor,
  turnOf,
  type Voice,
  type Way,
} from './way.ts'

const rule = (...steps: ApprovalStep[]): Pick<ApprovalRule, 'steps'> => ({ steps })
const head: ApprovalStep = { act: 'review', roles: ['department_head'] }
const chief: ApprovalStep = { act: 'decide', roles: ['chief_procurator'] }
const committee: ApprovalStep = { act: 'decide', roles: ['committee_secretary'] }
const here = { organId: 1, aboveId: 2 }

const wayOf = (steps: readonly Step[], more: Partial<Way> = {}): Way => ({
  proposerId: 'proposer',
  personId: null,
  steps,
  voices: [],
  state: 'pending',
  ...more,
})
const person = (id: string, role: string, organId = 1): Speaker => ({ id, organId, roles: [role] })

describe('the steps of a rule', () => {
  test('stand at the organ of the case, or at the one above', () => {
    const steps = stepsFor(rule(head, { ...chief, above: true }), here, ['prosecutor'])
    expect(steps.map(({ roles, organId }) => [roles[0], organId])).toEqual([
      ['department_head', 1],
      ['chief_procurator', 2],
    ])
  })

  test('a head who proposes has reviewed it', () => {
    expect(stepsFor(rule(head, chief), here, ['department_head'])).toHaveLength(1)
  })

  test('where none is above, the own chief decides once and does not review first', () => {
    const review: ApprovalStep = { act: 'review', roles: ['chief_procurator'] }
    const steps = stepsFor(rule(head, review, { ...chief, above: true }), { organId: 1, aboveId: null }, [])
    expect(steps.map(({ act, roles }) => [act, roles[0]])).toEqual([
      ['review', 'department_head'],
      ['decide', 'chief_procurator'],
    ])
  })

  test('the deciding step never falls away, whoever proposes', () => {
    expect(stepsFor(rule(head, chief), here, ['department_head', 'chief_procurator'])).toHaveLength(1)
  })
})

describe('speaking', () => {
  const steps = stepsFor(rule(head, chief), here, ['prosecutor'])

  test('head, then chief; the last word ends it', () => {
    const first = speak(wayOf(steps), person('h', 'department_head'), [], 'approved')
    if (!first.ok) throw new Error('the head may speak')
    expect(first.value.end).toBeNull()
    const then = wayOf(steps, { voices: [first.value.voice] })
    expect(speak(then, person('c', 'chief_procurator'), [], 'approved')).toMatchObject({
      value: { end: 'approved' },
    })
    expect(speak(then, person('c', 'chief_procurator'), [], 'returned')).toMatchObject({
      value: { end: 'returned' },
    })
  })

  test('countersigned: both in any order, and only then the next', () => {
    const both: ApprovalStep = { act: 'review', roles: ['case_manager', 'department_head'], all: true }
    const way = wayOf(stepsFor(rule(both, chief), here, []))
    const second = speak(way, person('h', 'department_head'), [], 'approved')
    if (!second.ok) throw new Error('either may begin')
    const then = { ...way, voices: [second.value.voice] }
    expect(stepAt(then)).toBe(0)
    expect(speak(then, person('h2', 'department_head'), [], 'approved').ok).toBe(false)
    expect(speak(then, person('c', 'chief_procurator'), [], 'approved').ok).toBe(false)
    expect(speak(then, person('m', 'case_manager'), [], 'approved').ok).toBe(true)
  })

  test('somebody stands in for a chief who is away, but not for the proposer', () => {
    const way = wayOf(stepsFor(rule(chief), here, []))
    const standIn: StandIn = { giverId: 'c', delegateId: 'd', role: 'chief_procurator', organId: 1 }
    expect(turnOf(way, person('d', 'prosecutor'), [standIn])).toMatchObject({ forId: 'c' })
    expect(turnOf({ ...way, proposerId: 'c' }, person('d', 'prosecutor'), [standIn])).toBeUndefined()
    expect(turnOf({ ...way, proposerId: 'd' }, person('d', 'prosecutor'), [standIn])).toBeUndefined()
    expect(turnOf({ ...way, personId: 'c' }, person('d', 'prosecutor'), [standIn])).toBeUndefined()
  })

  test('the committee speaks by its votes, not by a word of its secretary', () => {
    const way = wayOf(stepsFor(rule(committee), here, []))
    const secretary = person('s', 'committee_secretary')
    expect(speak(way, secretary, [], 'approved')).toMatchObject({ refusal: { rule: 'CIV 87' } })
    expect(speakForCommittee(way, secretary, 'approved')).toMatchObject({ value: { end: 'approved' } })
    expect(speakForCommittee(way, person('s', 'committee_secretary', 2), 'approved').ok).toBe(false)
    expect(speakForCommittee(way, person('h', 'department_head'), 'approved').ok).toBe(false)
    expect(speakForCommittee({ ...way, proposerId: 's' }, secretary, 'approved').ok).toBe(false)
  })
})

const speaking = ['department_head', 'chief_procurator', 'case_manager', 'committee_secretary', 'prosecutor']
const anyStep = fc.record({
  act: fc.constantFrom('review' as const, 'decide' as const),
  roles: fc.uniqueArray(fc.constantFrom(...speaking), { minLength: 1, maxLength: 3 }),
  all: fc.boolean(),
  organId: fc.constantFrom(1, 2),
})
const anyPerson = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  organId: fc.constantFrom(1, 2),
  roles: fc.subarray([...roleIds], { maxLength: 4 }),
})
const cast = fc.uniqueArray(anyPerson, { selector: ({ id }) => id, minLength: 2 })
const anyStandIn = fc.record({
  giverId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  delegateId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  role: fc.constantFrom('department_head', 'chief_procurator'),
  organId: fc.constantFrom(1, 2),
})

/** What is entitled, said again in other words: the role at the step's organ, or somebody's who named them. */
const entitled = (step: Step, voice: Voice, speaker: Speaker, standIns: readonly StandIn[]): boolean =>
  step.roles.includes(voice.role) &&
  speaker.organId === step.organId &&
  (voice.forId === null
    ? speaker.roles.includes(voice.role)
    : standIns.some(
        (one) =>
          one.giverId === voice.forId &&
          one.delegateId === speaker.id &&
          one.role === voice.role &&
          one.organId === step.organId,
      ))

type Attempt = { readonly by: number; readonly outcome: Outcome; readonly committee: boolean }
const attempts = fc.array(
  fc.record({
    by: fc.nat(20),
    outcome: fc.constantFrom<Outcome>('approved', 'approved', 'approved', 'returned'),
    committee: fc.boolean(),
  }),
  { maxLength: 25 },
)

const walk = (
  start: Way,
  people: readonly Speaker[],
  standIns: readonly StandIn[],
  tried: readonly Attempt[],
  seen: (before: Way, voice: Voice, speaker: Speaker, committee: boolean) => void,
): Way =>
  tried.reduce((way, { by, outcome, committee: asCommittee }) => {
    const speaker = people[by % people.length]!
    const spoken = asCommittee
      ? speakForCommittee(way, speaker, outcome)
      : speak(way, speaker, standIns, outcome)
    if (!spoken.ok) return way
    const { voice, end } = spoken.value
    seen(way, voice, speaker, asCommittee)
    return { ...way, voices: [...way.voices, voice], state: end ?? 'pending' }
  }, start)

test('a request moves only by those entitled, each once; no path lets the proposer or the one concerned decide', () => {
  let approved = 0
  let delegated = 0
  fc.assert(
    fc.property(
      fc.array(anyStep, { minLength: 1, maxLength: 4 }),
      cast,
      fc.array(anyStandIn, { maxLength: 4 }),
      attempts,
      fc.constantFrom('a', 'b', null),
      (steps, people, standIns, tried, personId) => {
        const start = wayOf(steps, { proposerId: people[0]!.id, personId })
        const end = walk(start, people, standIns, tried, (before, voice, speaker, asCommittee) => {
          const step = before.steps[voice.step]!
          expect(before.state).toBe('pending')
          expect(voice.step).toBe(stepAt(before))
          expect(asCommittee).toBe(isCommittee(step))
          expect(entitled(step, voice, speaker, standIns)).toBe(true)
          for (const id of [voice.personId, voice.forId]) {
            expect(id).not.toBe(start.proposerId)
            if (id !== null) expect(id).not.toBe(personId)
          }
          if (voice.forId !== null) delegated++
        })
        const spoke = end.voices.flatMap(({ personId: by, forId }) => (forId === null ? [by] : [by, forId]))
        expect(new Set(spoke).size).toBe(spoke.length)
        if (end.state !== 'approved') return
        approved++
        end.steps.forEach((step, index) => {
          const said = end.voices.filter((voice) => voice.step === index)
          if (step.all && !isCommittee(step))
            expect(said.map(({ role }) => role).toSorted()).toEqual([...step.roles].toSorted())
          else expect(said.length).toBeGreaterThan(0)
        })
      },
    ),
    { numRuns: 4000 },
  )
  // It would prove nothing if no walk ever came to its end.
  expect(approved).toBeGreaterThan(20)
  expect(delegated).toBeGreaterThan(20)
})
