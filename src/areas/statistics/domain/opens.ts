import type { Counted } from './indicator.ts'
import { firstDay, lastDay, type Months } from './month.ts'

/** A list, and what to put into its address to see exactly what was counted. */
export type Opens = {
  readonly page: 'leads' | 'cases'
  readonly search: Readonly<Record<string, string>>
}

/** Which part of a figure is counted: an organ with all below it, a priority, a period (null: all time). */
export type Part = {
  readonly actionId: string
  readonly organId: number
  /** `none` is what is filed under none; null is all. */
  readonly priorityId: string | null
  readonly months: Months | null
}

const between = (name: string, months: Months | null): Record<string, string> =>
  months ? { [`${name}From`]: firstDay(months.from), [`${name}To`]: lastDay(months.to) } : {}

const partOf = ({ actionId, organId, priorityId }: Part): Record<string, string> => ({
  action: actionId,
  organ: String(organId),
  ...(priorityId !== null && { priority: priorityId }),
})

/** How the list of leads names a standing with a clock; `late` is due and not met. */
const keptOf = (counted: Counted, late: boolean): Record<string, string> => {
  const { clock } = counted
  if (!clock) return {}
  return clock.state === 'overdue'
    ? { due: 'overdue' }
    : { clock: clock.rule, kept: late ? 'late' : clock.state }
}

/** Of a matter that went on to another organ, only the case that counts. */
const once = { counted: 'yes' } as const

/** The list of what a definition counts; null where no list can be asked for it. */
export const listOf = (counted: Counted, part: Part, late = false): Opens | null => {
  const { event, into, clock } = counted
  if (event === 'report.received') {
    const search = {
      view: 'all',
      ...partOf(part),
      ...between('received', part.months),
      ...keptOf(counted, late),
    }
    return { page: 'leads', search }
  }
  if (clock) return null
  if (event === 'case.opened')
    return {
      page: 'cases',
      search: { view: 'all', ...once, ...partOf(part), ...between('opened', part.months) },
    }
  if (event === 'case.moved' && into === 'closed')
    return {
      page: 'cases',
      search: { view: 'closed', ...once, ...partOf(part), ...between('closed', part.months) },
    }
  return null
}
