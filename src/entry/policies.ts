import type { Policy } from '#kernel/policy.ts'

/** Every area's policy table: one line an area. The migrator compiles them to row-level security. */
export const policies: readonly Policy[] = []
