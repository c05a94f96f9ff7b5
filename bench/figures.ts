/**
 * How long it takes to count every figure anew, and to read the overview, over many leads.
 * `node bench/figures.ts [leads]`, one million where none is given. A database of its own, gone afterwards.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDerivedOrgans, openDirectory } from '#areas/organs/public.ts'
import { checkFigures, recountFigures } from '#areas/statistics/public.ts'
import { readOverview } from '#areas/statistics/use/overview.ts'
import { policies } from '#entry/policies.ts'
import type { Actor } from '#kernel/actor.ts'
import { connect } from '#platform/db/connect.ts'
import { appUrl, migrate } from '#platform/db/migrate.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { startPostgres } from '#platform/postgres/embedded.ts'
import { plan } from '#plan/plan.ts'
import { sql } from 'kysely'

const leads = Number(process.argv[2] ?? 1_000_000)
const system: Actor = { kind: 'system', task: 'bench' }
const action = plan.actions[0]!

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const value = await work()
  console.log(`${what.padEnd(34)} ${((performance.now() - began) / 1000).toFixed(2)} s`)
  return value
}

/** Leads of three years over every county, most of them answered, with both clocks; a case for each second one. */
const fill = (counties: number) => sql`
  with made as (
    select n, gen_random_uuid() as id, (n::bigint * 7919 % ${counties})::int as place,
      current_date - (n::bigint * 104729 % 1000)::int as day, (n::bigint * 31 % 12)::int as priority
    from generate_series(1, ${leads}) as n
  ), places as (
    select row_number() over (order by id) - 1 as place, id, province_id, prefecture_id, county_id
    from organs where level = 'county'
  ), written as (
    insert into leads (id, report_id, number, action_id, procedure_version, state, organ_id, province_id,
      prefecture_id, county_id, channel, title, place_text, against_name, persons_affected, priority_id, received_on, due_on)
    select m.id, m.id, m.n::text, ${action.id}, 1, 'handling', p.id, p.province_id, p.prefecture_id, p.county_id,
      'portal', 'x', '', '', (m.n % 9)::int,
      case when m.priority < 11 then (${action.priorities.map(({ id }) => id)}::text[])[m.priority + 1] end, m.day,
      case when m.day > current_date - 90 then m.day + 92 end
    from made m join places p using (place)
  ), opened as (
    insert into cases (id, number, action_id, procedure, procedure_version, state, title, organ_id, province_id,
      prefecture_id, county_id, priority_id, opened_on, closed_on)
    select gen_random_uuid(), m.n::text, ${action.id}, 'petition', 1, 'handling', 'x', p.id, p.province_id,
      p.prefecture_id, p.county_id, null, m.day + 3, case when m.n % 3 > 0 then m.day + 60 end
    from made m join places p using (place) where m.n % 2 = 0
  )
  insert into clocks (id, rule, procedure, procedure_version, lead_id, started_on, term_length, term_unit, roll,
    state, due_on, ended_on, on_time, action_id, organ_id)
  select gen_random_uuid(), rule, 'petition', 1, m.id, m.day, 7, 'day', true,
    case when m.day + days < current_date - 5 then 'met' else 'running' end, m.day + days,
    case when m.day + days < current_date - 5 then m.day + days - 1 end,
    case when m.day + days < current_date - 5 then m.n % 11 > 0 end, ${action.id}, p.id
  from made m join places p using (place), (values ('PET.P7', 7), ('PET.R3M', 92)) as r(rule, days)`

const folder = await mkdtemp(join(tmpdir(), 'jianhu-bench-'))
const server = await startPostgres({ dataDir: folder, fsync: false, log: () => undefined })
try {
  await migrate({ ownerUrl: server.ownerUrl, appPassword: 'bench', folder: 'migrations', policies })
  const app = connect(appUrl(server.ownerUrl, 'bench'))
  const owner = connect(server.ownerUrl)
  await inTransaction(app, system, (tx) => loadDerivedOrgans(tx, async () => undefined))
  await sql`alter table leads drop constraint leads_report_id_fkey`.execute(owner)
  const { rows } = await sql<{ n: number }>`select count(*) as n from organs where level = 'county'`.execute(
    owner,
  )
  await timed(`${leads} leads, half as many cases`, () => fill(rows[0]!.n).execute(owner))
  await sql`analyze`.execute(owner)
  await timed('every figure counted anew', () =>
    inTransaction(app, system, (tx) => recountFigures(tx, plan.indicators)),
  )
  await timed('once more, over what was there', () =>
    inTransaction(app, system, (tx) => recountFigures(tx, plan.indicators)),
  )
  await sql`vacuum analyze`.execute(owner)
  const { rows: sums, differing } = await timed('held against a full recount', () =>
    inTransaction(app, system, (tx) => checkFigures(tx, plan.indicators)),
  )
  console.log(`${sums} sums, ${differing.length} differ`)

  const directory = await openDirectory(app)
  const bureau = { ...plan, organs: directory.current }
  for (const [level, id] of [
    ['supreme', 100000],
    ['province', 370000],
    ['prefecture', 370100],
  ] as const) {
    const actor: Actor = {
      kind: 'staff',
      id: '00000000-0000-7000-8000-000000000001',
      organ: { id, level },
      roles: ['chief_procurator'],
    }
    const times: number[] = []
    for (let turn = 0; turn < 60; turn += 1) {
      const began = performance.now()
      const read = await inTransaction(app, actor, (tx) => readOverview(tx, bureau, {}))
      if (!read.ok) throw new Error(read.refusal.message.en)
      times.push(performance.now() - began)
    }
    const [p50, p95] = [0.5, 0.95].map(
      (share) => times.toSorted((a, b) => a - b)[Math.floor(share * times.length)]!,
    )
    console.log(`overview, ${level.padEnd(24)} p50 ${p50!.toFixed(0)} ms, p95 ${p95!.toFixed(0)} ms`)
  }
  await app.destroy()
  await owner.destroy()
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
