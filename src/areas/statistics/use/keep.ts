import { consumeEntries, passEntries, readerStanding, type SealedEntry } from '#areas/ledger/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Cell, cellsOf } from '../domain/cell.ts'
import { changed, changesOf } from '../domain/fact.ts'
import type { Indicator } from '../domain/indicator.ts'
import { countFacts, findFacts, replaceFacts, subjectsBehind } from '../store/facts.ts'
import { cellsMade, holdFigures, noteCells } from '../store/made.ts'
import { addChanges, compareAll, countAll, type Differing } from '../store/rollups.ts'

/** The reader of the ledger that keeps the figures. */
export const reader = 'statistics'

/**
 * Everything that can change what a lead or a case adds: whatever happens to one, or to a clock of it. A warning
 * changes nothing, and what a calendar did to clocks is told at its end.
 */
const types = [
  'lead.%',
  'case.%',
  'clock.paused',
  'clock.resumed',
  'clock.extended',
  'calendar.recomputed',
  'organ.changed',
]

const batch = 2_000

/** Beyond this many entries, counting everything anew is quicker than following them. */
const tooFarBehind = 200_000

/** An organ that moves below another takes its leads and cases with it, without an entry for each. */
const movesOrgans = ({ type, data }: SealedEntry): boolean =>
  type === 'organ.changed' && (data['fields'] as readonly string[]).includes('ancestors')

/** So does a calendar with their due days. */
const movesDays = ({ type, data }: SealedEntry): boolean =>
  type === 'calendar.recomputed' && data['recomputed'] !== 0

/** What an entry is about, and a lead that joined or left the case that it is about. */
const subjectsOf = ({ subject_id, data }: SealedEntry): string[] => [
  subject_id,
  ...(typeof data['lead_id'] === 'string' ? [data['lead_id']] : []),
]

const refresh = async (tx: Tx, cells: readonly Cell[], named: readonly string[]): Promise<void> => {
  await holdFigures(tx)
  const subjects = await subjectsBehind(tx, [...new Set(named)])
  const { gone, come } = changed(await findFacts(tx, subjects), await countFacts(tx, cells, subjects))
  await replaceFacts(tx, gone, come)
  await addChanges(tx, changesOf(gone, come))
}

/** Counts every figure anew and goes on from here; false while another transaction keeps them. */
export const recountFigures = async (tx: Tx, indicators: readonly Indicator[]): Promise<boolean> => {
  if (!(await passEntries(tx, reader))) return false
  await holdFigures(tx)
  const cells = cellsOf(indicators)
  await countAll(tx, cells)
  await noteCells(
    tx,
    cells.map(({ key }) => key),
  )
  return true
}

const areThose = async (tx: Tx, cells: readonly Cell[]): Promise<boolean> =>
  (await cellsMade(tx)).join('\n') === cells.map(({ key }) => key).join('\n')

/**
 * Lets the figures follow the next entries, in the transaction that moves the reader on: each counts exactly once.
 * What a subject adds is counted from its rows, which hold at least what its entries say; one that changes again
 * meanwhile has an entry still to come.
 */
export const keepFigures = async (tx: Tx, indicators: readonly Indicator[]): Promise<number> => {
  const cells = cellsOf(indicators)
  const { behind } = await readerStanding(tx, reader)
  if (behind > tooFarBehind || !(await areThose(tx, cells)))
    return (await recountFigures(tx, indicators)) ? Math.max(1, behind) : 0
  const { entries, walked } = await consumeEntries(tx, { name: reader, types, limit: batch })
  if (entries.some((entry) => movesOrgans(entry) || movesDays(entry))) {
    await recountFigures(tx, indicators)
    return walked
  }
  if (entries.length > 0) await refresh(tx, cells, entries.flatMap(subjectsOf))
  return walked
}

export type Check = {
  readonly rows: number
  /** Entries that the figures have not followed yet: until there are none, a difference says nothing. */
  readonly behind: number
  readonly differing: readonly Differing[]
}

/** Whether the kept figures are those that a full recount gives. */
export const checkFigures = async (tx: Tx, indicators: readonly Indicator[], most = 20): Promise<Check> => {
  const { behind } = await readerStanding(tx, reader)
  return { behind, ...(await compareAll(tx, cellsOf(indicators), most)) }
}
