import type { Action, Measure, Priority } from './action.ts'

export type MeasureInPlan = { readonly priority: Priority; readonly measure: Measure }

export const findPriority = (action: Action, id: string): Priority | undefined =>
  action.priorities.find((priority) => priority.id === id)

/** The measure and the priority it belongs to. */
export const findMeasure = (action: Action, id: string): MeasureInPlan | undefined => {
  for (const priority of action.priorities) {
    const measure = priority.measures.find((candidate) => candidate.id === id)
    if (measure) return { priority, measure }
  }
  return undefined
}

/** What a screen may offer for a measure: its procedures that run already, in the plan's order. */
export const runningProcedures = (measure: Measure, running: ReadonlySet<string>): readonly string[] =>
  measure.procedures.filter((id) => running.has(id))

/** Whether the action, as first planned or as continued, runs on a day (YYYY-MM-DD). */
export const runsOn = (action: Action, day: string): boolean =>
  [action.period, ...action.period.continued].some(({ from, to }) => from <= day && day <= to)
