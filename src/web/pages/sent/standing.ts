import type { SentView } from '#areas/recommendations/contract.ts'

type Standing = 'withdrawn' | 'toReceive' | 'toReply' | 'objected' | 'answered' | 'closed'

/** Where it stands for whoever it was sent to. */
export const standingOf = ({
  withdrawn,
  moves,
  answeredOn,
}: Pick<SentView, 'withdrawn' | 'moves' | 'answeredOn'>): Standing => {
  if (withdrawn) return 'withdrawn'
  if (moves.includes('receive')) return 'toReceive'
  if (answeredOn !== null) return moves.length > 0 ? 'answered' : 'closed'
  return moves.includes('reply') ? 'toReply' : 'objected'
}
