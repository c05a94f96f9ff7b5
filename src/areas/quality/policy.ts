import type { Grants, Policy } from '#kernel/policy.ts'

const system: Grants = { system: 'all' }
const handlers: Grants = { assistant: 'assigned', prosecutor: 'assigned' }

/**
 * Case management draws and reviews; whoever handled a case checks it, answers, and sees what was found. An organ
 * above draws among the cases below it and reads the results: the cases themselves are reviewed where they may be read.
 * The auditor and the administrator are absent: reviews are content.
 */
export const qualityPolicy = {
  area: 'quality',
  abilities: {
    read: {
      case_manager: 'subtree',
      chief_procurator: 'subtree',
      department_head: 'organ',
      ...handlers,
      ...system,
    },
    draw: { case_manager: 'subtree', ...system },
    /** Those who were named reviewers besides case management; never of a case of their own. */
    review: { case_manager: 'organ', department_head: 'assigned', prosecutor: 'assigned', ...system },
    answer: { ...handlers, department_head: 'assigned', chief_procurator: 'assigned' },
    self_check: { ...handlers, department_head: 'assigned', chief_procurator: 'assigned' },
    department_check: { department_head: 'organ' },
    read_findings: {
      case_manager: 'subtree',
      chief_procurator: 'subtree',
      department_head: 'organ',
      ...system,
    },
    explain: { case_manager: 'organ', ...system },
    detect: system,
    read_runs: { case_manager: 'all', chief_procurator: 'all', department_head: 'all' },
    read_ratio: {
      case_manager: 'subtree',
      chief_procurator: 'subtree',
      department_head: 'organ',
      analyst: 'subtree',
      statistician: 'subtree',
      ...system,
    },
  },
  tables: [
    { table: 'review_samples', organ: ['organ_id'], select: ['draw'], insert: ['draw'] },
    {
      table: 'case_reviews',
      organ: ['organ_id'],
      assigned: ['handler_id', 'reviewer_id'],
      select: ['read'],
      insert: ['draw'],
      update: ['review', 'answer'],
    },
    {
      table: 'case_checks',
      organ: ['organ_id'],
      assigned: ['handler_id'],
      select: ['read'],
      insert: ['self_check', 'department_check'],
      update: ['self_check', 'department_check'],
    },
    {
      table: 'detector_findings',
      organ: ['organ_id'],
      select: ['read_findings'],
      insert: ['detect'],
      update: ['explain', 'detect'],
    },
    {
      table: 'detector_runs',
      select: ['read_runs', 'detect'],
      insert: ['detect'],
      update: ['detect'],
    },
  ],
} as const satisfies Policy
