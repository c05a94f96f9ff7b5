import { addDays, type IsoDate } from '#kernel/time/date.ts'

export type Vote = 'for' | 'against' | 'abstained'

export type Ballot = {
  /** All members of the committee, present or not. */
  readonly members: readonly string[]
  readonly present: readonly string[]
  readonly votes: Readonly<Record<string, Vote>>
}

export type Tally = {
  readonly for: number
  readonly against: number
  readonly abstained: number
  /** More than half of the members came. */
  readonly quorum: boolean
  readonly outcome: 'approved' | 'returned' | 'undecided'
}

/**
 * What the votes decide. More than half of all members must be present, and a majority of all members decides,
 * not of those present; votes of others, or of members who did not come, do not count. Source: ORG 30–33.
 */
export const tally = ({ members, present, votes }: Ballot): Tally => {
  const all = new Set(members)
  const came = new Set(present.filter((id) => all.has(id)))
  const count = (vote: Vote) => [...came].filter((id) => votes[id] === vote).length
  const half = all.size / 2
  const quorum = came.size > half
  const [inFavour, against] = [count('for'), count('against')]
  const outcome = !quorum
    ? 'undecided'
    : inFavour > half
      ? 'approved'
      : against > half
        ? 'returned'
        : 'undecided'
  return { for: inFavour, against, abstained: count('abstained'), quorum, outcome }
}

/** Whether everybody who came has a vote entered: who neither agrees nor objects abstains. */
export const hasEveryVote = ({ members, present, votes }: Ballot): boolean =>
  members.every((id) => !present.includes(id) || votes[id] !== undefined)

const noticeDays = 3
const feedbackDays = 5

/** The first day for a session that is called today: members are told three days before. Source: rulebook 2.10. */
export const firstSessionDay = (calledOn: IsoDate): IsoDate => addDays(calledOn, noticeDays)

/** By when it is told how a decision was carried out. */
export const feedbackDue = (heldOn: IsoDate): IsoDate => addDays(heldOn, feedbackDays)
