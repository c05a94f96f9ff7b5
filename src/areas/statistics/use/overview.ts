import type { Action } from '#areas/action/domain/action.ts'
import { casesPolicy } from '#areas/cases/public.ts'
import { leadsPolicy } from '#areas/leads/public.ts'
import { readerStanding } from '#areas/ledger/public.ts'
import type { Directory } from '#areas/organs/domain/directory.ts'
import { type Organ, isWithin } from '#areas/organs/domain/organ.ts'
import { cited } from '#areas/procedures/domain/citing.ts'
import type { Instrument } from '#areas/procedures/domain/instrument.ts'
import { type Actor, organOf } from '#kernel/actor.ts'
import { may, type Policy, scopesOf } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { OrganOfFigures, OverviewQuery, OverviewView } from '../contract.ts'
import { type Cell, cellsOf, readerOf } from '../domain/cell.ts'
import { everyPriority, noPriority } from '../domain/fact.ts'
import { type Indicator, isStock } from '../domain/indicator.ts'
import { type Months, monthsOf, yearBefore } from '../domain/month.ts'
import { comparablePart, currentPeriod, periodsSoFar } from '../domain/period.ts'
import { statisticsPolicy } from '../policy.ts'
import { readStanding, readSums, type Sums } from '../store/reading.ts'
import { figureOf, type Lists, listsFor, overMonths, type Read, readingOf } from './figures.ts'
import { reader } from './keep.ts'
import { noSuchAction, noSuchOrgan, notYourFigures, wrongPeriod } from './refusals.ts'

/** What figures are made of: the plan's definitions, and the organs. */
export type Bureau = {
  readonly actions: readonly Action[]
  readonly indicators: readonly Indicator[]
  readonly instruments: readonly Instrument[]
  readonly organs: () => Directory
}

/** Ten years. */
const mostMonths = 120

type Scope = {
  readonly action: Action
  readonly organ: Organ
  readonly months: Months
  readonly priorityId: string | null
  readonly today: IsoDate
}

const scopeOf = (tx: Tx, bureau: Bureau, query: OverviewQuery): Result<Scope> => {
  const { actions, organs } = bureau
  const action = query.action === undefined ? actions[0] : actions.find(({ id }) => id === query.action)
  if (!action) return noSuchAction
  const asked = query.organ ?? organOf(tx.actor)?.id
  const organ = asked === undefined ? undefined : organs().byId(asked)
  if (!organ) return noSuchOrgan
  const row = { organs: [organ.id], ancestors: organ.ancestors }
  if (!may(statisticsPolicy, 'read', tx.actor, row)) return notYourFigures
  const today = dateIn(tx.now)
  const current = currentPeriod(action, today)
  const months = { from: query.from ?? current.from, to: query.to ?? current.to }
  if (months.from > months.to || monthsOf(months).length > mostMonths) return wrongPeriod
  return ok({ action, organ, months, priorityId: query.priority ?? null, today })
}

/** Somebody's list holds all that is counted of an organ if they read what is below it, or if nothing is. */
const readsAll = (policy: Policy, actor: Actor, organ: Organ): boolean =>
  scopesOf(policy, 'read', actor).some(
    (scope) =>
      scope === 'all' ||
      scope === 'subtree' ||
      (scope === 'organ' && organ.level === 'county' && organOf(actor)?.id === organ.id),
  )

const organView = ({ id, code, level, name, place }: Organ): OrganOfFigures => ({
  id,
  code,
  level,
  name: { ...name },
  place,
})

const nothing: readonly number[] = []

/** All that was read, in one place. */
type Readings = {
  readonly own: readonly Sums[]
  readonly below: readonly Sums[]
  readonly standing: readonly Sums[]
}

const readAll = async (
  tx: Tx,
  cells: readonly Cell[],
  { action, organ, months, priorityId, today }: Scope,
  below: readonly Organ[],
): Promise<Readings> => {
  const asked = { actionId: action.id, today, priorityId: priorityId ?? everyPriority }
  const belowIds = below.map(({ id }) => id)
  const since = { from: yearBefore(months).from, to: months.to }
  return {
    own: await readSums(
      tx,
      cells,
      { ...asked, organIds: [organ.id], priorityId: null, months: since },
      { byMonth: true },
    ),
    below: await readSums(tx, cells, { ...asked, organIds: belowIds, months }, { byMonth: false }),
    standing: await readStanding(tx, cells, { ...asked, organIds: [organ.id, ...belowIds] }),
  }
}

type Counting = Pick<Bureau, 'indicators' | 'instruments'> & { readonly read: Read; readonly lists: Lists }

const partOf = ({ action, organ, priorityId }: Scope) => ({
  actionId: action.id,
  organId: organ.id,
  priorityId,
})

const figuresOf = (
  scope: Scope,
  { own, standing }: Readings,
  { indicators, instruments, read, lists }: Counting,
) => {
  const chosen = own.filter(({ priorityId }) => priorityId === (scope.priorityId ?? everyPriority))
  const monthly = new Map(chosen.map(({ month, amounts }) => [month!, amounts]))
  const now = standing.find(({ organId }) => organId === scope.organ.id)?.amounts ?? nothing
  const compared = comparablePart(scope.action, scope.months, scope.today)
  const part = { ...partOf(scope), months: scope.months }
  return indicators.map((indicator) =>
    figureOf(
      indicator,
      cited(instruments, indicator.citation).full,
      { monthly, standing: now, compared },
      part,
      read,
      lists,
    ),
  )
}

/** The plan's first figure by priority and month: what came in. */
const tableOf = (
  scope: Scope,
  { own }: Readings,
  { indicators, read, lists }: Counting,
): OverviewView['table'] => {
  const indicator = indicators[0]!
  const months = monthsOf(scope.months)
  const rows = [
    ...scope.action.priorities.map(({ id, title }) => ({ id, title })),
    { id: noPriority, title: text('未确定', 'Not filed yet') },
  ]
  return {
    figure: indicator.id,
    months: [...months],
    rows: rows
      .map(({ id, title }) => {
        const monthly = new Map(
          own.filter(({ priorityId }) => priorityId === id).map(({ month, amounts }) => [month!, amounts]),
        )
        const cell = (amounts: readonly number[], of: Months) =>
          readingOf(indicator, amounts, { ...partOf(scope), priorityId: id, months: of }, read, lists).counts
        return {
          id,
          title: { ...title },
          cells: months.map((month) => cell(monthly.get(month) ?? nothing, { from: month, to: month })),
          total: cell(overMonths(monthly, scope.months), scope.months),
        }
      })
      .filter(({ id, total }) => id !== noPriority || total.value > 0),
  }
}

const minus = (all: readonly number[], parts: readonly (readonly number[])[]): readonly number[] =>
  all.map((amount, place) => amount - parts.reduce((sum, part) => sum + (part[place] ?? 0), 0))

/** Each organ below, in the order of official codes; never by its figures. */
const organsOf = (
  scope: Scope,
  { own, below, standing }: Readings,
  { indicators, read, lists }: Counting,
  children: readonly Organ[],
): OverviewView['organs'] => {
  const sums = (of: readonly Sums[], id: number) =>
    of.find(({ organId }) => organId === id)?.amounts ?? nothing
  const row = (organ: Organ, flow: readonly number[], stock: readonly number[], allowed: Lists) => ({
    ...organView(organ),
    own: organ.id === scope.organ.id,
    figures: Object.fromEntries(
      indicators.map((indicator) => {
        const months = isStock(indicator) ? null : scope.months
        const part = { ...partOf(scope), organId: organ.id, months }
        return [indicator.id, readingOf(indicator, isStock(indicator) ? stock : flow, part, read, allowed)]
      }),
    ),
  })
  const total = overMonths(
    new Map(
      own
        .filter(({ priorityId }) => priorityId === (scope.priorityId ?? everyPriority))
        .map(({ month, amounts }) => [month!, amounts]),
    ),
    scope.months,
  )
  const ids = children.map(({ id }) => id)
  const ownFlow = minus(
    total,
    ids.map((id) => sums(below, id)),
  )
  const ownStock = minus(
    sums(standing, scope.organ.id),
    ids.map((id) => sums(standing, id)),
  )
  const hasOwn = children.length > 0 && [...ownFlow, ...ownStock].some((amount) => amount !== 0)
  return [
    // Lists are of an organ with all below it, so none holds this alone.
    ...(hasOwn ? [row(scope.organ, ownFlow, ownStock, () => null)] : []),
    ...children.map((organ) => row(organ, sums(below, organ.id), sums(standing, organ.id), lists)),
  ]
}

/** Down from the caller's own organ: what stands above it is out of reach. */
const pathTo = (tx: Tx, organs: Directory, organ: Organ): OrganOfFigures[] => {
  const own = organOf(tx.actor)
  return organs
    .path(organ.id)
    .filter((above) => !own || isWithin(above, own))
    .map(organView)
}

/** The action at a glance, for an organ with all below it and a period. */
export const readOverview = async (
  tx: Tx,
  bureau: Bureau,
  query: OverviewQuery,
): Promise<Result<OverviewView>> => {
  const found = scopeOf(tx, bureau, query)
  if (!found.ok) return found
  const scope = found.value
  const { action, organ, months, priorityId, today } = scope
  const { behind, unreadSince } = await asSystem(tx, 'statistics.standing', (system) =>
    readerStanding(system, reader),
  )
  const cells = cellsOf(bureau.indicators)
  const children = bureau
    .organs()
    .children(organ.id)
    .filter(({ active }) => active)
  const readings = await readAll(tx, cells, scope, children)
  const allowed = {
    leads: readsAll(leadsPolicy, tx.actor, organ),
    cases: readsAll(casesPolicy, tx.actor, organ),
  }
  const counting = { ...bureau, read: readerOf(cells), lists: listsFor(allowed) }
  return ok({
    action: { id: action.id, title: { ...action.title } },
    organ: organView(organ),
    path: pathTo(tx, bureau.organs(), organ),
    priority: priorityId,
    months: { ...months },
    periods: periodsSoFar(action, today).map((period) => ({ ...period, title: { ...period.title } })),
    asOf: (unreadSince ?? tx.now).toISOString(),
    behind,
    listed: allowed.leads && allowed.cases,
    figures: figuresOf(scope, readings, counting),
    table: tableOf(scope, readings, counting),
    organs: organsOf(scope, readings, counting, children),
  })
}
