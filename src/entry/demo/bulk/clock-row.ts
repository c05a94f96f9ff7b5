import { type Life, place } from './life.ts'
import type { Row } from './tables.ts'

/** A lead's clocks as rows: in its case, where it is in one; those that a case started are owed to no lead. */
export const clocksRowOf = (life: Life): Row<'clocks'>[] => {
  const { clocks, lead, shop } = life
  const atReceipt = shop.procedure.startsAtReceipt
  return clocks.map((clock) => ({
    id: clock.id,
    rule: clock.rule,
    procedure: shop.procedure.id,
    procedure_version: shop.procedure.version,
    lead_id: atReceipt.includes(clock.rule) ? lead.id : null,
    case_id: lead.case_id,
    started_on: clock.startedOn,
    term_length: clock.term.length,
    term_unit: clock.term.unit,
    roll: clock.roll,
    state: clock.state,
    due_on: clock.dueOn,
    provisional: clock.provisional,
    ended_on: clock.endedOn,
    on_time: clock.onTime,
    action_id: lead.action_id,
    ...place(life),
  }))
}
