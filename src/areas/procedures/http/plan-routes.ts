import { type ActionView, getPlan, type ProcedureView } from '#areas/action/contract.ts'
import type { Action } from '#areas/action/domain/action.ts'
import { runningProcedures } from '#areas/action/domain/find.ts'
import { ok } from '#kernel/result.ts'
import type { Text } from '#kernel/text.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Plan } from '../domain/plan.ts'
import type { Procedure } from '../domain/procedure.ts'

const named = ({ id, title }: { readonly id: string; readonly title: Text }) => ({ id, title: { ...title } })

const actionView = (action: Action, running: ReadonlySet<string>): ActionView => ({
  ...named(action),
  version: action.version,
  issuer: { ...action.issuer },
  period: {
    from: action.period.from,
    to: action.period.to,
    continued: action.period.continued.map(({ from, to, title }) => ({ from, to, title: { ...title } })),
  },
  lens: { ...action.lens },
  levels: action.levels.map((level) => ({ ...level })),
  terms: {
    organ: { ...action.terms.organ },
    report: { ...action.terms.report },
    lead: { ...action.terms.lead },
    case: { ...action.terms.case },
    officer: { ...action.terms.officer },
    recommendation: { ...action.terms.recommendation },
  },
  priorities: action.priorities.map((priority) => ({
    ...named(priority),
    order: priority.order,
    plain: { ...priority.plain },
    measures: priority.measures.map((measure) => ({
      ...named(measure),
      clause: { ...measure.clause },
      procedures: [...runningProcedures(measure, running)],
    })),
  })),
  hotSpots: action.hotSpots.map(named),
  groups: action.groups.map(named),
  industries: action.industries.map(named),
  urgencies: action.urgencies.map(named),
  elsewhere: action.elsewhere.map((pointer) => ({
    ...named(pointer),
    phone: pointer.phone,
    hint: { ...pointer.hint },
    terms: (pointer.terms ?? []).map(({ title }) => ({ ...title })),
  })),
})

const procedureView = (procedure: Procedure): ProcedureView => ({
  ...named(procedure),
  version: procedure.version,
  series: procedure.series,
  clocks: procedure.clocks.map(named),
  states: procedure.states.map((state) => ({ ...named(state), phase: state.phase })),
})

/** The plan as screens need it: all its names, without the vocabulary that triage reads with. */
export const planRoutes = (plan: Plan): readonly Route[] => {
  const running = new Set(plan.procedures.map(({ id }) => id))
  const view = {
    actions: plan.actions.map((action) => actionView(action, running)),
    procedures: plan.procedures.map(procedureView),
  }
  return [route(getPlan, async () => ok(view))]
}
