/** How near what is due lies, as lists are filtered. */
export const dues = ['overdue', 'today', 'week', 'later'] as const
