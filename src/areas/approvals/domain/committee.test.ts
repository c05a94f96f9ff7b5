import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../../tests/support/chance.ts'
import { tally, type Vote } from './committee.ts'

const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const votes = (inFavour: number, against = 0): Record<string, Vote> =>
  Object.fromEntries(
    members.map((id, at) => [id, at < inFavour ? 'for' : at < inFavour + against ? 'against' : 'abstained']),
  )

describe('a majority of all members decides', () => {
  test.each([
    [7, 4, 3, 'approved'],
    [7, 3, 4, 'returned'],
    [7, 3, 3, 'undecided'],
    // Four of seven came, three of them in favour: most of those present, and not of all.
    [4, 3, 1, 'undecided'],
    [4, 4, 0, 'approved'],
    // Three came: whatever they want, they are too few.
    [3, 3, 0, 'undecided'],
  ])('%i present, %i for, %i against: %s', (present, inFavour, against, outcome) => {
    const counted = tally({ members, present: members.slice(0, present), votes: votes(inFavour, against) })
    expect(counted.outcome).toBe(outcome)
    expect(counted.quorum).toBe(present > 3.5)
  })
})

const people = fc.constantFrom(...members, 'x', 'y', 'z')
const ballot = fc.record({
  members: fc.uniqueArray(fc.constantFrom(...members), { minLength: 1 }),
  present: fc.array(people),
  votes: fc.dictionary(people, fc.constantFrom<Vote>('for', 'against', 'abstained')),
})

test('votes of outsiders and of absent members never change anything', () => {
  fc.assert(
    fc.property(ballot, people, fc.constantFrom<Vote>('for', 'against'), (cast, id, vote) => {
      const counts = cast.members.includes(id) && cast.present.includes(id)
      if (counts) return
      expect(tally({ ...cast, votes: { ...cast.votes, [id]: vote } })).toEqual(tally(cast))
    }),
  )
})

test('a decision has more than half of all members behind it, and more votes for it never turn it down', () => {
  fc.assert(
    fc.property(ballot, people, (cast, id) => {
      const counted = tally(cast)
      expect(counted.for + counted.against + counted.abstained).toBeLessThanOrEqual(cast.members.length)
      if (counted.outcome === 'approved') expect(counted.for * 2).toBeGreaterThan(cast.members.length)
      if (counted.outcome === 'returned') expect(counted.against * 2).toBeGreaterThan(cast.members.length)
      const more = tally({ ...cast, votes: { ...cast.votes, [id]: 'for' } })
      if (counted.outcome === 'approved') expect(more.outcome).toBe('approved')
      if (counted.outcome === 'undecided') expect(more.outcome).not.toBe('returned')
    }),
  )
})
