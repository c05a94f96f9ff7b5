/** The appeals office, which receives applications (控告申诉检察部门), with case management. */
export const desk = ['intake_clerk', 'case_manager'] as const

/** Who handles the case in the civil or the administrative department. */
export const handlers = ['prosecutor', 'assistant', 'department_head'] as const

/** Who decides in the authority of a prosecutor. */
export const prosecutors = ['prosecutor', 'department_head'] as const

export const headProposed = { by: ['prosecutor'], rule: 'head' } as const
export const chiefProposed = { by: ['prosecutor', 'department_head'], rule: 'chief' } as const
export const committeeProposed = { by: ['prosecutor', 'department_head'], rule: 'committee' } as const
