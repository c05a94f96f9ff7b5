import { append } from '#entry/demo/bulk/entries.ts'
import { noRows } from '#entry/demo/bulk/tables.ts'
import { openWriter } from '#entry/demo/bulk/write.ts'
import { nextMove } from '#entry/demo/next-move.ts'
import { randomOf } from '#entry/demo/random.ts'
import type { System } from '#entry/system.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { decide } from '#areas/procedures/domain/decide.ts'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { newId } from '#platform/db/ids.ts'
import pg from 'pg'
import { applied, beginning, calendar } from '../tests/support/course.ts'

type Origin = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly number: string
  readonly organ_id: number
}

/** What a further case takes over from the one that it comes from. */
const taken = [
  'action_id',
  'title',
  'organ_id',
  'province_id',
  'prefecture_id',
  'county_id',
  'handler_id',
  'priority_id',
  'measure_id',
  'hot_spot',
  'groups',
  'industry',
  'against_name',
  'persons_affected',
  'amount_cents',
  'words',
] as const

const roles = [
  'prosecutor',
  'department_head',
  'chief_procurator',
  'case_manager',
  'intake_clerk',
  'assistant',
]

/** Where a case of a procedure may stand some months after it was opened, by the rules themselves. */
const standing = (procedure: Procedure, opened: IsoDate, today: IsoDate, chance: () => number) => {
  let situation = beginning(procedure, opened)
  for (let on = addDays(opened, 5); on < today; on = addDays(on, 8)) {
    const moment = { today: on, language: 'zh', chance: chance() } as const
    const next = nextMove(procedure, { ...situation, issued: [] }, roles, moment)
    const decided = next && decide(procedure, situation, next, { roles, today: on, calendar })
    if (!decided?.ok) return situation
    situation = applied(procedure, situation, decided.value, on)
  }
  return situation
}

const batch = 2_000

/**
 * Fills up to so many cases, in every procedure but that of the petitions, each out of a petition and with the entry
 * that figures count. Tells how many were made.
 */
export const addFurtherCases = async ({ ownerUrl, plan }: System, wanted: number): Promise<number> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const writer = await openWriter(ownerUrl, { trusted: true })
  try {
    const { rows: counted } = await client.query<{ cases: number }>(
      'select count(*)::int as cases from cases',
    )
    const missing = wanted - counted[0]!.cases
    const others = plan.procedures.filter(({ startsAtReceipt }) => startsAtReceipt.length === 0)
    const random = randomOf(7)
    const today = dateIn(new Date())
    let [made, after] = [0, '00000000-0000-0000-0000-000000000000']
    while (made < missing) {
      const { rows: origins } = await client.query<Origin>(
        `select id, number, ${taken.map((name) => (name === 'words' ? 'words::text as words' : name)).join(', ')}
         from cases where procedure = 'petition' and id > $1 order by id limit ${batch}`,
        [after],
      )
      if (origins.length === 0) break
      const rows = noRows()
      for (const origin of origins.slice(0, missing - made)) {
        const procedure = random.pick(others)
        const opened = addDays(today, -random.whole(1, 200))
        const { state, clocks } = standing(procedure, opened, today, () => random.whole(0, 1_000_000))
        const closed = procedure.states.some(({ id, phase }) => id === state && phase === 'closed')
        const id = newId()
        const owner = Object.fromEntries(taken.map((name) => [name, origin[name]]))
        rows.cases.push({
          id,
          // Beside the numbers that cases of the demo have taken already.
          number: origin.number.replace('检信访', `${procedure.series}测`),
          procedure: procedure.id,
          procedure_version: procedure.version,
          state,
          ...owner,
          origin_case_id: origin.id,
          opened_on: opened,
          due_on: nextDue(clocks),
          closed_on: closed ? today : null,
          revision: 1,
        })
        for (const clock of clocks)
          rows.clocks.push({
            id: newId(),
            rule: clock.rule,
            procedure: procedure.id,
            procedure_version: procedure.version,
            lead_id: null,
            case_id: id,
            started_on: clock.startedOn,
            term_length: clock.term.length,
            term_unit: clock.term.unit,
            roll: clock.roll,
            state: clock.state,
            due_on: clock.dueOn,
            provisional: clock.provisional,
            ended_on: clock.endedOn,
            on_time: clock.onTime,
            action_id: origin['action_id'],
            organ_id: origin.organ_id,
            province_id: origin['province_id'],
            prefecture_id: origin['prefecture_id'],
            county_id: origin['county_id'],
          })
        append(rows, { kind: 'system', task: 'bench' }, new Date(`${opened}T02:00:00Z`), [
          {
            type: 'case.opened',
            subject_kind: 'case',
            subject_id: id,
            organ_id: origin.organ_id,
            data: {
              procedure: procedure.id,
              organ_id: origin.organ_id,
              origin_case_id: origin.id,
              clocks: [],
            },
          },
        ])
      }
      await writer.write(rows)
      made += rows.cases.length
      after = origins.at(-1)!.id
    }
    await client.query('analyze cases; analyze clocks')
    return made
  } finally {
    await writer.close()
    await client.end()
  }
}
