import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { EntryView } from '../contract.ts'
import { ledgerPolicy } from '../policy.ts'
import { countEntries, type EntryFilters, findEntryPage, type PlacedEntry } from '../store/entry-pages.ts'

export const notAnAuditor = refuse({
  kind: 'forbidden',
  rule: 'policy:ledger.read',
  message: text('操作记录由审计人员查阅', 'The ledger is read by auditors'),
})

const kinds: Readonly<Record<string, Text>> = {
  reporter: text('反映人', 'The reporter'),
  visitor: text('反映人', 'The reporter'),
  partner: text('协作单位', 'Partner body'),
  system: text('系统', 'The system'),
}

const dayMs = 86_400_000

/** Midnight where the clocks of the work run. */
const startOf = (day: IsoDate): Date => new Date(`${day}T00:00:00+08:00`)

/** The log holds numbers alone; who knows the names gives them here. */
export type Naming = {
  readonly people: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly organ: (id: number) => Text | undefined
}

export type EntryQuery = {
  readonly type?: string | undefined
  readonly actor?: string | undefined
  readonly organ?: number | undefined
  readonly about?: string | undefined
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly after?: number | undefined
  readonly limit: number
}

const filtersOf = ({ type, actor, organ, about, from, to }: EntryQuery): EntryFilters => ({
  type,
  actorId: actor,
  organId: organ,
  about,
  from: from === undefined ? undefined : startOf(from),
  until: to === undefined ? undefined : new Date(startOf(to).getTime() + dayMs),
})

/** Counted no further: an auditor narrows down rather than count. */
const mostCounted = 1000

export type EntryPage = {
  readonly rows: EntryView[]
  readonly next: string | null
  readonly count: number
  readonly more: boolean
}

/** A page of the log with names in place of numbers. */
export const readEntries = async (tx: Tx, naming: Naming, query: EntryQuery): Promise<Result<EntryPage>> => {
  if (!may(ledgerPolicy, 'read', tx.actor)) return notAnAuditor
  const filters = filtersOf(query)
  const found = await findEntryPage(tx, filters, { before: query.after, limit: query.limit + 1 })
  const page = found.slice(0, query.limit)
  const counted = await countEntries(tx, filters, mostCounted + 1)
  const names = await naming.people(tx, [
    ...new Set(page.flatMap(({ actor_kind, actor_id }) => (actor_kind === 'staff' ? (actor_id ?? []) : []))),
  ])
  return ok({
    rows: page.map((entry) => viewOf(entry, names, naming)),
    next: found.length > page.length ? String(page.at(-1)!.seq) : null,
    count: Math.min(counted, mostCounted),
    more: counted > mostCounted,
  })
}

const viewOf = (entry: PlacedEntry, names: ReadonlyMap<string, string>, naming: Naming): EntryView => {
  const name = entry.actor_id === null ? undefined : names.get(entry.actor_id)
  const organ = entry.organ_id === null ? undefined : naming.organ(entry.organ_id)
  return {
    id: entry.id,
    at: entry.at,
    type: entry.type,
    subject: { kind: entry.subject_kind, id: entry.subject_id },
    organ: organ && entry.organ_id !== null ? { id: entry.organ_id, name: { ...organ } } : null,
    actor: {
      kind: entry.actor_kind,
      id: entry.actor_kind === 'staff' ? entry.actor_id : null,
      name: name === undefined ? (kinds[entry.actor_kind] ?? text('—', '—')) : text(name, name),
    },
    data: entry.data,
    leaf: entry.leaf,
  }
}
