import type { Grants, Policy } from '#kernel/policy.ts'

const handlers: Grants = { assistant: 'assigned', prosecutor: 'assigned' }
const heads: Grants = { department_head: 'organ', chief_procurator: 'organ' }
const system: Grants = { system: 'all' }

/** Who handles cases, wherever in the organ they are. */
const office: Grants = { case_manager: 'organ', assistant: 'organ', prosecutor: 'organ', ...heads, ...system }

/**
 * Handlers read the cases of their organ and make moves on those assigned to them; a case that nobody has may be
 * taken up. The auditor and the administrator are absent: they see no case.
 */
export const casesPolicy = {
  area: 'cases',
  abilities: {
    read: {
      intake_clerk: 'organ',
      case_manager: 'organ',
      assistant: 'organ',
      prosecutor: 'organ',
      department_head: 'organ',
      chief_procurator: 'subtree',
      analyst: 'subtree',
      ...system,
    },
    /** By accepting a lead, or out of a case in another procedure. */
    open: { intake_clerk: 'organ', case_manager: 'organ', prosecutor: 'organ', ...heads, ...system },
    /** Letting a lead into a case moves the day that it is due. */
    join: { intake_clerk: 'organ', case_manager: 'organ', ...system },
    /** The appeals office examines applications that are cases already (CIV 32, ADM 31); moves name it where it acts. */
    work: { ...handlers, ...heads, intake_clerk: 'organ', case_manager: 'organ', ...system },
    /** The upper leads the lower: moves that are for the level above (ORG 24). */
    command: { chief_procurator: 'subtree' },
    take_up: { assistant: 'organ', prosecutor: 'organ' },
    read_notes: { ...office, chief_procurator: 'subtree' },
    write_note: office,
    read_documents: { ...office, chief_procurator: 'subtree' },
    draft_document: { ...handlers, ...heads, case_manager: 'organ', ...system },
    /** Signed by whoever decides: an assistant drafts, and issues nothing. */
    issue_document: { prosecutor: 'assigned', ...heads, ...system },
    seal_document: { case_manager: 'organ', ...heads, ...system },
    void_document: { prosecutor: 'assigned', case_manager: 'organ', ...heads, ...system },
    read_templates: office,
    set_template: { case_manager: 'organ', ...heads },
    keep_feed: {
      intake_clerk: 'own',
      case_manager: 'own',
      assistant: 'own',
      prosecutor: 'own',
      department_head: 'own',
      chief_procurator: 'own',
      ...system,
    },
    /** Moving running cases to another version of their procedure; everybody whom it may concern reads of it. */
    read_versions: { case_manager: 'all', chief_procurator: 'all', ...system },
    change_version: { case_manager: 'all', ...system },
  },
  tables: [
    {
      table: 'cases',
      organ: ['organ_id'],
      assigned: ['handler_id', 'member_ids[]'],
      select: ['read'],
      insert: ['open'],
      update: ['work', 'take_up', 'join'],
    },
    {
      table: 'case_notes',
      through: { table: 'cases', key: 'case_id' },
      select: ['read_notes'],
      insert: ['write_note'],
    },
    {
      table: 'due_feeds',
      own: 'account_id',
      select: ['keep_feed'],
      insert: ['keep_feed'],
      update: ['keep_feed'],
      delete: ['keep_feed'],
    },
    {
      table: 'procedure_changes',
      select: ['read_versions'],
      insert: ['change_version'],
      update: ['change_version'],
    },
    {
      table: 'documents',
      through: { table: 'cases', key: 'case_id' },
      select: ['read_documents'],
      insert: ['draft_document'],
      update: ['draft_document', 'issue_document', 'void_document'],
    },
    {
      table: 'document_versions',
      through: { table: 'cases', key: 'case_id' },
      select: ['read_documents'],
      insert: ['draft_document'],
    },
    {
      table: 'document_signatures',
      through: { table: 'cases', key: 'case_id' },
      select: ['read_documents'],
      insert: ['issue_document', 'seal_document'],
    },
    {
      table: 'document_services',
      through: { table: 'cases', key: 'case_id' },
      select: ['read_documents'],
      insert: ['draft_document'],
    },
    {
      table: 'document_templates',
      organ: ['organ_id'],
      select: ['read_templates'],
      insert: ['set_template'],
    },
    {
      table: 'number_series',
      organ: ['organ_id'],
      select: ['open'],
      insert: ['open'],
      update: ['open'],
    },
  ],
} as const satisfies Policy
