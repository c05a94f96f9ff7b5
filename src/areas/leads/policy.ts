import type { Grants, Policy } from '#kernel/policy.ts'

const desk: Grants = { intake_clerk: 'organ', case_manager: 'organ' }
const system: Grants = { system: 'all' }

/** Who sees and works on leads. The auditor and the administrator are absent: they see no content. */
export const leadsPolicy = {
  area: 'leads',
  abilities: {
    read: {
      ...desk,
      assistant: 'organ',
      prosecutor: 'organ',
      department_head: 'organ',
      chief_procurator: 'subtree',
      analyst: 'subtree',
      ...system,
    },
    register: system,
    triage: { ...desk, ...system },
    /** Moving a lead with its case: assigning, withdrawing. */
    follow_case: {
      ...desk,
      assistant: 'organ',
      prosecutor: 'organ',
      department_head: 'organ',
      chief_procurator: 'organ',
      ...system,
    },
  },
  tables: [
    {
      table: 'leads',
      // The organ that is asked to take over reads it first; the one that gave it away still sees where it went.
      organ: ['organ_id', 'offered_organ_id', 'from_organ_id'],
      select: ['read'],
      insert: ['register'],
      update: ['triage', 'follow_case'],
    },
  ],
} as const satisfies Policy
