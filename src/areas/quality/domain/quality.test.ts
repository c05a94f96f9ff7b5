import { findRole } from '#areas/accounts/domain/roles.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf, stateOf } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { instruments } from '#plan/instruments.ts'
import { petition as petitionOf } from '#plan/procedures/petition/petition.ts'
import { describe, expect, test } from 'vitest'
import { qualityPolicy } from '../policy.ts'
import { answerDue } from './answer-period.ts'
import { codeWords } from './code-words.ts'
import type { CodeKind } from './detector.ts'
import { detectors } from './detectors.ts'
import { formItems, type Judged, unjudged } from './form.ts'
import { gradeFault } from './grade.ts'
import { nightOf } from './night.ts'
import { ratioOf } from './ratio.ts'
import { checkWish } from './sample.ts'

const judged = (id: string, verdict: Judged['verdict']): Judged => ({ id, verdict, note: '', evidence: null })
const allMet = formItems.map(({ id }) => judged(id, 'met'))

describe('grade', () => {
  const clean = { items: allMet, defects: [] }
  const faulty = { items: allMet, defects: [{ kind: 'time', note: '超期两日' }] } as const
  test('excellent goes with a clean form alone, unqualified with a fault alone', () => {
    expect(gradeFault('excellent', clean)).toBeUndefined()
    expect(gradeFault('excellent', faulty)).toBeDefined()
    expect(gradeFault('unqualified', clean)).toBeDefined()
    expect(gradeFault('unqualified', faulty)).toBeUndefined()
    expect(gradeFault('excellent', { items: [judged('law.right', 'not_met')], defects: [] })).toBeDefined()
    for (const grade of ['qualified', 'barely'] as const) {
      expect(gradeFault(grade, clean)).toBeUndefined()
      expect(gradeFault(grade, faulty)).toBeUndefined()
    }
  })
})

test('the form covers the six subjects, and says what is not judged yet', () => {
  expect(new Set(formItems.map(({ id }) => id.split('.')[0]))).toEqual(
    new Set(['facts', 'law', 'procedure', 'documents', 'effect', 'publication']),
  )
  expect(unjudged(allMet)).toEqual([])
  expect(unjudged(allMet.slice(1)).map(({ id }) => id)).toEqual([formItems[0]!.id])
})

test('the answer is due ten days after the findings, on a working day (CM.ALERT)', () => {
  const calendar = makeCalendar()
  expect(answerDue('2025-03-03', calendar)).toBe('2025-03-13')
  // The tenth day is Saturday 15 March.
  expect(answerDue('2025-03-05', calendar)).toBe('2025-03-17')
})

test('a night begins at two in the morning in China', () => {
  expect(nightOf(new Date('2026-03-01T17:59:59Z'))).toBe('2026-03-01')
  expect(nightOf(new Date('2026-03-01T18:00:00Z'))).toBe('2026-03-02')
})

describe('ratio', () => {
  test('each case is its own first item', () => {
    const counted = [
      { kind: 'case', count: 4 },
      { kind: 'extension', count: 2 },
      { kind: 'repeat', count: 1 },
    ]
    expect(ratioOf(counted, ['extension', 'repeat', 'undone'])).toEqual({
      cases: 4,
      items: 7,
      ratio: 1.75,
      kinds: [
        { kind: 'extension', count: 2 },
        { kind: 'repeat', count: 1 },
        { kind: 'undone', count: 0 },
      ],
    })
  })
  test('without a case there is no ratio', () => expect(ratioOf([], ['undone']).ratio).toBeNull())
})

test('a sample needs a period, and a size unless all are drawn', () => {
  const wish = {
    method: 'random',
    organId: 1,
    from: '2026-01-01',
    to: '2026-06-30',
    procedure: null,
    priorityId: null,
    size: 5,
    seed: 's',
  } as const
  expect(checkWish(wish).ok).toBe(true)
  expect(checkWish({ ...wish, to: '2025-12-31' }).ok).toBe(false)
  expect(checkWish({ ...wish, size: null }).ok).toBe(false)
  expect(checkWish({ ...wish, size: null, method: 'all' }).ok).toBe(true)
})

describe('detectors', () => {
  test('each has its own id, words in both languages, and cites what is known', () => {
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length)
    for (const { id, title, why, repair, citation = cite('DESIGN') } of detectors) {
      for (const words of [title, why, repair])
        expect(
          [words.zh, words.en].every((one) => one.length > 3),
          id,
        ).toBe(true)
      expect(
        instruments.some(({ tag }) => tag === citation.instrument),
        id,
      ).toBe(true)
    }
  })
})

test('every role that the policy names exists', () => {
  const named = Object.values(qualityPolicy.abilities).flatMap((grants) => Object.keys(grants))
  expect(named.filter((role) => role !== 'system' && !findRole(role))).toEqual([])
})

test('codes of findings are told in words', () => {
  const petition = petitionOf([])
  const plan = { actions: [], procedures: [petition], instruments: [] } as unknown as Plan
  const words = (kind: CodeKind | undefined, code: string) => codeWords(plan, () => undefined, kind, code).zh
  expect(words('state', 'petition handling')).toBe(stateOf(petition, 'handling').title.zh)
  expect(words('state', 'handling')).toBe(stateOf(petition, 'handling').title.zh)
  expect(words('state', 'gone handling')).toBe('gone handling')
  expect(words('states', 'handling ≠ closed')).toBe(
    `${stateOf(petition, 'handling').title.zh} ≠ ${stateOf(petition, 'closed').title.zh}`,
  )
  expect(words('rule', 'PET.P7')).toBe(clockRuleOf(petition, 'PET.P7').title.zh)
  expect(words('role', 'prosecutor')).toBe('检察官')
  expect(words(undefined, '12')).toBe('12')
})
