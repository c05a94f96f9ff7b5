import type { Grants, Policy } from '#kernel/policy.ts'

const clerks: Grants = { intake_clerk: 'organ', case_manager: 'organ' }

/** Those who work on what came in to their organ. */
const workers: Grants = { ...clerks, assistant: 'organ', prosecutor: 'organ', department_head: 'organ' }

const chief: Grants = { chief_procurator: 'subtree' }

const system: Grants = { system: 'all' }

/**
 * The auditor and the administrator are absent: one sees the ledger and no content, the other no case.
 * `partner: 'assigned'` is what that partner sent. A visitor puts in and reads nothing back.
 */
export const intakePolicy = {
  area: 'intake',
  abilities: {
    read: { ...workers, ...chief, analyst: 'subtree', partner: 'assigned', reporter: 'own', ...system },
    /** What was said to and by the reporter, and the files: for those who work on it alone. */
    read_exchange: { ...workers, ...chief, reporter: 'own', ...system },
    receive: { visitor: 'all', ...clerks, partner: 'assigned', ...system },
    add_file: { visitor: 'all', ...workers, partner: 'assigned', reporter: 'own', ...system },
    write_message: { ...workers, ...chief, reporter: 'own', ...system },
    /** Telling the reporter how far it is, handing it to another organ; the reporter withdraws and rates. */
    progress: { ...workers, ...chief, reporter: 'own', ...system },
    open_identity: {
      intake_clerk: 'organ',
      assistant: 'organ',
      prosecutor: 'organ',
      department_head: 'organ',
      ...chief,
      ...system,
    },
    /** Source: PIPL 47, on request; the report itself stays. */
    erase_identity: { case_manager: 'organ', department_head: 'organ', ...chief, ...system },
    see_openings: { ...workers, ...chief, reporter: 'own', ...system },
    /** The token of the draft is the key; without it a row is noise. */
    draft: { visitor: 'all', ...system },
    import: { ...clerks, ...system },
    manage_partners: { administrator: 'organ', ...system },
    request: { partner: 'own', ...system },
  },
  tables: [
    {
      table: 'reports',
      organ: ['organ_id', 'offered_organ_id'],
      assigned: ['partner_id'],
      own: 'id',
      select: ['read'],
      insert: ['receive'],
      update: ['progress'],
    },
    {
      table: 'identities',
      through: { table: 'reports', key: 'report_id' },
      select: ['open_identity', 'erase_identity'],
      insert: ['receive'],
      update: ['erase_identity'],
    },
    {
      table: 'identity_openings',
      through: { table: 'reports', key: 'report_id' },
      select: ['see_openings'],
      insert: ['open_identity'],
    },
    {
      table: 'messages',
      through: { table: 'reports', key: 'report_id' },
      select: ['read_exchange'],
      insert: ['write_message'],
      update: ['write_message'],
    },
    {
      table: 'files',
      through: { table: 'reports', key: 'report_id' },
      select: ['read_exchange'],
      insert: ['add_file'],
      update: ['erase_identity'],
    },
    { table: 'drafts', select: ['draft'], insert: ['draft'], update: ['draft'], delete: ['draft'] },
    {
      table: 'import_profiles',
      organ: ['organ_id'],
      select: ['import'],
      insert: ['import'],
      update: ['import'],
      delete: ['import'],
    },
    { table: 'imports', organ: ['organ_id'], select: ['import'], insert: ['import'], update: ['import'] },
    {
      table: 'import_rows',
      through: { table: 'imports', key: 'import_id' },
      select: ['import'],
      insert: ['import'],
    },
    {
      table: 'partners',
      organ: ['organ_id'],
      own: 'id',
      select: ['manage_partners', 'request'],
      insert: ['manage_partners'],
      update: ['manage_partners'],
    },
    { table: 'partner_requests', own: 'partner_id', select: ['request'], insert: ['request'] },
  ],
} as const satisfies Policy
