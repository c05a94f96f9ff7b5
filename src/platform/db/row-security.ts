import type { GuardedTable, Policy, Scope } from '#kernel/policy.ts'

const commands = ['select', 'insert', 'update', 'delete'] as const

const subtree = `case (select actor_level())
    when 'supreme' then true
    when 'province' then province_id = (select actor_organ())
    when 'prefecture' then prefecture_id = (select actor_organ())
    when 'county' then county_id = (select actor_organ())
    else false end`

const accountIn = (column: string) =>
  column.endsWith('[]')
    ? `(select actor_id()) = any(${column.slice(0, -2)})`
    : `${column} = (select actor_id())`

const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? 'false' : parts.join(' or '))

/** The rows of `table` that a scope reaches, as SQL over its columns. */
const scopePredicate = (scope: Scope, table: GuardedTable): string => {
  switch (scope) {
    case 'all':
      return 'true'
    case 'subtree':
      return subtree
    case 'organ':
      return anyOf((table.organ ?? []).map((column) => `${column} = (select actor_organ())`))
    case 'assigned':
      return anyOf((table.assigned ?? []).map(accountIn))
    case 'own':
      return table.own ? `${table.own} = (select actor_id())` : 'false'
  }
}

const literals = (roles: readonly string[]) => `array[${roles.map((role) => `'${role}'`).join(', ')}]`

/** `role → scopes` of several abilities, turned round: which roles have each scope. */
const rolesByScope = (policy: Policy, abilities: readonly string[]): Map<Scope, string[]> => {
  const found = new Map<Scope, string[]>()
  for (const ability of abilities) {
    const grants = policy.abilities[ability]
    if (!grants) throw new Error(`the policy of ${policy.area} names no ability ${ability}`)
    for (const [role, scopes] of Object.entries(grants))
      for (const scope of [scopes].flat() as Scope[])
        found.set(scope, [...new Set([...(found.get(scope) ?? []), role])])
  }
  return found
}

const granted = (roles: readonly string[], rows: string): string =>
  `((select actor_has(${literals(roles.toSorted())})) and (${rows}))`

/**
 * Where the row hangs on another one of the same area, scopes are those of that other row:
 * its columns hide this table's inside the subselect, and it is read under its own policies besides.
 * All scopes stand in one subselect, since planning each one costs more than running it.
 */
const scopedRows = (policy: Policy, table: GuardedTable, abilities: readonly string[]): string[] => {
  const { through } = table
  const other = through && policy.tables.find((candidate) => candidate.table === through.table)
  const scopes = [...rolesByScope(policy, abilities)]
  const over = (scoped: typeof scopes, columns: GuardedTable) =>
    scoped.map(([scope, roles]) => granted(roles, scopePredicate(scope, columns)))
  if (!through || !other) return over(scopes, table)
  const beyond = scopes.filter(([scope]) => scope !== 'all')
  return [
    ...over(
      scopes.filter(([scope]) => scope === 'all'),
      table,
    ),
    ...(beyond.length === 0
      ? []
      : [
          `exists (select 1 from ${other.table} t where t.id = ${table.table}.${through.key} and (${anyOf(over(beyond, other))}))`,
        ]),
  ]
}

const predicate = (policy: Policy, table: GuardedTable, abilities: readonly string[]): string =>
  anyOf([
    ...scopedRows(policy, table, abilities),
    // The other row is read under its own policies: who sees that one sees what hangs on it.
    ...(table.through && abilities.includes('through')
      ? [`exists (select 1 from ${table.through.table} t where t.id = ${table.table}.${table.through.key})`]
      : []),
  ])

const policySql = (policy: Policy, table: GuardedTable, command: (typeof commands)[number]): string[] => {
  const abilities = table[command]
  if (!abilities) return []
  const name = `${policy.area}_${command}`
  const rows = predicate({ ...policy, abilities: { ...policy.abilities, through: {} } }, table, abilities)
  const clause =
    command === 'insert'
      ? `with check (${rows})`
      : command === 'update'
        ? `using (${rows}) with check (true)`
        : `using (${rows})`
  return [`create policy ${name} on ${table.table} for ${command} to jianhu_app ${clause};`]
}

/**
 * The statements that put an area's policy table into the database. Run after each migration:
 * policies are dropped and made again, so the table in code is the only source.
 */
export const rowSecuritySql = (policy: Policy): string =>
  policy.tables
    .flatMap((table) => [
      `alter table ${table.table} enable row level security;`,
      ...commands.map((command) => `drop policy if exists ${policy.area}_${command} on ${table.table};`),
      ...commands.flatMap((command) => policySql(policy, table, command)),
    ])
    .join('\n')
