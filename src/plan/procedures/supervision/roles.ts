/** The appeals office, which receives applications (控告申诉检察部门), with case management. */
export const desk = ['intake_clerk', 'case_manager'] as const

/** Who decides in the authority of a prosecutor. */
export const prosecutors = ['prosecutor', 'department_head'] as const

/** What the appeals office proposes and a head decides. */
export const headDecidesForDesk = {
  by: ['department_head', 'chief_procurator'],
  approval: { by: desk, rule: 'head' },
} as const

export const committeeDecides = {
  by: ['committee_secretary'],
  approval: { by: prosecutors, rule: 'committee' },
} as const
