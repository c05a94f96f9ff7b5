import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Command, type Context, decide, movesOpen, type Situation } from './decide.ts'
import type { Move, Procedure } from './procedure.ts'

/** A move that somebody may only propose; who decides on it is its rule's to say. */
export type Proposable = Move & { readonly approval: NonNullable<Move['approval']> }

const isProposable = (move: Move, roles: readonly string[]): move is Proposable =>
  move.approval !== undefined &&
  move.approval.by.some((role) => roles.includes(role)) &&
  !move.by.some((role) => roles.includes(role))

/** The moves that this person may put up for approval now. */
export const movesToPropose = (
  procedure: Procedure,
  situation: Situation,
  { roles, today }: Omit<Context, 'calendar'>,
): readonly Proposable[] =>
  procedure.moves
    .filter((move) => isProposable(move, roles))
    .filter((move) => movesOpen(procedure, situation, { roles: move.by, today }).includes(move))

/** Whether a move could be made as it is proposed, were it approved now. */
export const propose = (
  procedure: Procedure,
  situation: Situation,
  command: Command,
  context: Context,
): Result<Proposable> => {
  const move = procedure.moves.find(({ id }) => id === command.move)
  if (!move || !isProposable(move, context.roles))
    return refuse({
      kind: 'forbidden',
      rule: `${procedure.id}.${command.move}`,
      message: text('这一步不由您报批', 'This is not for you to propose'),
      allowed: movesToPropose(procedure, situation, context).map(({ id }) => id),
    })
  const decided = decide(procedure, situation, command, { ...context, roles: move.by })
  return decided.ok ? ok(move) : decided
}
