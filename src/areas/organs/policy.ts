import type { Grants, Policy } from '#kernel/policy.ts'

/** Which organs there are is no secret: the portal lists them for everybody. */
const everyone: Grants = Object.fromEntries(
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

export const organsPolicy: Policy = {
  area: 'organs',
  abilities: {
    read: everyone,
    edit: { administrator: 'subtree', system: 'all' },
    // An alias carries no ancestors to compare: the use case asks for `edit` of the organ it leads to.
    alias: { administrator: 'all', system: 'all' },
  },
  tables: [
    { table: 'organs', organ: ['id'], select: ['read'], insert: ['edit'], update: ['edit'] },
    { table: 'organ_aliases', select: ['read'], insert: ['alias'], update: ['alias'], delete: ['alias'] },
  ],
}
