import { ok } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Plan } from '../../domain/plan.ts'
import { getProcedurePicture, listProcedures } from '../contract.ts'
import { newestOf, pictureFor, ruleViewOf } from '../use/rule-views.ts'

/** The rules that cases run by, for whoever is signed in: values of the plan, and nothing of any case. */
export const ruleRoutes = (plan: Plan): readonly Route[] => {
  const procedures = newestOf(plan).map((procedure) => ruleViewOf(plan, procedure))
  return [
    route(listProcedures, async () => ok({ procedures })),
    route(getProcedurePicture, async ({ params, query }) => pictureFor(plan, { ...params, ...query })),
  ]
}
