/** The figures every measure is followed by: from the report to its answer, and the cases that grow out of it. */
export const figures: readonly string[] = [
  'reports-received',
  'replied-in-7-days',
  'answered-in-3-months',
  'overdue-now',
  'reports-transferred',
  'reports-referred',
  'cases-opened',
  'cases-concluded',
  'persons-affected',
]
