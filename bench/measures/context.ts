import type { System } from '#entry/system.ts'
import type { Running } from '../installation.ts'
import type { Target } from '../load.ts'
import type { User } from '../people.ts'

export type Context = {
  readonly data: string
  readonly system: System
  readonly running: Running
  readonly target: Target
  readonly staff: readonly User[]
  readonly clerks: readonly User[]
  /** How long each load lasts. */
  readonly seconds: number
}
