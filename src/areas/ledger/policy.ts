import type { Grants, Policy } from '#kernel/policy.ts'

/** Whoever changes something says so in the same transaction; what was said is never changed. */
const writers: Grants = Object.fromEntries(
  [
    'intake_clerk',
    'case_manager',
    'assistant',
    'prosecutor',
    'department_head',
    'chief_procurator',
    'committee_secretary',
    'analyst',
    'statistician',
    'publisher',
    'agency',
    'auditor',
    'administrator',
    'partner',
    'reporter',
    'addressee',
    'visitor',
    'system',
  ].map((role) => [role, 'all']),
)

/**
 * The auditor reads the whole log, which holds no content. Anybody else sees of it what happened to something
 * that they may see: the timeline is read by the program after that was checked.
 */
const readers: Grants = { auditor: 'all', system: 'all' }

const system: Grants = { system: 'all' }

export const ledgerPolicy = {
  area: 'ledger',
  abilities: { append: writers, read: readers, seal: system },
  tables: [
    { table: 'ledger_entries', select: ['read'], insert: ['append'] },
    { table: 'ledger_leaves', select: ['read'], insert: ['seal'] },
    { table: 'ledger_tiles', select: ['read'], insert: ['seal'] },
    { table: 'ledger_heads', select: ['read'], insert: ['seal'] },
    { table: 'ledger_keys', select: ['read'], insert: ['seal'], update: ['seal'] },
    { table: 'ledger_consumers', select: ['seal'], insert: ['seal'], update: ['seal'] },
  ],
} as const satisfies Policy
