import { readTimeline } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { type Evidence, formItems, type Judged } from '../domain/form.ts'
import { badItem } from '../domain/refusals.ts'
import { evidenceInCase } from '../store/checks.ts'

const mostEntries = 500

const stepsOf = async (tx: Tx, caseId: string, evidence: readonly Evidence[]): Promise<readonly string[]> =>
  evidence.some(({ kind }) => kind === 'entry')
    ? (await readTimeline(tx, caseId, { limit: mostEntries })).map(({ id }) => `entry ${id}`)
    : []

/**
 * Items as somebody filled them in: each is one of the form, once, and what it points to stands in this case.
 * The caller has seen to it that the actor may judge the case.
 */
export const readItems = async (
  tx: Tx,
  caseId: string,
  items: readonly Judged[],
): Promise<Result<readonly Judged[]>> => {
  const known = new Set(formItems.map(({ id }) => id))
  const seen = new Set<string>()
  for (const { id } of items) {
    if (!known.has(id)) return badItem(`items.${id}`, `评查表里没有“${id}”`, `The form has no item “${id}”`)
    if (seen.has(id)) return badItem(`items.${id}`, '同一项评了两次', 'The same item is judged twice')
    seen.add(id)
  }
  const evidence = items.flatMap((item) => item.evidence ?? [])
  const inCase = await asSystem(tx, 'quality.evidence', (system) => evidenceInCase(system, caseId, evidence))
  const there = new Set([...inCase, ...(await stepsOf(tx, caseId, evidence))])
  const stray = items.find((item) => item.evidence && !there.has(`${item.evidence.kind} ${item.evidence.id}`))
  if (stray)
    return badItem(
      `items.${stray.id}`,
      '所指的依据不在本案里，请重新选择',
      'What it points to is not in this case; choose again',
    )
  const order = formItems.map(({ id }) => id)
  return ok(items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)))
}
