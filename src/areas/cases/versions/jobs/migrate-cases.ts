import { saveLeadVersions } from '#areas/leads/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { receptionsOf } from '#areas/procedures/domain/plan.ts'
import type { VersionStep } from '#areas/procedures/domain/versions.ts'
import { type Follow, type Office, saveVersion } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import { followClocks } from '../../use/follow-clocks.ts'
import { saveVersions } from '../store/cases.ts'
import { addMigrated, lockApproved, type VersionChange } from '../store/changes.ts'
import { activeOf, compareCases, type ComparedCase, stepOf } from '../use/compare.ts'

const system: Actor = { kind: 'system', task: 'cases.versions' }
const batch = 200

const entryOf = (change: VersionChange, compared: ComparedCase) => {
  const { case: before, stateAfter } = compared
  return {
    type: 'case.migrated',
    subject_kind: 'case',
    subject_id: before.id,
    organ_id: before.organ.id,
    data: {
      change_id: change.id,
      procedure: change.procedure,
      from_version: change.fromVersion,
      to_version: change.toVersion,
      from: before.state,
      to: stateAfter,
      clocks: activeOf(compared).map((clock) => ({
        id: clock.before.id,
        rule: clock.after.rule,
        due_before: clock.before.dueOn,
        due: clock.after.dueOn,
      })),
      action_id: before.actionId,
      organ_id: before.organ.id,
    },
  }
}

/** Cases, their leads, their clocks: in the order in which people lock them. */
const carryOver = async (
  tx: Tx,
  office: Office,
  change: VersionChange,
  step: VersionStep,
  follow: readonly Follow[],
): Promise<number> => {
  const compared = await compareCases(tx, office, step, { after: null, limit: batch, hold: true })
  const ids = compared.map(({ case: { id } }) => id)
  const version = change.toVersion
  await saveVersions(
    tx,
    compared.map(({ case: { id }, stateAfter: state }) => ({ id, state })),
    version,
  )
  if (receptionsOf(office).includes(step.from)) await saveLeadVersions(tx, ids, version, change.map)
  await saveVersion(
    tx,
    compared.flatMap(({ clocks }) => clocks.map(({ after }) => after)),
    version,
  )
  await followClocks(tx, { caseIds: ids })
  for (const each of follow) await each(tx, { leadIds: [], caseIds: ids })
  await appendEntries(
    tx,
    compared.map((one) => entryOf(change, one)),
  )
  return compared.length
}

/**
 * One batch of what an approved change does to running cases. What is done is found no more, so that a kill leaves
 * nothing half done and doubles nothing.
 */
export const migrateCases = (
  database: Db,
  office: Office,
  follow: readonly Follow[],
  now = new Date(),
): Promise<number> =>
  inTransaction(
    database,
    system,
    async (tx) => {
      const change = await lockApproved(tx)
      if (!change) return 0
      const step = stepOf(office, change)
      // A program that lacks one of the versions leaves it to one that has both.
      if (!step.ok) return 0
      const done = await carryOver(tx, office, change, step.value, follow)
      await addMigrated(tx, change.id, done, done < batch)
      return done < batch ? 0 : done
    },
    now,
  )

export const migrating = (database: Db, office: Office, follow: readonly Follow[]): Follower => ({
  name: 'cases.versions',
  everyMs: 5_000,
  run: () => migrateCases(database, office, follow),
})
