import type { Shown } from '#areas/documents/domain/blocks.ts'
import type { Clock } from '#areas/procedures/domain/clock.ts'
import type { Move } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../domain/case.ts'
import type { Given } from '../domain/given.ts'
import type { HeldCase } from './hold.ts'

export type Made = {
  readonly move: Move
  readonly to: string
  readonly given: Given
  readonly clocks: readonly Clock[]
}

/** What another area adds to every move of one procedure, within its transaction; a refusal undoes the move. */
export type Companion = {
  /** Templates of documents whose text it keeps itself. */
  readonly writes?: readonly string[]
  /** Of the moves that the procedure leaves open, those that are offered: what would be refused only misleads. */
  readonly offers?: (tx: Tx, of: Pick<Case, 'id' | 'state'>) => Promise<(move: Pick<Move, 'id'>) => boolean>
  readonly before?: (
    tx: Tx,
    office: CaseOffice,
    held: HeldCase,
    move: Move,
    given: Given,
  ) => Promise<Result<void>>
  readonly after?: (tx: Tx, office: CaseOffice, held: HeldCase, made: Made) => Promise<Result<void>>
}

/** A document that a move issues, as it reads. */
export type DraftShown = {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly form: string
  readonly shown: readonly Shown[]
}

/** What moves do with the documents that they produce, within their transaction. */
export type Paperwork = {
  /** `seen`: which version of each draft was read by whoever decided; another one is refused. */
  readonly issue: (
    tx: Tx,
    caseId: string,
    move: Move,
    seen?: Readonly<Record<string, number>>,
  ) => Promise<Result<void>>
  readonly shown: (tx: Tx, caseId: string, move: Move) => Promise<readonly DraftShown[]>
}

/** An office at which procedures have companions, by the procedure's id; handed in where the program is composed. */
export type CaseOffice = Office & {
  readonly companions?: Readonly<Record<string, Companion>>
  readonly paperwork?: Paperwork
}

/** Which moves of a case are offered, by what another area knows of it. */
export const offeredIn = async (tx: Tx, { companions }: CaseOffice, of: Case) =>
  (await companions?.[of.procedure]?.offers?.(tx, of)) ?? (() => true)
