import { nextMove } from '#entry/demo/next-move.ts'
import { clocksOf } from '#areas/procedures/public.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { decideCalendar, proposeCalendar } from '#areas/procedures/use/enter-calendar.ts'
import type { Actor } from '#kernel/actor.ts'
import { text } from '#kernel/text.ts'
import { addDays, weekday, yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { inTransaction } from '#platform/db/tx.ts'
import pg from 'pg'
import type { Figure } from '../figures.ts'
import { runFinding } from '../installation.ts'
import { type Call, closedLoop } from '../load.ts'
import type { User } from '../people.ts'
import type { Context } from './context.ts'

const program: Actor = { kind: 'system', task: 'bench' }

/** Whoever handles cases at a basic organ of the demo has these; steps that need more than a file are left out. */
const roles = ['prosecutor', 'department_head', 'chief_procurator']
const withRulesOfTheirOwn = ['petition', 'recommendation', 'judicial-aid']

const asked = async <T>(ownerUrl: string, query: string, values: readonly unknown[] = []): Promise<T[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(query, [...values])
  await client.end()
  return rows as T[]
}

type Running = {
  readonly id: string
  readonly procedure: string
  readonly version: number
  readonly state: string
  readonly revision: number
}

const runningAt = (ownerUrl: string, organ: number): Promise<Running[]> =>
  asked<Running>(
    ownerUrl,
    `select id, procedure, procedure_version as version, state, revision from cases
     where organ_id = $1 and closed_on is null and procedure <> all($2) limit 60`,
    [organ, withRulesOfTheirOwn],
  )

/** A step that may be taken in each case of somebody's organ, with all that it asks for. */
const stepsOf = async ({ system }: Context, user: User): Promise<Call[]> => {
  const calls: Call[] = []
  for (const { id, procedure, version, state, revision } of await runningAt(system.ownerUrl, user.organ)) {
    const clocks = await inTransaction(system.database, program, (tx) => clocksOf(tx, { caseId: id }))
    const next = nextMove(
      procedureOf(system.plan, procedure, version),
      { state, clocks, issued: [] },
      roles,
      {
        today: dateIn(new Date()),
        language: 'zh',
        chance: 1,
      },
    )
    if (next)
      calls.push({
        method: 'POST',
        path: `/api/cases/${id}/moves`,
        headers: { cookie: user.cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ ...next, revision }),
        wanted: 200,
      })
  }
  return calls
}

const measureSteps = async (context: Context): Promise<Figure[]> => {
  const { target, staff, seconds } = context
  const handlers = staff.slice(0, 34)
  const calls = (await Promise.all(handlers.map((user) => stepsOf(context, user)))).flat()
  const users = 50
  if (calls.length < 5 * users) throw new Error(`only ${calls.length} steps could be found`)
  // Whoever takes a step has read the case.
  const reads = calls.map(({ path, headers }) => ({
    method: 'GET' as const,
    path: path.replace('/moves', ''),
    headers: headers!,
    wanted: 200,
  }))
  await closedLoop(target, {
    users,
    seconds: 5,
    thinkMs: 1000,
    next: () => reads[Math.floor(Math.random() * reads.length)]!,
  })
  const latencies = await closedLoop(target, {
    users,
    seconds: Math.min(seconds, Math.floor(calls.length / users)),
    thinkMs: 1000,
    next: () => calls.pop() ?? { method: 'GET', path: '/', wanted: 200 },
  })
  return [
    {
      name: 'a step of a procedure',
      value: latencies.p95,
      unit: 'ms',
      aim: { at: 'most', value: 100 },
      latencies,
    },
  ]
}

const year = yearOf(dateIn(new Date()))
const source = 'bench'

type Days = Parameters<typeof proposeCalendar>[1]['days']

const named = { name: text('试算', 'Bench'), source }

/** Weeks of holidays as they are announced for a year to come. */
const holidays: Days = [0, 36, 94, 120, 159, 257, 273]
  .flatMap((first) => Array.from({ length: 7 }, (_, day) => addDays(`${year + 1}-01-01`, first + day)))
  .map((date) => ({ date, kind: 'holiday', ...named }))

/** A year in which Saturdays and Sundays alone are worked: every last day that rolls is another one. */
const upsideDown: Days = Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day))
  .filter((date) => yearOf(date) === year)
  .map((date) => ({ date, kind: [0, 6].includes(weekday(date)) ? 'workday' : 'holiday', ...named }))

/** Every clock that runs is reckoned anew by a calendar; back again where it was measured before. */
const recompute = async (
  { system }: Context,
  year: number,
  days: Days,
): Promise<{ affected: number; proposedIn: number; seconds: number }> => {
  const { ownerUrl, database } = system
  const [entered] = await asked<{ done: boolean }>(
    ownerUrl,
    `select exists (select from calendar_overrides where source = $1 and extract(year from date) = $2) as done`,
    [source, year],
  )
  const began = performance.now()
  const proposed = await inTransaction(database, program, (tx) =>
    proposeCalendar(tx, {
      year,
      source,
      days: entered!.done ? [] : days,
    }),
  )
  if (!proposed.ok) throw new Error(proposed.refusal.message.en)
  const { id, affected } = proposed.value
  const decided = await inTransaction(database, program, (tx) => decideCalendar(tx, id, true))
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  const proposedIn = (performance.now() - began) / 1000
  const from = performance.now()
  for (;;) {
    const [change] = await asked<{ done: boolean }>(
      ownerUrl,
      `select state = 'done' or (pass_at is null and pass_began >= decided_at + interval '60 seconds') as done
       from calendar_changes where id = $1`,
      [id],
    )
    if (change?.done) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return { affected, proposedIn, seconds: (performance.now() - from) / 1000 }
}

const aim = { at: 'most', value: 60 } as const

const measureRecompute = async (context: Context): Promise<Figure[]> => {
  const [running] = await asked<{ count: number }>(
    context.system.ownerUrl,
    `select count(*)::int as count from clocks where state in ('running', 'paused')`,
  )
  const usual = await recompute(context, year + 1, holidays)
  const most = await recompute(context, year, upsideDown)
  return [
    { name: 'clocks running', value: running!.count, unit: 'clocks' },
    { name: 'due days that next year’s holidays move', value: usual.affected, unit: 'clocks' },
    { name: 'recomputing after next year’s holidays', value: usual.seconds, unit: 's', aim },
    { name: 'due days that a year upside down moves', value: most.affected, unit: 'clocks' },
    { name: 'telling which would move', value: most.proposedIn, unit: 's' },
    { name: 'recomputing after a year upside down', value: most.seconds, unit: 's', aim },
  ]
}

const measureDetectors = async ({ data }: Context): Promise<Figure[]> => {
  const began = performance.now()
  await runFinding('quality', 'detect', '--data', data, '--json')
  return [
    {
      name: 'every detector over everything',
      value: (performance.now() - began) / 1000,
      unit: 's',
      aim: { at: 'most', value: 300 },
    },
  ]
}

/** What is done in cases of every procedure. */
export const measuresOfProcedures = [measureSteps, measureRecompute, measureDetectors]
