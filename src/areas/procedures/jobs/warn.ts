import { appendEntries } from '#areas/ledger/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { addDays, earlierDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { ClockRule } from '../domain/clock-rule.ts'
import { onMissOf } from '../domain/on-miss.ts'
import type { WarningKind } from '../domain/warnings.ts'
import type { PlacedClock } from '../store/recompute.ts'
import { clocksToWarn, endPass, holdPass, insertWarnings, type NewWarning } from '../store/warnings.ts'
import type { Office } from '../use/office.ts'

const system: Actor = { kind: 'system', task: 'procedures.warn' }
const batch = 2_000

/** A clock that comes late, by an import or a resumption, is told of if its day lies no further back. */
const lookBackDays = 3
const overdueLookBackDays = 31

const ruleOf = (
  { plan }: Office,
  { clock, procedure, procedureVersion }: PlacedClock,
): ClockRule | undefined =>
  plan.procedures
    .find(({ id, version }) => id === procedure && version === procedureVersion)
    ?.clocks.find(({ id }) => id === clock.rule)

/** What somebody outside owes is for case management to follow up, where nobody has the case. */
const owedBy = (rule: ClockRule | undefined): string =>
  rule === undefined || rule.owedBy === 'outside' ? 'case_manager' : rule.owedBy

const warningOf = (office: Office, placed: PlacedClock & { readonly kind: WarningKind }): NewWarning => {
  const rule = ruleOf(office, placed)
  const escalates = placed.kind === 'overdue' && rule !== undefined && onMissOf(rule) === 'escalate'
  return {
    clockId: placed.clock.id,
    kind: placed.kind,
    dueOn: placed.clock.dueOn!,
    owedBy: owedBy(rule),
    organId: placed.organId,
    aboveOrganId: escalates ? (office.organ(placed.organId)?.parentId ?? null) : null,
  }
}

const entryOf = (
  { clock, leadId, caseId, organId, actionId, procedure }: PlacedClock,
  { kind, aboveOrganId }: NewWarning,
) => ({
  type: 'clock.warned',
  subject_kind: caseId === null ? 'lead' : 'case',
  subject_id: (caseId ?? leadId)!,
  organ_id: organId,
  data: {
    clock_id: clock.id,
    rule: clock.rule,
    procedure,
    kind,
    due: clock.dueOn,
    action_id: actionId,
    organ_id: organId,
    ...(aboveOrganId !== null && { above_organ_id: aboveOrganId }),
  },
})

const warnBatch = async (tx: Tx, office: Office): Promise<number> => {
  const pass = await holdPass(tx)
  if (!pass) return 0
  const today = dateIn(tx.now)
  const since = (days: number) => earlierDate(pass.through ?? today, addDays(today, -days))
  const found = await clocksToWarn(
    tx,
    { today, from: since(lookBackDays), overdueFrom: since(overdueLookBackDays) },
    batch,
  )
  const warnings = found.map((placed) => ({ placed, warning: warningOf(office, placed) }))
  await insertWarnings(
    tx,
    warnings.map(({ warning }) => warning),
  )
  await appendEntries(
    tx,
    warnings.map(({ placed, warning }) => entryOf(placed, warning)),
  )
  if (found.length < batch) await endPass(tx, today)
  return found.length
}

/**
 * Tells of the periods that came to a warning, a batch at a time. What was told stands in the same transaction, so a
 * kill leaves nothing out and doubles nothing; after days without a server, each is told where it stands by now.
 */
export const warnOfClocks = async (database: Db, office: Office, now = new Date()): Promise<number> => {
  const done = await inTransaction(database, system, (tx) => warnBatch(tx, office), now)
  return done < batch ? 0 : done
}

export const warning = (database: Db, office: Office): Follower => ({
  name: 'procedures.warn',
  everyMs: 5 * 60_000,
  run: () => warnOfClocks(database, office),
})
