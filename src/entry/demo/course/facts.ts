import type { Step } from './course.ts'
import type { Told } from '../stories/tell.ts'

const supportable = ['lab-wages', 'lab-safety', 'grp-elderly', 'grp-women', 'soc-contributions']

/** Whether somebody may need support in a suit of their own. */
export const isSupportable = ({ measureId }: Told): boolean => supportable.includes(measureId ?? '')

/** Until when a matter can take a duplicate in; null where it still can. */
export const openUntil = (course: readonly Step[]): Date | null =>
  course.find(
    ({ act }) =>
      act.kind === 'withdraw' ||
      act.kind === 'merge' ||
      (act.kind === 'lead' && (act.move === 'tell' || act.move === 'offer_transfer')) ||
      (act.kind === 'case' && act.move === 'reply_result'),
  )?.at ?? null
