import { enterReport } from '#areas/intake/use/enter-report.ts'
import { newCode } from '#areas/intake/use/codes.ts'
import { receivedFile } from '#areas/intake/use/drafts.ts'
import { type Intake, receiveReport } from '#areas/intake/public.ts'
import { sealBatch } from '#areas/ledger/public.ts'
import { registerReports } from '#areas/leads/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { KeptContent } from '#platform/files/store.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { Readable } from 'node:stream'
import type { System } from '../system.ts'
import type { Sent } from './files.ts'
import { inThePast } from './past.ts'
import { must, type Team } from './people.ts'
import type { Planned } from './plan.ts'

export type Kept = Sent & { readonly kept: KeptContent }

/** Puts the demo's files where those of reporters go, by the same way. */
export const keepFiles = async (intake: Intake, files: readonly Sent[]): Promise<readonly Kept[]> => {
  const kept: Kept[] = []
  for (const file of files)
    kept.push({ ...file, kept: must(await intake.files.keep(Readable.from([file.content]), file.name)) })
  return kept
}

type Receiving = {
  readonly system: System
  readonly teams: ReadonlyMap<number, Team>
  readonly files: readonly Kept[]
}

const fromPublic = async ({ system, files }: Receiving, tx: Tx, planned: Planned): Promise<string> => {
  const file = planned.file === null ? undefined : files[planned.file]
  const { id } = await receiveReport(system.intake, tx, {
    content: planned.content,
    identity: planned.identity,
    files: file ? [receivedFile(tx, file.name, file.kept)] : [],
    organ: planned.organ,
    receivedAt: planned.receivedAt,
    code: planned.code ?? newCode(),
  })
  return id
}

const fromDesk = async ({ system }: Receiving, tx: Tx, planned: Planned): Promise<string> => {
  const { content, identity, receivedAt } = planned
  return must(await enterReport(system.intake, tx, { ...content, identity, receivedOn: dateIn(receivedAt) }))
    .id
}

const visitor: Actor = { kind: 'visitor' }

/** Who puts a report in: the person, or the clerk who writes down what came by letter, visit or call. */
const putInBy = ({ teams }: Receiving, { content, organ }: Planned): Actor =>
  content.channel === 'portal' ? visitor : teams.get(organ.id)!.clerk

/**
 * Takes the reports of one day in, as whoever puts them in, each at its own moment: a transaction for each of
 * them, since a commit costs more than a report does.
 */
export const receiveDay = async (
  receiving: Receiving,
  planned: readonly Planned[],
): Promise<ReadonlyMap<number, string>> => {
  const ids = new Map<number, string>()
  const groups = Map.groupBy(planned, (one) => putInBy(receiving, one))
  const receiveGroup = ([actor, group]: readonly [Actor, readonly Planned[]]) =>
    inTransaction(receiving.system.database, actor, async (tx) => {
      for (const one of group) {
        const receive = actor === visitor ? fromPublic : fromDesk
        ids.set(one.key, await receive(receiving, inThePast(tx, one.receivedAt), one))
      }
    })
  await Promise.all([...groups].map(receiveGroup))
  return ids
}

export const sealAll = async ({ database, signer }: System): Promise<void> => {
  while (
    (await inTransaction(database, { kind: 'system', task: 'demo' }, (tx) => sealBatch(tx, signer))) > 0
  );
}

/** So many days in one transaction: a commit costs more than a day's work. */
const daysAtOnce = 30

/** Makes leads of the reports of each day on that day, in the order in which they were sealed. */
export const registerDays = async (
  { database, office }: System,
  days: readonly { readonly count: number; readonly at: Date }[],
): Promise<void> => {
  for (let first = 0; first < days.length; first += daysAtOnce)
    await inTransaction(database, { kind: 'system', task: 'leads.register' }, async (tx) => {
      for (const { count, at } of days.slice(first, first + daysAtOnce)) {
        const done = await registerReports(inThePast(tx, at), office, count)
        if (done !== count) throw new Error(`${count} reports came in, ${done} of them became leads`)
      }
    })
}
