export { pageOfActiveClocks } from './store/active-clocks.ts'
export {
  activeClocksOfCases,
  clocksOf,
  clocksOfLeads,
  type ClockOwner,
  insertClocks,
  rehomeClocks,
  saveClock,
} from './store/clocks.ts'
export { exportList, type ListColumn } from './use/export-list.ts'
export { sendList } from './http/send-list.ts'
export { loadCalendar } from './use/calendar.ts'
export { applyClockEffects, undoClockEffects } from './use/clocks.ts'
export type { Office } from './use/office.ts'
export { timelineOf } from './use/timeline.ts'
export { citationViewOf, clockInRow, clockViewOf, moveViewOf, stopsOf } from './use/views.ts'
export { type WorkScope, workScope } from './use/work-scope.ts'
export { clocksByCase, saveVersion } from './store/versions.ts'
export type { Follow } from './jobs/recompute-clocks.ts'
