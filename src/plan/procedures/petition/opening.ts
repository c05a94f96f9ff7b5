import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import { reason } from '../asks.ts'

/**
 * Further cases that come out of a petition, which itself goes on: its reporter is answered there. Each procedure says
 * itself whether it comes out of one.
 */
export const opening = (procedures: readonly Procedure[]): readonly Move[] =>
  // Of a procedure in several versions the one listed last opens.
  [...new Map(procedures.map((one) => [one.id, one])).values()].flatMap(({ id, opening: step }) =>
    step
      ? [
          {
            ...step,
            id: `open_${id.replaceAll('-', '_')}`,
            opens: id,
            from: ['handling', 'progress'],
            by: ['prosecutor', 'department_head'],
            asks: [reason],
          },
        ]
      : [],
  )
