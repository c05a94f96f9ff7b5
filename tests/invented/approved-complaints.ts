import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { ombudsmanPlan } from './ombudsman.ts'

const basis = [cite('OMBUDSMAN-ACT', '11')]

/** A move that an investigator only proposes, approved by a rule of this name. */
const proposed = (id: string, rule: string, by: readonly string[] = ['chief_procurator']): Move => ({
  id,
  title: text(`报批${id}`, `Propose ${id}`),
  from: ['looking', 'reported'],
  to: 'filed',
  by,
  approval: { by: ['prosecutor', 'department_head'], rule },
  asks: [{ field: 'reason', title: text('理由', 'Reasons'), required: true }],
  basis,
})

const recusalClock: ClockRule = {
  id: 'RECUSAL',
  title: text('回避决定期限', 'Recusal decided'),
  term: { length: 3, unit: 'day' },
  roll: true,
  owedBy: 'chief_procurator',
  pauses: [],
  extensions: [],
  basis: basis[0]!,
}

/** The report may be made longer once more, by the level above. */
const longerAbove = (rule: ClockRule): ClockRule =>
  rule.id === 'REPORT'
    ? {
        ...rule,
        extensions: [
          ...rule.extensions,
          {
            id: 'longer_still',
            title: text('还需延长', 'Longer still'),
            most: { length: 2, unit: 'month' },
            times: 1,
            approval: 'above',
            basis: basis[0]!,
          },
        ],
      }
    : rule

const withApprovals = (procedure: Procedure, stops: boolean): Procedure => ({
  ...procedure,
  recusal: { clock: 'RECUSAL', basis, ...(stops && { stops: basis[0]! }) },
  clocks: [...procedure.clocks.map(longerAbove), recusalClock],
  moves: [
    ...procedure.moves,
    proposed('end_by_head', 'head', ['department_head']),
    proposed('end', 'chief'),
    proposed('end_both', 'both'),
    proposed('end_above', 'above'),
    proposed('end_committee', 'committee', ['committee_secretary']),
  ],
})

/** The ombudsman's complaints with moves that are approved; `stops` is whether an applied-for recusal stops its handler. */
export const approvedComplaints = (stops: boolean): Plan => ({
  ...ombudsmanPlan,
  procedures: ombudsmanPlan.procedures.map((one) =>
    one.id === 'complaint' ? withApprovals(one, stops) : one,
  ),
})
