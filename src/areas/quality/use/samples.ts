import { namesOf } from '#areas/accounts/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { SampleView } from '../contract.ts'
import { findSamples, type Sample } from '../store/samples.ts'

const mostShown = 50

export const viewsOfSamples = async (
  tx: Tx,
  office: Office,
  samples: readonly Sample[],
): Promise<SampleView[]> => {
  const names = await namesOf(
    tx,
    samples.flatMap(({ drawnBy }) => drawnBy ?? []),
  )
  return samples.map((sample) => ({
    id: sample.id,
    method: sample.method,
    organ: { ...(office.organ(sample.organId)?.name ?? text('—', '—')) },
    from: sample.from,
    to: sample.to,
    procedure: sample.procedure,
    priorityId: sample.priorityId,
    seed: sample.seed,
    population: sample.population,
    drawn: sample.drawn,
    drawnBy: sample.drawnBy === null ? '—' : (names.get(sample.drawnBy) ?? '—'),
    drawnAt: sample.drawnAt.toISOString(),
  }))
}

/** How cases were drawn, the newest first. */
export const listSamples = async (tx: Tx, office: Office): Promise<SampleView[]> =>
  viewsOfSamples(tx, office, await findSamples(tx, mostShown))
