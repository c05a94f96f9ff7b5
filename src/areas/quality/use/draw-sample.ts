import { appendEntries } from '#areas/ledger/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { type Office, workScope } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { checkWish, mostDrawn, nothingToDraw, type SampleWish, tooMany } from '../domain/sample.ts'
import { badItem, notYours } from '../domain/refusals.ts'
import { qualityPolicy } from '../policy.ts'
import { insertReviews } from '../store/reviews.ts'
import { countPopulation, drawCases, type Drawn, insertSample, type Sample } from '../store/samples.ts'

/** Who may draw at an organ draws among all below it. */
const drawers = { ...qualityPolicy, abilities: { read: qualityPolicy.abilities.draw } }

const scopeOf = ({ id, ancestors }: Organ) => ({ organs: [id], ancestors })

/** Cases are picked by the program: of those below only what a draw needs is looked at, never what they say. */
const pick = (tx: Tx, office: Office, wish: SampleWish) => {
  const scope = workScope(office, drawers, tx.actor, wish.organId)
  return asSystem(tx, 'quality.draw', async (system) => {
    const population = await countPopulation(system, scope, wish)
    if (population === 0) return nothingToDraw
    if (wish.method === 'all' && population > mostDrawn) return tooMany(population)
    const most = Math.min(wish.method === 'all' ? mostDrawn : (wish.size ?? mostDrawn), mostDrawn)
    return ok({ population, drawn: await drawCases(system, scope, wish, most) })
  })
}

/** What comes from an address or a form goes into the ledger: it has to be the plan's. */
const checkKinds = (
  { plan }: Office,
  { procedure, priorityId }: Pick<SampleWish, 'procedure' | 'priorityId'>,
): Result<void> => {
  if (procedure !== null && !plan.procedures.some(({ id }) => id === procedure))
    return badItem('procedure', '请从列表中选择程序', 'Choose a procedure from the list')
  const known = plan.actions.flatMap(({ priorities }) => priorities.map(({ id }) => id))
  if (priorityId !== null && !known.includes(priorityId))
    return badItem('priorityId', '请从列表中选择行动重点', 'Choose a priority from the list')
  return ok(undefined)
}

const entriesOf = (sample: Sample, drawn: readonly Drawn[]) => [
  {
    type: 'review.sampled',
    subject_kind: 'sample',
    subject_id: sample.id,
    data: {
      method: sample.method,
      from_organ_id: sample.organId,
      from: sample.from,
      to: sample.to,
      procedure: sample.procedure,
      priority_id: sample.priorityId,
      seed: sample.seed,
      population: sample.population,
      drawn: sample.drawn,
    },
  },
  ...drawn.map(({ caseId, organ, risks }) => ({
    type: 'review.drawn',
    subject_kind: 'case',
    subject_id: caseId,
    organ_id: organ.id,
    data: { sample_id: sample.id, method: sample.method, risks: [...risks] },
  })),
]

/** Draws closed cases for review. The same wish with the same seed, on the same cases, draws the same. */
export const drawSample = async (
  tx: Tx,
  office: Office,
  asked: Omit<SampleWish, 'organId' | 'seed'> & {
    readonly organId: number | null
    readonly seed: string | null
  },
): Promise<Result<Sample>> => {
  const own = organOf(tx.actor)
  const at = own && office.organ(own.id)
  const from = office.organ(asked.organId ?? own?.id ?? 0)
  if (!at || tx.actor.kind !== 'staff' || !from) return notYours('draw')
  if (!may(qualityPolicy, 'draw', tx.actor, scopeOf(from))) return notYours('draw')
  const wish: SampleWish = { ...asked, organId: from.id, seed: asked.seed ?? tx.newId().slice(-8) }
  const fit = checkWish(wish)
  if (!fit.ok) return fit
  const kinds = checkKinds(office, wish)
  if (!kinds.ok) return kinds
  const picked = await pick(tx, office, wish)
  if (!picked.ok) return picked
  const { population, drawn } = picked.value
  if (drawn.length === 0) return nothingToDraw
  const sample: Sample = {
    ...wish,
    id: tx.newId(),
    organ: at,
    population,
    drawn: drawn.length,
    drawnBy: tx.actor.id,
    drawnAt: tx.now,
  }
  await insertSample(tx, sample)
  await insertReviews(
    tx,
    drawn.map((one) => ({ ...one, id: tx.newId(), sampleId: sample.id })),
  )
  await appendEntries(tx, entriesOf(sample, drawn))
  return ok(sample)
}
