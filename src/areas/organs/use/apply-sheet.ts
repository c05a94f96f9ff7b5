import { may } from '#kernel/policy.ts'
import { ok, type Refusal, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RowFault } from '../domain/check.ts'
import { type Directory, directoryOf } from '../domain/directory.ts'
import type { SheetInput } from '../domain/draft.ts'
import { type OrganChange, planSheet } from '../domain/plan-sheet.ts'
import { organsPolicy } from '../policy.ts'
import {
  allAliases,
  allOrgans,
  lockOrgans,
  replaceAliases,
  rescopeWork,
  writeOrgans,
} from '../store/organs.ts'
import { romanise } from './pinyin.ts'

/** What happened, for the ledger, which stands to the right of this area: it is told in the same transaction. */
export type OrganNews = {
  readonly type: 'organ.added' | 'organ.changed'
  readonly organId: number
  readonly fields: readonly string[]
}
export type Announce = (tx: Tx, news: readonly OrganNews[]) => Promise<unknown>

export type SheetReport = {
  readonly applied: boolean
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Rows of work whose organ stands below another now. */
  readonly moved: number
  readonly faults: readonly RowFault[]
}

export const loadDirectory = async (tx: Tx): Promise<Directory> =>
  directoryOf(await allOrgans(tx), await allAliases(tx))

const notAllowed: Refusal = {
  kind: 'forbidden',
  rule: 'policy:organs.edit',
  message: text('只有系统管理员可以修改检察院名录', 'Only administrators edit the list of organs'),
}

const newsOf = ({ before, after, fields }: OrganChange): OrganNews => ({
  type: before ? 'organ.changed' : 'organ.added',
  organId: after.id,
  fields,
})

/**
 * Brings the organs to what a sheet says, all of it or nothing; organs that it does not name stay.
 * With `dryRun` it only says what it would do.
 */
export const applySheet = async (
  tx: Tx,
  rows: readonly SheetInput[],
  { dryRun, announce }: { readonly dryRun: boolean; readonly announce: Announce },
): Promise<Result<SheetReport>> => {
  if (!may(organsPolicy, 'edit', tx.actor)) return refuse(notAllowed)
  if (!dryRun) await lockOrgans(tx)
  const { changes, faults, unchanged, renumbered, aliases, resettled } = planSheet(
    rows,
    await loadDirectory(tx),
    romanise,
    ({ id, ancestors }) => may(organsPolicy, 'edit', tx.actor, { organs: [id], ancestors }),
  )
  const added = changes.filter(({ before }) => !before).length
  const report = { added, changed: changes.length - added, unchanged, faults }
  if (dryRun || faults.length > 0) return ok({ ...report, applied: false, moved: 0 })

  await writeOrgans(
    tx,
    changes.map(({ after }) => after),
  )
  await replaceAliases(tx, renumbered, aliases)
  const moved = resettled.length === 0 ? 0 : await rescopeWork(tx, resettled)
  await announce(tx, changes.map(newsOf))
  return ok({ ...report, applied: true, moved })
}
