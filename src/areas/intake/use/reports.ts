import { appendEntries } from '#areas/ledger/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Stage } from '../domain/stage.ts'
import type { StoredReport } from '../domain/stored.ts'
import { findFiles, type StoredFile } from '../store/files.ts'
import { findMessages, type StoredMessage } from '../store/messages.ts'
import { changeReport, findReports } from '../store/stored.ts'

/** Reports that the actor may read, in the order asked for. */
export const readReports = async (tx: Tx, ids: readonly string[]): Promise<StoredReport[]> => {
  const found = new Map((await findReports(tx, ids)).map((report) => [report.id, report]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Tells the reporter how far it is. The stage is a state of the procedure, whose words the reporter reads. */
export const progressReport = async (tx: Tx, id: string, stage: Stage): Promise<void> => {
  if (!(await changeReport(tx, id, stage)))
    throw new Error(`report ${id} is not in reach of ${tx.actor.kind}`)
  await appendEntries(tx, [
    {
      type: 'report.progressed',
      subject_kind: 'report',
      subject_id: id,
      data: {
        stage: stage.stage,
        procedure: stage.procedure ?? null,
        stage_on: stage.stageOn,
        next_by: stage.nextBy,
      },
    },
  ])
}

/**
 * Where the report is, as its lead goes from organ to organ: one that is asked to take it over may read it,
 * and once it has, reads it alone. The mover, whose own entry tells of it, may be left without sight of it.
 */
export const rehomeReport = async (
  tx: Tx,
  id: string,
  home: { readonly organ?: Pick<Organ, 'id' | 'ancestors'>; readonly offeredOrganId?: number | null },
): Promise<void> => {
  await asSystem(tx, 'intake.rehome', (system) => changeReport(system, id, home))
}

/** What was said between a reporter and the organ, and the files. */
export type Exchange = {
  readonly reportId: string
  readonly messages: readonly StoredMessage[]
  readonly files: readonly StoredFile[]
}

/** For those of the reports that the actor may read, in the order asked for. */
export const readExchange = async (tx: Tx, ids: readonly string[]): Promise<Exchange[]> => {
  const reports = await readReports(tx, ids)
  const [messages, files] = [await findMessages(tx, ids), await findFiles(tx, ids)]
  return reports.map(({ id }) => ({
    reportId: id,
    messages: messages.filter(({ reportId }) => reportId === id),
    files: files.filter(({ reportId }) => reportId === id),
  }))
}
