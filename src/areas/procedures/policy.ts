import type { Grants, Policy } from '#kernel/policy.ts'

const readers: Grants = {
  intake_clerk: 'organ',
  case_manager: 'organ',
  assistant: 'organ',
  prosecutor: 'organ',
  department_head: 'organ',
  chief_procurator: 'subtree',
  analyst: 'subtree',
  statistician: 'subtree',
  system: 'all',
}

const workers: Grants = {
  intake_clerk: 'organ',
  case_manager: 'organ',
  assistant: 'organ',
  prosecutor: 'organ',
  department_head: 'organ',
  chief_procurator: 'organ',
  system: 'all',
}

const everyone: Grants = Object.fromEntries(
  [
    ...Object.keys(readers),
    'committee_secretary',
    'publisher',
    'agency',
    'auditor',
    'administrator',
    'partner',
    'reporter',
    'addressee',
    'visitor',
  ].map((role) => [role, 'all']),
)

const own: Grants = Object.fromEntries(
  Object.keys(readers)
    .filter((role) => role !== 'system')
    .map((role) => [role, 'own']),
)

/** Clocks are seen by whoever works in their organ; which move may touch them is the procedure's to say. */
export const proceduresPolicy: Policy = {
  area: 'procedures',
  abilities: {
    read_clocks: readers,
    run_clocks: workers,
    warn: { system: 'all' },
    dismiss_warnings: own,
    read_calendar: everyone,
    read_rules: everyone,
    enter_calendar: { case_manager: 'all', system: 'all' },
    /** Somebody else than who entered it: where case management is one person, a chief procurator. */
    decide_calendar: { case_manager: 'all', chief_procurator: 'all', system: 'all' },
  },
  tables: [
    {
      table: 'clocks',
      organ: ['organ_id'],
      select: ['read_clocks'],
      insert: ['run_clocks'],
      update: ['run_clocks'],
    },
    {
      table: 'warnings',
      through: { table: 'clocks', key: 'clock_id' },
      select: ['read_clocks'],
      insert: ['warn'],
      update: ['warn'],
    },
    {
      table: 'warnings_seen',
      own: 'account_id',
      select: ['dismiss_warnings'],
      insert: ['dismiss_warnings'],
    },
    { table: 'warning_pass', select: ['warn'], insert: ['warn'], update: ['warn'] },
    {
      table: 'calendar_changes',
      select: ['read_calendar'],
      insert: ['enter_calendar'],
      update: ['decide_calendar'],
    },
    ...['calendar_overrides', 'calendar_years'].map((table) => ({
      table,
      select: ['read_calendar'],
      insert: ['decide_calendar'],
      update: ['decide_calendar'],
      delete: ['decide_calendar'],
    })),
  ],
}
