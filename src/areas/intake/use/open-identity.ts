import { appendEntries } from '#areas/ledger/public.ts'
import { scopesOf, may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { clean } from '../domain/content.ts'
import type { OpeningReason } from '../domain/opening.ts'
import { noSuchReport } from '../domain/refusals.ts'
import type { Identity } from '../domain/report.ts'
import { intakePolicy } from '../policy.ts'
import { eraseSealedIdentity, findSealedIdentity, insertOpening } from '../store/identities.ts'
import { findReport } from '../store/stored.ts'
import { unsealIdentity } from './identity.ts'
import type { IntakeKeys } from './intake.ts'
import { scopedReport } from './messages.ts'

const forbidden = (ability: string) =>
  refuse({
    kind: 'forbidden',
    rule: `policy:intake.${ability}`,
    message: text(
      '您的角色不能查看反映人身份，可请承办检察官或部门负责人查看',
      'Your role may not see who reported; the prosecutor in charge or the head of the department may',
    ),
  })

const noIdentity = refuse({
  kind: 'missing',
  rule: 'intake:no-identity',
  message: text(
    '反映人没有留下身份，或已依法删除',
    'No identity was left, or it was erased as the law allows',
  ),
})

/** The first of the actor's roles that lets them: what the reporter is told, with the organ and not the name. */
const roleFor = (tx: Tx): string => {
  if (tx.actor.kind !== 'staff') return tx.actor.kind
  const { actor } = tx
  return (
    actor.roles.find(
      (role) => scopesOf(intakePolicy, 'open_identity', { ...actor, roles: [role] }).length > 0,
    ) ?? ''
  )
}

/**
 * Shows who reported. It takes a reason, is written to the ledger, and the reporter sees on their page
 * when, by whose organ and role, and why. Source: PIPL 6, 28, 34.
 */
export const openIdentity = async (
  keys: IntakeKeys,
  tx: Tx,
  reportId: string,
  { reason, note }: { readonly reason: OpeningReason; readonly note: string },
): Promise<Result<Identity>> => {
  const report = await findReport(tx, reportId)
  if (!report) return noSuchReport
  if (tx.actor.kind !== 'staff' || !may(intakePolicy, 'open_identity', tx.actor, scopedReport(report)))
    return forbidden('open_identity')
  const sealed = await findSealedIdentity(tx, reportId)
  if (!sealed) return noIdentity
  const opening = {
    at: tx.now,
    accountId: tx.actor.id,
    organId: tx.actor.organ.id,
    role: roleFor(tx),
    reason,
    note: clean(note),
  }
  await insertOpening(tx, reportId, { id: tx.newId(), ...opening })
  await appendEntries(tx, [
    {
      type: 'identity.opened',
      subject_kind: 'report',
      subject_id: reportId,
      data: { role: opening.role, reason },
    },
  ])
  return ok(unsealIdentity(keys, reportId, sealed))
}

/** Forgets who reported: the report, its proof and the ledger stay as they are. Source: PIPL 47. */
export const eraseIdentity = async (tx: Tx, reportId: string): Promise<Result<void>> => {
  const report = await findReport(tx, reportId)
  if (!report) return noSuchReport
  if (!may(intakePolicy, 'erase_identity', tx.actor, scopedReport(report))) return forbidden('erase_identity')
  if (!(await eraseSealedIdentity(tx, reportId))) return noIdentity
  await appendEntries(tx, [
    {
      type: 'identity.erased',
      subject_kind: 'report',
      subject_id: reportId,
      organ_id: report.organ.id,
      data: {},
    },
  ])
  return ok(undefined)
}
