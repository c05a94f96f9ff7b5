import { appendEntries } from '#areas/ledger/public.ts'
import type { Given } from '#areas/procedures/domain/given.ts'
import { type Move, stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import { numbersMeant } from '../domain/number.ts'
import { notMergeable } from '../domain/refusals.ts'
import { findCase, findCaseByNumber, lockCases } from '../store/cases.ts'
import { type HeldCase, holdCase, procedureFor } from './hold.ts'

const caseMeant = async (tx: Tx, office: Office, from: Case, typed: string): Promise<Case | undefined> => {
  for (const number of numbersMeant(typed, office.organ(from.organ.id)?.shortZh)) {
    const found = await findCaseByNumber(tx, number)
    if (found) return found
  }
  return undefined
}

const mergeable = (office: Office, from: Case, into: Case, move: Move): Result<void> => {
  if (into.organ.id !== from.organ.id) return notMergeable('other-organ')
  if (into.procedure !== from.procedure) return notMergeable('other-procedure')
  if (into.closedOn !== null) return notMergeable('closed')
  return move.from.includes(into.state)
    ? ok(undefined)
    : notMergeable(stateOf(procedureFor(office, into), into.state).title)
}

/**
 * Holds both cases of a merge before anything is decided: whoever merges them the other way round at the same moment
 * waits, and is told what became of them.
 */
export const holdBoth = async (
  tx: Tx,
  office: Office,
  { id, move, given }: { readonly id: string; readonly move: string; readonly given: Given },
): Promise<void> => {
  const typed = given['case']
  const from = typeof typed === 'string' ? await findCase(tx, id) : undefined
  if (!from || !procedureFor(office, from).moves.some((one) => one.id === move && one.merges)) return
  const into = await caseMeant(tx, office, from, String(typed))
  if (into) await lockCases(tx, [from.id, into.id])
}

/**
 * The case that a case is merged into, which has to be one that whoever merges works on; it says so in its own entry.
 * Who reported the merged one is answered by it from then on, and its papers are read where they are (PIL 69).
 */
export const mergeCase = async (
  tx: Tx,
  office: Office,
  { case: from, reporters }: HeldCase,
  move: Move,
  typed: string,
): Promise<Result<string>> => {
  const meant = await caseMeant(tx, office, from, typed)
  if (!meant) return notMergeable('unknown')
  if (meant.id === from.id) return notMergeable('itself')
  const held = await holdCase(tx, office, meant.id)
  // Whoever may not work on it is told first what is wrong with it.
  const fits = mergeable(office, from, held.ok ? held.value.case : meant, move)
  if (!fits.ok) return fits
  if (!held.ok) return held
  const into = held.value.case
  await appendEntries(tx, [
    {
      type: 'case.merged',
      subject_kind: 'case',
      subject_id: into.id,
      data: {
        merged_case_id: from.id,
        procedure: into.procedure,
        action_id: into.actionId,
        organ_id: into.organ.id,
        reporters: reporters.length,
      },
    },
  ])
  return ok(into.id)
}
