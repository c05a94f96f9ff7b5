import type { Ask } from './procedure.ts'

/** What was entered for a move, as it came. */
export type Given = Readonly<Partial<Record<Ask['field'], unknown>>>

export const isGiven = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null
