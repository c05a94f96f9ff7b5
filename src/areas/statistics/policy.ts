import type { Grants, Policy } from '#kernel/policy.ts'

const system: Grants = { system: 'all' }

/** Who works with figures sees those of the own organ and of all below it; an organ never sees its neighbours'. */
const readers: Grants = {
  statistician: 'subtree',
  case_manager: 'subtree',
  department_head: 'subtree',
  chief_procurator: 'subtree',
  prosecutor: 'subtree',
  analyst: 'subtree',
  publisher: 'subtree',
  ...system,
}

/** The administrator and the auditor are absent: figures are content. What one lead adds is for the program alone. */
export const statisticsPolicy = {
  area: 'statistics',
  abilities: { read: readers, keep: system },
  tables: [
    {
      table: 'figure_rollups',
      organ: ['organ_id'],
      select: ['read'],
      insert: ['keep'],
      update: ['keep'],
      delete: ['keep'],
    },
    ...['figure_facts', 'figure_cells'].map((table) => ({
      table,
      select: ['keep'],
      insert: ['keep'],
      update: ['keep'],
      delete: ['keep'],
    })),
  ],
} as const satisfies Policy
