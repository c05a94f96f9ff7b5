import type { Grants, Policy } from '#kernel/policy.ts'

const system: Grants = { system: 'all' }

const handlers: Grants = { assistant: 'organ', prosecutor: 'organ', department_head: 'organ' }

/** Whoever handles cases: any of them may propose, be asked for an opinion, or stand in for somebody. */
const office: Grants = {
  intake_clerk: 'organ',
  case_manager: 'organ',
  ...handlers,
  chief_procurator: 'organ',
  committee_secretary: 'organ',
  ...system,
}

/**
 * A request belongs to the organ of its case, and to the one above where that decides. Who of them may speak at
 * which point is for `domain/way.ts` to say.
 */
export const approvalsPolicy = {
  area: 'approvals',
  abilities: {
    read: { ...office, chief_procurator: ['organ', 'subtree'] },
    take_part: office,
    stand_in: { department_head: 'organ', chief_procurator: 'organ', ...system },
    set_rules: { chief_procurator: 'organ', ...system },
    /** What is said in the committee is for its secretary and the chief procurator. */
    read_committee: { committee_secretary: 'organ', chief_procurator: 'organ', ...system },
    run_committee: { committee_secretary: 'organ', ...system },
  },
  tables: [
    {
      table: 'approval_requests',
      organ: ['organ_id', 'decider_organ_id'],
      select: ['read'],
      insert: ['take_part'],
      update: ['take_part'],
    },
    {
      table: 'approval_voices',
      through: { table: 'approval_requests', key: 'request_id' },
      select: ['read'],
      insert: ['take_part'],
    },
    {
      table: 'approval_opinions',
      through: { table: 'approval_requests', key: 'request_id' },
      select: ['read'],
      insert: ['take_part'],
      update: ['take_part'],
    },
    {
      table: 'approval_delegations',
      organ: ['organ_id'],
      select: ['take_part'],
      insert: ['stand_in'],
      update: ['stand_in'],
    },
    { table: 'approval_rules', organ: ['organ_id'], select: ['take_part'], insert: ['set_rules'] },
    {
      table: 'committee_sessions',
      organ: ['organ_id'],
      select: ['read_committee'],
      insert: ['run_committee'],
      update: ['run_committee'],
    },
    {
      table: 'committee_items',
      through: { table: 'committee_sessions', key: 'session_id' },
      select: ['read_committee'],
      insert: ['run_committee'],
      update: ['run_committee'],
    },
  ],
} as const satisfies Policy
