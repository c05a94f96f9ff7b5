import { type Actor, organOf } from '#kernel/actor.ts'
import { type Policy, scopesOf } from '#kernel/policy.ts'
import type { Office } from './office.ts'

/** Whose work a list shows, as one equality that an index serves; null is everybody's. */
export type WorkScope = {
  readonly column: 'organ_id' | 'province_id' | 'prefecture_id'
  readonly id: number
} | null

/**
 * The organ asked for, else the actor's own; with those below it where the policy lets the actor read them.
 * A county leads nobody, so its own rows are all of its.
 */
export const workScope = (office: Office, policy: Policy, actor: Actor, asked?: number): WorkScope => {
  const own = organOf(actor)
  if (!own && asked === undefined) return null
  const organ = asked === undefined ? own! : (office.organ(asked) ?? { id: asked, level: 'county' as const })
  const widely = scopesOf(policy, 'read', actor).some((scope) => scope === 'subtree' || scope === 'all')
  if (!widely || organ.level === 'county') return { column: 'organ_id', id: organ.id }
  return organ.level === 'supreme' ? null : { column: `${organ.level}_id`, id: organ.id }
}
