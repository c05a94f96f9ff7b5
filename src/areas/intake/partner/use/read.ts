import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { readSealed } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchReport } from '../../domain/refusals.ts'
import type { StoredReport } from '../../domain/stored.ts'
import { findReports } from '../../store/stored.ts'
import type { Intake } from '../../use/intake.ts'
import type { StatusView } from '../contract.ts'
import { toldOf } from '../domain/status.ts'
import { findExternalNumbers } from '../store/partners.ts'

const statusOf = ({ office, organs }: Intake, report: StoredReport, external: string | null): StatusView => {
  const told = toldOf(office.plan, report.stage, report.procedure ?? receptionOf(office, report.actionId).id)
  return {
    id: report.id,
    number: report.number,
    externalNumber: external,
    receivedAt: report.receivedAt.toISOString(),
    organ: { ...(organs().byId(report.organ.id)?.name ?? { zh: '', en: '' }) },
    status: report.stage,
    statusText: { ...told.title },
    happened: { ...told.happened },
    next: { ...told.next },
    since: report.stageOn,
    nextBy: report.nextBy,
  }
}

/** Only what this partner sent is in its sight. */
const statuses = async (intake: Intake, tx: Tx, ids: readonly string[]): Promise<StatusView[]> => {
  const found = new Map((await findReports(tx, ids)).map((report) => [report.id, report]))
  const external = await findExternalNumbers(tx, [...found.keys()])
  return ids.flatMap((id) => {
    const report = found.get(id)
    return report ? [statusOf(intake, report, external.get(id) ?? null)] : []
  })
}

export const readStatus = async (intake: Intake, tx: Tx, id: string): Promise<Result<StatusView>> => {
  const [status] = await statuses(intake, tx, [id])
  return status ? ok(status) : noSuchReport
}

const changes = ['report.received', 'report.progressed', 'report.withdrawn', 'report.rehomed']
const pageSize = 200
/** A busy log is walked in several calls rather than in a long one. */
const mostPages = 20

/**
 * Reports that changed since a place in the log, each once, as they are now. The place moves over what is sealed,
 * whose order never changes, so that nothing is missed and nothing needs to be asked twice.
 */
export const readChanges = async (
  intake: Intake,
  tx: Tx,
  after: number,
): Promise<{ readonly reports: StatusView[]; readonly next: number; readonly more: boolean }> => {
  const found = new Map<string, StatusView>()
  let next = after
  let more = true
  for (let page = 0; more && page < mostPages && found.size < pageSize; page += 1) {
    const walked = await readSealed(tx, { from: next, types: changes, limit: pageSize })
    const ids = [...new Set(walked.entries.map(({ subject_id }) => subject_id))]
    for (const status of await statuses(intake, tx, ids)) found.set(status.id, status)
    next = walked.next
    more = walked.more
  }
  return { reports: [...found.values()], next, more }
}
