import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../../tests/support/chance.ts'
import { foldName, isCreditCode, sameAs } from './addressee.ts'
import { planSheet } from './addressee-sheet.ts'
import { isOffered, mayMake } from './order.ts'
import { ratesOf, tallyOf } from './rates.ts'
import {
  addresseeMoves,
  emptyPaper,
  isDraft,
  isOut,
  missingParts,
  type Paper,
  replyRules,
  serveMoves,
} from './recommendation.ts'
import { toldOnce } from './told-once.ts'
import { recommendation } from '#plan/procedures/recommendation/recommendation.ts'

const complete: Paper = {
  ...emptyPaper,
  type: 'pil',
  addresseeId: 'x',
  title: '题',
  source: '源',
  facts: '事',
  violation: '违',
  legalBasis: '法',
  proposal: '议',
}
const verdict = (paper: Paper, move: string, from: string, term: number | null = null) => {
  const made = mayMake(paper, { move, from, given: { term } })
  return made.ok ? 'ok' : made.refusal.rule
}

describe('what type and text require of a move', () => {
  test('social governance goes by policy research, the others do not', () => {
    const governance: Paper = { ...complete, type: 'governance' }
    expect(verdict(governance, 'decide', 'investigated')).toBe('REC 17')
    expect(verdict(governance, 'consult', 'investigated')).toBe('REC 17')
    expect(verdict(governance, 'decide_committee', 'investigated')).toBe('REC 17')
    expect(verdict(governance, 'decide_committee', 'policy_review')).toBe('ok')
    expect(verdict(governance, 'send_to_policy', 'investigated')).toBe('ok')
    expect(verdict(complete, 'send_to_policy', 'investigated')).toBe('REC 17')
    expect(verdict(complete, 'decide_governance', 'consulted')).toBe('REC 17')
    expect(verdict(complete, 'decide', 'consulted')).toBe('ok')
  })

  test('every part but the last has to be written before it is issued', () => {
    expect(verdict(complete, 'issue', 'decided')).toBe('ok')
    for (const part of ['title', 'source', 'facts', 'violation', 'legalBasis', 'proposal'] as const) {
      expect(missingParts({ ...complete, [part]: ' ' })).toEqual([part])
      expect(verdict({ ...complete, [part]: '' }, 'issue', 'decided')).toBe('REC 16')
    }
    expect(missingParts(emptyPaper)).toHaveLength(8)
  })

  test('what would be refused is not offered; what is unwritten is, and says so', () => {
    const offered = (paper: Paper, from: string) =>
      recommendation.moves
        .filter((move) => move.from.includes(from) && isOffered(paper, { move: move.id, from }))
        .map(({ id }) => id)
    expect(offered({ ...complete, replyTerm: 3 }, 'issued')).toContain('serve')
    expect(offered({ ...complete, replyTerm: 3 }, 'issued')).not.toContain('serve_urgent')
    expect(offered(complete, 'investigated')).toEqual(['consult', 'decide', 'decide_committee', 'drop'])
    expect(offered({ ...complete, type: 'governance' }, 'investigated')).toEqual(['send_to_policy', 'drop'])
    expect(offered(emptyPaper, 'decided')).toEqual(['issue'])
  })

  test('service starts the very period that the paper sets', () => {
    for (const replyRule of replyRules)
      for (const other of replyRules)
        expect(verdict({ ...complete, replyRule }, serveMoves[other], 'issued')).toBe(
          replyRule === other ? 'ok' : 'REC 19',
        )
    expect(verdict({ ...complete, replyTerm: 3 }, 'serve', 'issued')).toBe('REC 19')
    expect(verdict({ ...complete, replyTerm: 3 }, 'serve', 'issued', 3)).toBe('ok')
    expect(verdict(complete, 'serve', 'issued', 3)).toBe('REC 19')
    // Whoever writes down what the rule says anyway is right.
    expect(verdict(complete, 'serve', 'issued', 2)).toBe('ok')
    expect(verdict({ ...complete, replyTerm: 3 }, 'serve', 'issued', 2)).toBe('REC 19')
  })
})

describe('what the procedure and this area say of each other', () => {
  const ids = recommendation.moves.map(({ id }) => id)

  test('each way of service is a move that starts its clock from the day of receipt', () => {
    for (const rule of replyRules) {
      const move = recommendation.moves.find(({ id }) => id === serveMoves[rule])
      expect(move?.starts).toEqual([{ rule, from: 'day' }])
    }
  })

  test('what an addressee may do is open to it in that state, and to nobody else outside', () => {
    const moveOf = { receive: 'serve', object: 'object', reply: 'answer' } as const
    for (const { id: state } of recommendation.states)
      for (const kind of addresseeMoves({ state, answeredOn: null }))
        if (kind !== 'supplement') {
          const move = recommendation.moves.find(({ id }) => id === moveOf[kind])!
          expect(move.from).toContain(state)
          expect(move.by).toEqual(expect.arrayContaining(['agency', 'addressee']))
        }
    const outside = recommendation.moves.filter(({ by }) => by.includes('addressee')).map(({ id }) => id)
    expect(outside).toEqual([...Object.values(serveMoves), 'object', 'answer'])
    expect(ids).toContain('evaluate')
  })

  test('no state is both written on and out', () => {
    for (const { id } of recommendation.states) expect(isDraft(id) && isOut(id)).toBe(false)
    expect(recommendation.states.filter(({ id }) => isOut(id)).map(({ id }) => id)).toContain('withdrawn')
  })
})

describe('rates', () => {
  const day = fc.constantFrom('2031-03-01', '2031-04-01', '2031-05-01', null)
  const row = fc.record({
    servedOn: day,
    replyDue: day,
    answeredOn: day,
    answer: fc.constantFrom('adopted', 'partly', 'refused', null),
    correction: fc.constantFrom('corrected', 'partly', 'not_corrected', null),
  })

  test('are shares of one: nothing counted is more than what it is counted of', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const tally = tallyOf(rows, '2031-04-15')
        expect(tally.answeredInTime).toBeLessThanOrEqual(tally.answered)
        expect(tally.answered).toBeLessThanOrEqual(tally.due)
        expect(tally.due).toBeLessThanOrEqual(tally.served)
        for (const rate of Object.values(ratesOf(tally)))
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true)
      }),
    )
  })

  test('one answered in time and corrected, one late, one not due yet', () => {
    const tally = tallyOf(
      [
        {
          servedOn: '2031-01-01',
          replyDue: '2031-03-01',
          answeredOn: '2031-02-01',
          answer: 'adopted',
          correction: 'corrected',
        },
        {
          servedOn: '2031-01-01',
          replyDue: '2031-03-01',
          answeredOn: '2031-03-02',
          answer: 'partly',
          correction: 'corrected',
        },
        { servedOn: '2031-01-01', replyDue: '2031-03-01', answeredOn: null, answer: null, correction: null },
        { servedOn: '2031-04-01', replyDue: '2031-06-01', answeredOn: null, answer: null, correction: null },
      ],
      '2031-04-15',
    )
    expect(tally).toMatchObject({ served: 4, due: 3, answered: 2, adopted: 1, corrected: 2 })
    expect(ratesOf(tally)).toEqual({ reply: 1 / 3, adoption: 1 / 2, correction: 1 / 3 })
    expect(ratesOf(tallyOf([], '2031-04-15'))).toEqual({ reply: null, adoption: null, correction: null })
  })
})

describe('told once', () => {
  test('the same person is told by the first of their reports', () => {
    const all = [
      { reportId: 'a', same: ['c'] },
      { reportId: 'b', same: [] },
      { reportId: 'c', same: ['a'] },
    ]
    expect(toldOnce(all, [])).toEqual(['a', 'b'])
    expect(toldOnce(all, ['c'])).toEqual(['b'])
  })

  test('whoever is left out was told by another report', () => {
    const person = fc.nat(4)
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const all = people.map((one, index) => ({
          reportId: String(index),
          same: people.flatMap((other, at) => (other === one && at !== index ? [String(at)] : [])),
        }))
        const told = toldOnce(all, []).map((id) => people[Number(id)])
        expect(new Set(told)).toEqual(new Set(people))
        expect(told).toHaveLength(new Set(people).size)
      }),
    )
  })
})

describe('addressees', () => {
  test('the same body under another way of writing', () => {
    expect(foldName('历下区 市场监管局（本部）')).toBe(foldName('历下区市场监管局(本部)'))
    const known = [{ id: '1', name: '甲局', creditCode: '11370000MB2837771A' }]
    expect(isCreditCode('11370000MB2837771A')).toBe(true)
    expect(isCreditCode('11370000MB283777IA')).toBe(false)
    expect(sameAs({ name: '乙局', creditCode: '11370000MB2837771A' }, known)?.id).toBe('1')
    expect(sameAs({ name: '甲 局', creditCode: '' }, known, '1')).toBeUndefined()
  })

  test('a sheet with a fault changes nothing', () => {
    const plan = planSheet(
      [
        { line: 2, cells: { name: '甲局', kind: 'agency' } },
        { line: 3, cells: { name: '乙局', kind: 'nothing known' } },
      ],
      [],
    )
    expect(plan).toMatchObject({ added: [], changed: [], faults: [{ line: 3, column: 'kind' }] })
  })
})
