import { randomUUID } from 'node:crypto'
import { roleIds } from '#areas/accounts/domain/roles.ts'
import { policies } from '#entry/policies.ts'
import type { Actor } from '#kernel/actor.ts'
import { type GuardedTable, may, type Policy, type ScopedRow, scopesOf } from '#kernel/policy.ts'
import { refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { withDatabase } from './support/database.ts'
import { fewOrgans, insertFewOrgans } from './support/organs.ts'
import { acceptAnyRow, insertRow, type Row, rowKey } from './support/random-rows.ts'

/**
 * The policy tables are written once and read twice: by the use cases (`may`) and by PostgreSQL, compiled to
 * row-level security. Here both are asked about the same rows on behalf of everybody there can be.
 */
const database = withDatabase()

type Command = 'select' | 'insert' | 'update' | 'delete'
type Guard = { readonly policy: Policy; readonly table: GuardedTable }

const guards: readonly Guard[] = policies.flatMap((policy) =>
  policy.tables.map((table) => ({ policy, table })),
)
const guardsOf = (name: string) => guards.filter(({ table }) => table.table === name)
const tables = [...new Set(guards.map(({ table }) => table.table))]

/** Organs exist already, and their own code is their scope. */
const filled = tables.filter((name) => name !== 'organs')

/** Whoever asks has this id, and some rows are theirs. */
const me = randomUUID()

const actors: readonly Actor[] = [
  ...fewOrgans.flatMap(({ id, level }): Actor[] => [
    ...roleIds.map((role): Actor => ({ kind: 'staff', id: me, organ: { id, level }, roles: [role] })),
    { kind: 'staff', id: me, organ: { id, level }, roles: [] },
    { kind: 'partner', id: me, organ: { id, level } },
  ]),
  { kind: 'reporter', id: me },
  { kind: 'addressee', id: me },
  { kind: 'visitor' },
  { kind: 'system', task: 'test' },
]

const nameOf = (actor: Actor) =>
  `${actor.kind} ${'roles' in actor ? actor.roles.join('+') : ''} ${'organ' in actor ? actor.organ.level : ''}`

type Made = { readonly table: string; readonly key: number; readonly row: Row; readonly parent?: Made }

const rows: Made[] = []
const rowsOf = (name: string) => rows.filter(({ table }) => table === name)

const scopedBy = ({ organ, assigned, own }: GuardedTable, row: Row): ScopedRow => ({
  organs: (organ ?? []).map((column) => row[column]).filter((id) => typeof id === 'number'),
  ancestors: {
    province: row['province_id'] as number | null,
    prefecture: row['prefecture_id'] as number | null,
    county: row['county_id'] as number | null,
  },
  assigned: (assigned ?? []).flatMap((column) => row[column.replace('[]', '')] as string | string[] | null),
  own: own === undefined ? null : (row[own] as string | null),
})

/** What the policy tables say, by the function that the use cases ask. */
const allowed = (command: Command, made: Made, actor: Actor): boolean =>
  guardsOf(made.table).some(({ policy, table }) =>
    (table[command] ?? []).some((ability) => {
      const { parent } = made
      if (ability === 'through') return parent !== undefined && allowed('select', parent, actor)
      if (scopesOf(policy, ability, actor).includes('all')) return true
      const guard = policy.tables.find((one) => one.table === table.through?.table)
      if (guard === undefined || parent === undefined)
        return may(policy, ability, actor, scopedBy(table, made.row))
      return allowed('select', parent, actor) && may(policy, ability, actor, scopedBy(guard, parent.row))
    }),
  )

/** Rows at every organ, of which some are also somewhere else's by a second column, assigned to me, or mine. */
const scopeValues = ({ table }: Guard): Row[] =>
  fewOrgans.flatMap(({ id, ancestors }, index) => {
    const place = {
      organ_id: id,
      province_id: ancestors.province,
      prefecture_id: ancestors.prefecture,
      county_id: ancestors.county,
    }
    const others = (table.organ ?? []).filter((column) => column !== 'organ_id')
    const elsewhere = Object.fromEntries(
      others.map((column, shift) => [column, fewOrgans[(index + 3 + shift) % fewOrgans.length]!.id]),
    )
    const assigned = (column: string): [string, string | string[]] =>
      column.endsWith('[]') ? [column.slice(0, -2), [randomUUID(), me]] : [column, me]
    return [
      place,
      ...(others.length > 0 ? [{ ...place, ...elsewhere }] : []),
      ...(table.assigned ?? []).map((column) =>
        Object.fromEntries([...Object.entries(place), assigned(column)]),
      ),
    ]
  })

let keys = 0
const make = async (table: string, values: Row, parent?: Made) => {
  const key = ++keys
  const row = await insertRow(database.owner, table, { ...values, [rowKey]: key })
  rows.push({ table, key, row, ...(parent && { parent }) })
}

const makeRows = async (guard: Guard) => {
  const { table, through, own } = guard.table
  if (through)
    for (const parent of rowsOf(through.table)) await make(table, { [through.key]: parent.row['id'] }, parent)
  else {
    for (const values of scopeValues(guard)) await make(table, values)
    if (own) await make(table, { ...scopeValues(guard).at(-1), [own]: me })
  }
}

beforeAll(async () => {
  await insertFewOrgans(database.owner)
  await acceptAnyRow(database.owner, filled)
  const first = (name: string) => guardsOf(name)[0]!
  const roots = filled.filter((name) => !first(name).table.through)
  const hanging = filled.filter((name) => first(name).table.through)
  for (const name of [...roots, ...hanging]) await makeRows(first(name))
}, 120_000)

const undo = refuse({ kind: 'conflict', rule: 'test.undo', message: text('撤销', 'undone') })

/** Which rows a statement reaches on behalf of an actor; what it did is undone. */
const reached = async (actor: Actor, statement: string): Promise<number[]> => {
  let found: number[] = []
  await transact(database.app, actor, async (tx) => {
    const result = await sql.raw<Record<string, number>>(statement).execute(tx.db)
    found = result.rows.map((row) => row[rowKey]!)
    return undo
  })
  return found.sort((a, b) => a - b)
}

const permitted = async (table: string, privilege: Command): Promise<boolean> => {
  const { rows: found } = await sql<{ yes: boolean }>`
    select has_table_privilege('jianhu_app', ${table}, ${privilege}) as yes`.execute(database.owner)
  return found[0]!.yes
}

const statements = {
  select: (table: string) => `select ${rowKey} from ${table}`,
  update: (table: string) => `update ${table} set ${rowKey} = ${rowKey} returning ${rowKey}`,
  delete: (table: string) => `delete from ${table} returning ${rowKey}`,
}

describe.each(filled)('%s', (table) => {
  test.each(['select', 'update', 'delete'] as const)(
    '%s reaches what the policy says, for everybody',
    async (command) => {
      expect(rowsOf(table).length).toBeGreaterThan(0)
      if (!(await permitted(table, command))) return
      for (const actor of actors) {
        const expected = rowsOf(table)
          .filter((made) => allowed(command, made, actor) && allowed('select', made, actor))
          .map(({ key }) => key)
        expect(await reached(actor, statements[command](table)), nameOf(actor)).toEqual(expected)
      }
    },
  )
})

test('several roles at once reach what each of them does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...filled),
      fc.subarray([...roleIds], { minLength: 2 }),
      fc.constantFrom(...fewOrgans),
      async (table, roles, { id, level }) => {
        const actor: Actor = { kind: 'staff', id: me, organ: { id, level }, roles }
        const expected = rowsOf(table).filter((made) => allowed('select', made, actor))
        expect(await reached(actor, statements.select(table))).toEqual(expected.map(({ key }) => key))
      },
    ),
    { numRuns: 150 },
  )
})

/** The policy is checked before the key: a row that is there already was let through. */
const letThrough = async (actor: Actor, { table, row }: Made): Promise<boolean> => {
  try {
    await transact(database.app, actor, async (tx) => {
      await tx.db
        .insertInto(table as 'organs')
        .values(row as never)
        .execute()
      return undo
    })
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === '23505') return true
    if (code === '42501' && (error as Error).message.includes('row-level security')) return false
    throw error
  }
}

test('insert lets in what the policy says', async () => {
  const insertable: Made[] = []
  for (const table of filled) if (await permitted(table, 'insert')) insertable.push(...rowsOf(table))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...insertable), fc.constantFrom(...actors), async (made, actor) => {
      expect(await letThrough(actor, made), `${made.table} as ${nameOf(actor)}`).toBe(
        allowed('insert', made, actor),
      )
    }),
    { numRuns: 1500 },
  )
})

test('a connection without an actor sees nothing', async () => {
  for (const table of tables) {
    const { rows: seen } = await sql.raw(`select 1 from ${table}`).execute(database.app)
    expect(seen, table).toEqual([])
  }
})

test('an actor of one transaction is gone in the next on the same connection', async () => {
  await database.app.connection().execute(async (connection) => {
    await inTransaction(connection, { kind: 'system', task: 'test' }, async () => undefined)
    const { rows: seen } = await sql`select 1 from organs`.execute(connection)
    expect(seen).toEqual([])
  })
})

test('the administrator sees no report, lead, case or clock; nor does the auditor', async () => {
  const content = ['reports', 'identities', 'messages', 'files', 'leads', 'cases', 'clocks'].filter((table) =>
    filled.includes(table),
  )
  expect(content.length).toBeGreaterThan(4)
  for (const { id, level } of fewOrgans)
    for (const role of ['administrator', 'auditor'])
      for (const table of content) {
        const actor: Actor = { kind: 'staff', id: me, organ: { id, level }, roles: [role] }
        expect(await reached(actor, statements.select(table)), `${role} ${level} ${table}`).toEqual([])
      }
})

test('every readable table whose rows belong to an organ is under row-level security', async () => {
  const { rows: bare } = await sql<{ name: string }>`
    select relname as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity
      and has_table_privilege('jianhu_app', oid, 'select')
      and exists (
        select 1 from pg_attribute
        where attrelid = c.oid and not attisdropped
          and attname in ('organ_id', 'province_id', 'account_id', 'report_id', 'lead_id', 'case_id')
      )`.execute(database.owner)
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('the program cannot step around its policies', async () => {
  const { rows: roles } = await sql<Record<string, boolean>>`
    select rolsuper, rolbypassrls, rolcreaterole, pg_has_role(rolname, 'pg_read_all_data', 'member') as reads_all
    from pg_roles where rolname = 'jianhu_app'`.execute(database.owner)
  expect(roles[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, reads_all: false })
})
