import { project } from '#areas/procedures/domain/clock.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'

export const clockDueDiffers: Detector = {
  id: 'clock-due-differs',
  title: text('届满日与重新计算的不一致', 'A due date differs from a fresh reckoning'),
  why: text(
    '届满日由起算日、中止、延长和节假日推出，存下来的只是结果。',
    'A due date follows from start, pauses, extensions and holidays; what is kept is only the result.',
  ),
  citation: cite('DESIGN', '2.0'),
  finds: {
    clocks: (clock, calendar) => {
      const { dueOn, state } = project(clock, calendar)
      return dueOn !== clock.dueOn || state !== clock.state
    },
  },
  code: 'rule',
  repair: text(
    '核对工作日历；在日历页重新批准该年安排后会全部重算。',
    'Check the calendar; approving a year anew recomputes its periods.',
  ),
}
