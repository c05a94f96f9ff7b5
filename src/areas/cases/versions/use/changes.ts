import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { casesPolicy } from '../../policy.ts'
import { countRunning } from '../store/cases.ts'
import { decideChange, findChange, insertChange, lockChange, type VersionChange } from '../store/changes.ts'
import { compareCases, type ComparedCase, type StepAsked, stepOf } from './compare.ts'

const notYours = refuse({
  kind: 'forbidden',
  rule: 'policy:cases.change_version',
  message: text('换版本由案件管理人员批准', 'Another version is approved by case management'),
})

const noSuchChange = refuse({
  kind: 'missing',
  rule: 'design:versions',
  message: text('没有这次换版本', 'There is no such change'),
})

const decidedAlready = refuse({
  kind: 'not-allowed',
  rule: 'design:versions',
  message: text('已经处理过', 'It was decided on already'),
})

const ownProposal = refuse({
  kind: 'not-allowed',
  rule: 'design:two-people',
  message: text('自己提出的，由另一人批准', 'Who proposed it does not approve it'),
})

const record = (tx: Tx, verb: 'proposed' | 'approved' | 'rejected', change: VersionChange) =>
  appendEntries(tx, [
    {
      type: `procedure.${verb}`,
      subject_kind: 'procedure_change',
      subject_id: change.id,
      data: {
        procedure: change.procedure,
        from_version: change.fromVersion,
        to_version: change.toVersion,
        affected: change.affected,
      },
    },
  ])

/** Puts it before another person: nothing changes by it. */
export const proposeVersion = async (
  tx: Tx,
  office: Office,
  asked: StepAsked,
): Promise<Result<VersionChange>> => {
  if (!may(casesPolicy, 'change_version', tx.actor)) return notYours
  const step = stepOf(office, asked)
  if (!step.ok) return step
  const affected = await asSystem(tx, 'cases.versions', (system) =>
    countRunning(system, { procedure: asked.procedure, version: asked.fromVersion }),
  )
  const id = tx.newId()
  await insertChange(tx, { ...asked, id, affected })
  const change = (await findChange(tx, id))!
  await record(tx, 'proposed', change)
  return ok(change)
}

export type ComparedPage = {
  readonly change: VersionChange
  readonly rows: readonly ComparedCase[]
  readonly next: string | null
}

/** Each running case before and after, page by page; nothing any more once it was decided. */
export const readVersionChange = async (
  tx: Tx,
  office: Office,
  id: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Result<ComparedPage>> => {
  if (!may(casesPolicy, 'read_versions', tx.actor)) return notYours
  const change = await findChange(tx, id)
  if (!change) return noSuchChange
  const step = stepOf(office, change)
  if (change.state !== 'proposed' || !step.ok) return ok({ change, rows: [], next: null })
  const rows = await asSystem(tx, 'cases.versions', (system) =>
    compareCases(system, office, step.value, { after: page.after ?? null, limit: page.limit, hold: false }),
  )
  return ok({ change, rows, next: rows.length < page.limit ? null : rows.at(-1)!.case.id })
}

/** Lets it be carried out, or not. The cases follow in batches, by the program. */
export const decideVersion = async (
  tx: Tx,
  office: Office,
  id: string,
  approve: boolean,
): Promise<Result<VersionChange>> => {
  if (!may(casesPolicy, 'change_version', tx.actor)) return notYours
  const change = await lockChange(tx, id)
  if (!change) return noSuchChange
  if (change.state !== 'proposed') return decidedAlready
  if (approve && 'id' in tx.actor && tx.actor.id === change.proposedBy) return ownProposal
  const step = stepOf(office, change)
  if (approve && !step.ok) return step
  await decideChange(tx, id, approve ? 'approved' : 'rejected')
  const decided = (await findChange(tx, id))!
  await record(tx, approve ? 'approved' : 'rejected', decided)
  return ok(decided)
}
