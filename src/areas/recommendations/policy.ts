import type { Grants, Policy } from '#kernel/policy.ts'

const handlers: Grants = {
  case_manager: 'organ',
  assistant: 'organ',
  prosecutor: 'organ',
  department_head: 'organ',
  committee_secretary: 'organ',
}
const system: Grants = { system: 'all' }

/** Whoever a recommendation was sent to: an account of the body, or who showed its code. */
const addressee: Grants = { agency: 'assigned', addressee: 'own' }

/** The directory holds public bodies with the telephone of their office; which of them an organ is shown is a filter. */
const directory: Grants = {
  case_manager: 'all',
  assistant: 'all',
  prosecutor: 'all',
  department_head: 'all',
  chief_procurator: 'all',
  committee_secretary: 'all',
  ...system,
}

const office: Grants = { ...handlers, chief_procurator: 'organ', ...system }

/**
 * An addressee sees what was sent to it and nothing else: `sent_to_ids` is empty until then, and the digest of a
 * link belongs to one recommendation. Which cases it is for, and who reported, is not theirs to see.
 */
export const recommendationsPolicy = {
  area: 'recommendations',
  abilities: {
    read: { ...handlers, chief_procurator: 'subtree', ...addressee, ...system },
    read_links: { ...handlers, chief_procurator: 'subtree', ...system },
    draft: office,
    write_letter: { ...office, ...addressee },
    /** Reading it as its addressee, and answering: nobody of the office does that in their place. */
    answer_sent: addressee,
    read_addressees: directory,
    keep_addressees: office,
  },
  tables: [
    {
      table: 'recommendations',
      organ: ['organ_id'],
      assigned: ['sent_to_ids[]'],
      own: 'id',
      select: ['read'],
      insert: ['draft'],
      update: ['draft'],
    },
    {
      table: 'recommendation_cases',
      through: { table: 'recommendations', key: 'recommendation_id' },
      select: ['read_links'],
      insert: ['draft'],
      update: ['draft'],
      delete: ['draft'],
    },
    {
      table: 'recommendation_letters',
      through: { table: 'recommendations', key: 'recommendation_id' },
      select: ['read'],
      insert: ['write_letter'],
    },
    {
      table: 'recommendation_files',
      through: { table: 'recommendations', key: 'recommendation_id' },
      select: ['read'],
      insert: ['write_letter'],
    },
    {
      table: 'addressees',
      organ: ['organ_id'],
      select: ['read_addressees'],
      insert: ['keep_addressees'],
      update: ['keep_addressees'],
    },
  ],
} as const satisfies Policy
