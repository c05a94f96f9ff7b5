import { namesOf } from '#areas/accounts/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { citationViewOf, type Office, workScope } from '#areas/procedures/public.ts'
import { cite } from '#kernel/citation.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DetectorView, FindingView } from '../contract.ts'
import { codeWords } from '../domain/code-words.ts'
import { detectorOf, detectors } from '../domain/detectors.ts'
import type { SubjectKind } from '../domain/detector.ts'
import { noSuchFinding, notYours } from '../domain/refusals.ts'
import { qualityPolicy } from '../policy.ts'
import {
  countFindings,
  type FindingRow,
  lockFinding,
  pageOfFindings,
  saveExplanation,
  titlesOf,
} from '../store/findings.ts'
import { findRuns } from '../store/runs.ts'

/** Whoever reads the findings of an organ reads those of all below it, where the policy says so. */
const readers = { ...qualityPolicy, abilities: { read: qualityPolicy.abilities.read_findings } }

/** Every detector with what it names at the organ asked for, or the own one; never in an order of how much. */
export const listDetectors = async (
  tx: Tx,
  office: Office,
  organ: number | undefined,
): Promise<Result<{ detectors: DetectorView[] }>> => {
  const counts = await countFindings(tx, workScope(office, readers, tx.actor, organ))
  const runs = await findRuns(tx)
  const count = (id: string, state: string) =>
    counts.find((one) => one.detector === id && one.state === state)?.count ?? 0
  return ok({
    detectors: detectors.map(({ id, title, why, repair, citation = cite('DESIGN') }) => ({
      id,
      title: { ...title },
      why: { ...why },
      repair: { ...repair },
      basis: citationViewOf(office.plan, citation),
      open: count(id, 'open'),
      explained: count(id, 'explained'),
      lookedAt: runs.get(id)?.beganAt.toISOString() ?? null,
    })),
  })
}

export type FindingsAsked = {
  readonly organ?: number | undefined
  readonly detector?: string | undefined
  readonly state: 'open' | 'explained' | 'repaired'
  readonly after?: string | undefined
  readonly limit: number
}

const idsOf = (rows: readonly FindingRow[], kind: SubjectKind) =>
  rows.filter(({ subject_kind }) => subject_kind === kind).map(({ subject_id }) => subject_id)

const views = async (tx: Tx, office: Office, rows: readonly FindingRow[]): Promise<FindingView[]> => {
  const titles = await titlesOf(tx, { cases: idsOf(rows, 'case'), leads: idsOf(rows, 'lead') })
  const names = await namesOf(
    tx,
    rows.flatMap(({ explained_by }) => explained_by ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    detector: row.detector,
    subject: {
      kind: row.subject_kind as SubjectKind,
      id: row.subject_id,
      number: row.number,
      title: titles.get(row.subject_id) ?? null,
    },
    organ: row.organ_id === null ? null : { ...(office.organ(row.organ_id)?.name ?? text('—', '—')) },
    since: row.since,
    about:
      row.code === null
        ? null
        : { ...codeWords(office.plan, office.organ, detectorOf(row.detector)?.code, row.code) },
    firstSeen: row.first_seen.toISOString(),
    lastSeen: row.last_seen.toISOString(),
    state: row.state as FindingView['state'],
    note: row.note,
    explainedBy: row.explained_by === null ? null : (names.get(row.explained_by) ?? '—'),
    explainedAt: row.explained_at?.toISOString() ?? null,
    repairedAt: row.repaired_at?.toISOString() ?? null,
    mayExplain: row.state !== 'repaired' && may(qualityPolicy, 'explain', tx.actor, scoped(row)),
  }))
}

const scoped = (row: FindingRow) => ({
  organs: row.organ_id === null ? [] : [row.organ_id],
  ancestors: { province: row.province_id, prefecture: row.prefecture_id, county: row.county_id },
})

export const listFindings = async (
  tx: Tx,
  office: Office,
  { organ, detector, state, after, limit }: FindingsAsked,
): Promise<Result<{ rows: FindingView[]; next: string | null }>> => {
  const scope = workScope(office, readers, tx.actor, organ)
  const found = await pageOfFindings(tx, { scope, detector, state }, { after, limit: limit + 1 })
  const page = found.slice(0, limit)
  return ok({
    rows: await views(tx, office, page),
    next: found.length > limit ? page.at(-1)!.id : null,
  })
}

/** Says why what was found is as it should be; with no words it is open again. */
export const explainFinding = async (
  tx: Tx,
  office: Office,
  { id, note }: { readonly id: string; readonly note: string },
): Promise<Result<FindingView>> => {
  const found = await lockFinding(tx, id)
  if (!found || found.state === 'repaired') return noSuchFinding
  if (tx.actor.kind !== 'staff' || !may(qualityPolicy, 'explain', tx.actor, scoped(found)))
    return notYours('explain')
  await saveExplanation(tx, id, { note, by: tx.actor.id })
  await appendEntries(tx, [
    {
      type: note === '' ? 'detector.reopened' : 'detector.explained',
      subject_kind: 'finding',
      subject_id: id,
      organ_id: found.organ_id,
      data: {
        detector: found.detector,
        subject_kind: found.subject_kind,
        subject: found.subject_id.slice(0, 80),
      },
    },
  ])
  const after = await lockFinding(tx, id)
  return ok((await views(tx, office, [after!]))[0]!)
}
