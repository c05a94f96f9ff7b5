import type { Grants, Policy } from '#kernel/policy.ts'

const system: Grants = { system: 'all' }
const office: Grants = {
  case_manager: 'organ',
  assistant: 'organ',
  prosecutor: 'organ',
  department_head: 'organ',
  chief_procurator: 'organ',
  ...system,
}

/** A published average is nobody's secret: a county reckons from the figure of its prefecture. */
const everybody: Grants = Object.fromEntries(Object.keys(office).map((role) => [role, 'all']))

export const aidPolicy = {
  area: 'aid',
  abilities: {
    read: { ...office, chief_procurator: 'subtree' },
    pay: office,
    read_wages: everybody,
    enter_wages: { case_manager: 'organ', ...system },
  },
  tables: [
    { table: 'aid_payments', organ: ['organ_id'], select: ['read'], insert: ['pay'] },
    {
      table: 'average_wages',
      organ: ['organ_id'],
      select: ['read_wages'],
      insert: ['enter_wages'],
      update: ['enter_wages'],
    },
  ],
} as const satisfies Policy
