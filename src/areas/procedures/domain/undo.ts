import type { Entry } from '#areas/ledger/domain/entry.ts'
import { type Actor, rolesOf } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { ClockChange } from './clock.ts'
import type { Move, Procedure } from './procedure.ts'

export type MadeEntry = Pick<Entry, 'id' | 'at' | 'type' | 'actor_id' | 'data'>

/** What the entry of a move holds that undoing needs. */
export type MovedData = {
  readonly move: string
  readonly from: string
  readonly to: string
  readonly clocks: readonly ClockChange[]
  /** Who had the case before; a lead has nobody. */
  readonly handler_before?: string | null
}

export const movedData = ({ data }: MadeEntry): MovedData => data as unknown as MovedData

const hourMs = 3_600_000
const heads = ['department_head', 'chief_procurator']

const cannot = (message: Text): Result<never> => refuse({ kind: 'not-allowed', rule: 'design:undo', message })

/** Past a change of version there is no way back: the state before may not be there any more. */
const isStep = ({ type }: MadeEntry) => /\.(?:moved|undone|migrated)$/.test(type)

const moveOf = (procedure: Procedure, { type, data }: MadeEntry): Move | undefined =>
  type.endsWith('.moved') ? procedure.moves.find(({ id }) => id === data['move']) : undefined

/** What reached somebody outside cannot be unsaid; a case that was opened stays opened, one that was merged merged. */
const staysInside = ({ answers, opens, issues, sends, merges }: Move) =>
  [answers, opens, issues, sends, merges].every((one) => one === undefined)

/** Until when a move may be taken back that was made just then; null where it stands at once. */
export const undoLimit = (move: Move | undefined, madeAt: Date): Date | null =>
  move?.undoWithin === undefined || !staysInside(move)
    ? null
    : new Date(madeAt.getTime() + move.undoWithin * hourMs)

/**
 * Whether somebody may take back the move that an entry tells of, and until when. `entries` are those of the lead
 * or case, the newest first.
 */
export const undoable = (
  procedure: Procedure,
  entry: MadeEntry,
  entries: readonly MadeEntry[],
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Result<Date> => {
  const limit = undoLimit(moveOf(procedure, entry), new Date(entry.at))
  if (limit === null)
    return cannot(
      text(
        '这一步不能撤回：它已经告知反映人或已生效，或者不属于可以撤回的事项',
        'This step cannot be taken back: it has reached somebody, or is not of the kind that can be',
      ),
    )
  if (entries.find(isStep)?.id !== entry.id)
    return cannot(text('之后又有新的办理，只能撤回最近一步', 'Only the last step can be taken back'))
  if (now > limit)
    return cannot(text('已过可以撤回的时间', 'The time in which it could be taken back has passed'))
  const made = 'id' in actor && actor.id === entry.actor_id
  if (!made && !rolesOf(actor).some((role) => heads.includes(role)))
    return refuse({
      kind: 'forbidden',
      rule: 'design:undo',
      message: text(
        '只能由办理这一步的人或部门负责人撤回',
        'Only the one who made the step, or a head, takes it back',
      ),
    })
  return ok(limit)
}
