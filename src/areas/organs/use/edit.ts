import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Organ } from '../domain/organ.ts'
import type { Column } from '../domain/sheet.ts'
import { type Announce, applySheet, loadDirectory } from './apply-sheet.ts'

/** Columns to change; one that is left out stays as it is. */
export type OrganEdit = Partial<Record<Exclude<Column, 'code'>, string>>

/** Adds an organ, or changes the one with this code. One organ is a sheet of one row: the same checks hold. */
export const editOrgan = async (
  tx: Tx,
  code: string,
  edit: OrganEdit,
  announce: Announce,
): Promise<Result<Organ>> => {
  const directory = await loadDirectory(tx)
  const present = directory.byCode(code)
  const above = present?.parentId ? directory.byId(present.parentId)?.code : ''
  const cells = { code, level: present?.level ?? '', parent_code: above ?? '', derived: 'no', ...edit }
  const report = await applySheet(tx, [{ line: 1, cells }], { dryRun: false, announce })
  if (!report.ok) return report
  const { faults } = report.value
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: 'organs.sheet',
      message: text('有些内容需要改一下', 'Some of this needs to be put right'),
      faults: faults.map(({ column, message }) => ({ field: column, message })),
    })
  return ok((await loadDirectory(tx)).byCode(code)!)
}

/** An organ that is dissolved stays, as its work does; it is only not chosen any more. */
export const deactivateOrgan = (
  tx: Tx,
  code: string,
  lastDay: string,
  announce: Announce,
): Promise<Result<Organ>> => editOrgan(tx, code, { active: 'no', valid_to: lastDay }, announce)
