/** Levels of organs, from the one that leads all to the basic ones. Source: Organic Law, arts 12–13. */
export const levels = ['supreme', 'province', 'prefecture', 'county'] as const
export type Level = (typeof levels)[number]

/** Where somebody acts: an organ and its level. */
export type ActorOrgan = { readonly id: number; readonly level: Level }

/**
 * On whose behalf a transaction runs. Row-level security sees nothing else of a request,
 * and a transaction without an actor sees no row.
 */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly id: string
      readonly organ: ActorOrgan
      readonly roles: readonly string[]
    }
  /** A client system of another body, by its key; it sees what it sent. */
  | { readonly kind: 'partner'; readonly id: string; readonly organ: ActorOrgan }
  /** Somebody who showed the code of a report; `id` is that report's. */
  | { readonly kind: 'reporter'; readonly id: string }
  /** Whoever showed the code of a recommendation that was sent to them; `id` is that recommendation's. */
  | { readonly kind: 'addressee'; readonly id: string }
  /** Somebody on the public pages, before any code was shown. */
  | { readonly kind: 'visitor' }
  /** The program itself, at a named task. */
  | { readonly kind: 'system'; readonly task: string }

/** The roles a policy table is read with: a staff member's own, else the actor's kind. */
export const rolesOf = (actor: Actor): readonly string[] =>
  actor.kind === 'staff' ? actor.roles : [actor.kind]

export const organOf = (actor: Actor): ActorOrgan | undefined =>
  actor.kind === 'staff' || actor.kind === 'partner' ? actor.organ : undefined
