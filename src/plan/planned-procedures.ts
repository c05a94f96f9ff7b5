import type { Text } from '#kernel/text.ts'

/** A procedure that measures name already but that does not run yet; no screen offers it. */
export type PlannedProcedure = { readonly id: string; readonly title: Text }

/** All that measures name run now. */
export const plannedProcedures: readonly PlannedProcedure[] = []
