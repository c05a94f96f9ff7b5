import type { Level } from './actor.ts'
import { type Actor, organOf, rolesOf } from './actor.ts'

/**
 * How far a grant reaches, from the row's point of view:
 * every row · rows of the actor's organ and those below it · rows of the actor's organ ·
 * rows the actor is assigned to · rows that are the actor's own (a reporter's report, a partner's message).
 */
export type Scope = 'all' | 'subtree' | 'organ' | 'assigned' | 'own'

/** Who may do one thing, and how far: role (or kind of actor) to scopes. */
export type Grants = { readonly [role: string]: Scope | readonly Scope[] }

/** Which columns of a table carry what scopes compare. `organ` names columns beside which ancestors may stand. */
export type GuardedTable = {
  readonly table: string
  /** The row's organ; `subtree` compares the table's province_id, prefecture_id and county_id columns. */
  readonly organ?: readonly string[]
  /** Columns that hold an account; a trailing `[]` marks an array of them. */
  readonly assigned?: readonly string[]
  /** The column compared with the actor's id where the scope is `own`. */
  readonly own?: string
  /** Scopes follow those of another guarded row that this one belongs to: `{ table, key }` as in `case_id → cases.id`. */
  readonly through?: { readonly table: string; readonly key: string }
  readonly select?: readonly string[]
  readonly insert?: readonly string[]
  readonly update?: readonly string[]
  readonly delete?: readonly string[]
}

/**
 * The policy of one area: written once, asked by the use cases with `may`,
 * compiled to row-level security by `platform/db/row-security.ts`.
 */
export type Policy = {
  readonly area: string
  readonly abilities: { readonly [ability: string]: Grants }
  readonly tables: readonly GuardedTable[]
}

/** What of a row its scope depends on. */
export type ScopedRow = {
  readonly organs: readonly number[]
  readonly ancestors: { readonly [level in Level]?: number | null }
  readonly assigned?: readonly (string | null)[]
  readonly own?: string | null
}

const reaches = (scope: Scope, actor: Actor, row: ScopedRow): boolean => {
  const organ = organOf(actor)
  const id = 'id' in actor ? actor.id : undefined
  switch (scope) {
    case 'all':
      return true
    case 'subtree':
      return organ !== undefined && (organ.level === 'supreme' || row.ancestors[organ.level] === organ.id)
    case 'organ':
      return organ !== undefined && row.organs.includes(organ.id)
    case 'assigned':
      return id !== undefined && (row.assigned ?? []).includes(id)
    case 'own':
      return id !== undefined && row.own === id
  }
}

export const scopesOf = (policy: Policy, ability: string, actor: Actor): readonly Scope[] => {
  const grants = policy.abilities[ability]
  if (!grants) throw new Error(`the policy of ${policy.area} has no ability ${ability}`)
  return rolesOf(actor).flatMap((role) => grants[role] ?? [])
}

/** Whether the actor may do it at all (without a row), or to this row. */
export const may = (policy: Policy, ability: string, actor: Actor, row?: ScopedRow): boolean => {
  const scopes = scopesOf(policy, ability, actor)
  return row === undefined ? scopes.length > 0 : scopes.some((scope) => reaches(scope, actor, row))
}
