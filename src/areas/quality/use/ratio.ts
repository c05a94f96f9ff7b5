import type { Directory } from '#areas/organs/domain/directory.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { type Office, workScope } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { itemKinds } from '../domain/item-kind.ts'
import { ratioOf } from '../domain/ratio.ts'
import { noRatio } from '../domain/refusals.ts'
import { qualityPolicy } from '../policy.ts'
import { titlesOf } from '../store/findings.ts'
import { type Asked, countItems, pageOfItems, type RatioPeriod } from '../store/ratio.ts'

const readers = { ...qualityPolicy, abilities: { read: qualityPolicy.abilities.read_ratio } }
const kindIds = itemKinds.map(({ id }) => id)

export type RatioAsked = RatioPeriod & { readonly organ?: number | undefined }

const askedOf = (
  tx: Tx,
  office: Office,
  { organ: wanted, from, to }: RatioAsked,
): Result<{ readonly organ: Organ; readonly asked: Asked }> => {
  const organ = office.organ(wanted ?? organOf(tx.actor)?.id ?? 0)
  const allowed =
    organ && may(qualityPolicy, 'read_ratio', tx.actor, { organs: [organ.id], ancestors: organ.ancestors })
  if (!organ || !allowed) return noRatio
  return ok({
    organ,
    asked: {
      kinds: itemKinds,
      reopenings: office.plan.procedures.flatMap(({ id, moves }) =>
        moves.filter(({ reopens }) => reopens).map((move) => `${id} ${move.id}`),
      ),
      scope: workScope(office, readers, tx.actor, organ.id),
      period: { from, to },
    },
  })
}

/** For an organ with all below it, and for each directly below it by code: there is no order of better and worse. */
export const readRatio = async (tx: Tx, office: Office, organs: () => Directory, query: RatioAsked) => {
  const settled = askedOf(tx, office, query)
  if (!settled.ok) return settled
  const { organ, asked } = settled.value
  // The ledger is closed to everybody but the auditor; what is counted stays within what the policy lets them see.
  const counted = await asSystem(tx, 'quality.ratio', (system) => countItems(system, asked, organ.level))
  const rows = asked.scope === null || asked.scope.column !== 'organ_id' ? organs().children(organ.id) : []
  const rowOf = ({ id, name }: Organ, own: boolean) => ({
    id,
    name: { ...name },
    own,
    ...viewOf(counted.filter(({ organId }) => organId === id)),
  })
  return ok({
    organ: { id: organ.id, name: { ...organ.name } },
    kinds: itemKinds.map(({ id, title, definition, doubt }) => ({
      id,
      title: { ...title },
      definition: { ...definition },
      doubt,
    })),
    total: viewOf(counted),
    organs: [rowOf(organ, true), ...rows.map((below) => rowOf(below, false))],
  })
}

const viewOf = (counted: Parameters<typeof ratioOf>[0]) => {
  const { kinds, ...ratio } = ratioOf(counted, kindIds)
  return { ...ratio, kinds: kinds.map((one) => ({ ...one })) }
}

/** The cases that brought further items, with which; opened where the caller may open them. */
export const readRatioCases = async (
  tx: Tx,
  office: Office,
  { after, limit, ...query }: RatioAsked & { readonly after?: string | undefined; readonly limit: number },
) => {
  const settled = askedOf(tx, office, query)
  if (!settled.ok) return settled
  const { asked } = settled.value
  const found = await asSystem(tx, 'quality.ratio', (system) =>
    pageOfItems(system, asked, { after, limit: limit + 1 }),
  )
  const page = found.slice(0, limit)
  const titles = await titlesOf(tx, { cases: page.map(({ id }) => id), leads: [] })
  return ok({
    rows: page.map(({ id, number, organId, openedOn, kinds }) => ({
      id,
      case: { id, number, title: titles.get(id) ?? null },
      organ: { ...(office.organ(organId)?.name ?? text('—', '—')) },
      openedOn,
      items: Object.values(kinds).reduce((sum, one) => sum + one, 0),
      kinds: kindIds.map((kind) => ({ kind, count: kinds[kind] ?? 0 })).filter(({ count }) => count > 0),
    })),
    next: found.length > limit ? page.at(-1)!.id : null,
  })
}
