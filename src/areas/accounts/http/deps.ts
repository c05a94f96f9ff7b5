import type { Actor } from '#kernel/actor.ts'
import type { AccountKeys } from '../use/keys.ts'
import type { SessionDeps } from './authenticate.ts'

export type AccountDeps = SessionDeps & {
  readonly keys: AccountKeys
  /** Whether the page of demo people may exist: bound to loopback alone, and demo data inside. */
  readonly demo: boolean
  /** By area, what an actor's roles allow; composed where every policy is known. */
  readonly abilitiesOf: (actor: Actor) => Record<string, string[]>
}
