import { accountRoutes } from '#areas/accounts/http/routes.ts'
import { namesOf } from '#areas/accounts/public.ts'
import { authenticateStaff } from '#areas/accounts/http/authenticate.ts'
import { viewRoutes } from '#areas/accounts/saved-views/http/routes.ts'
import { makeSessionCache } from '#areas/accounts/http/session-cache.ts'
import { aidRoutes } from '#areas/cases/aid/public.ts'
import { dueDateRoutes } from '#areas/cases/due-dates/http/routes.ts'
import { documentRoutes } from '#areas/cases/documents/public.ts'
import { approvalRoutes } from '#areas/approvals/public.ts'
import { caseRoutes } from '#areas/cases/public.ts'
import { versionRoutes } from '#areas/cases/versions/http/routes.ts'
import { warningRoutes } from '#areas/cases/warnings/http/routes.ts'
import { importRoutes } from '#areas/intake/import/http/routes.ts'
import { authenticatePartner } from '#areas/intake/partner/http/authenticate.ts'
import { partnerRoutes } from '#areas/intake/partner/http/routes.ts'
import { intakeRoutes } from '#areas/intake/public.ts'
import { leadRoutes } from '#areas/leads/public.ts'
import { ledgerRoutes } from '#areas/ledger/public.ts'
import { organRoutes } from '#areas/organs/public.ts'
import { calendarRoutes } from '#areas/procedures/http/calendar-routes.ts'
import { planRoutes } from '#areas/procedures/http/plan-routes.ts'
import { ruleRoutes } from '#areas/procedures/rules/http/routes.ts'
import { qualityRoutes } from '#areas/quality/public.ts'
import { recommendationRoutes } from '#areas/recommendations/public.ts'
import { statisticsRoutes } from '#areas/statistics/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { scopesOf } from '#kernel/policy.ts'
import { ok } from '#kernel/result.ts'
import type { ApiOptions } from '#platform/http/api.ts'
import type { Route } from '#platform/http/route.ts'
import { policies } from './policies.ts'
import { announceOrgans } from './organ-news.ts'
import { siteOf } from './site.ts'
import type { System } from './system.ts'

/** By area, what an actor's roles allow at all; the workbench shows no more than this. */
const abilitiesOf = (actor: Actor): Record<string, string[]> =>
  Object.fromEntries(
    policies.map((policy) => [
      policy.area,
      Object.keys(policy.abilities).filter((ability) => scopesOf(policy, ability, actor).length > 0),
    ]),
  )

export type Api = { readonly routes: readonly Route[]; readonly authenticate: ApiOptions['authenticate'] }

/** Every call of the API: one line an area. */
export const apiOf = (system: System, demo: boolean): Api => {
  const { intake } = system
  const sessions = { database: system.database, organs: system.organs.current, cache: makeSessionCache() }
  return {
    routes: [
      ...accountRoutes({ ...sessions, keys: system.accountKeys, demo, abilitiesOf }),
      ...viewRoutes(),
      ...ledgerRoutes({ people: namesOf, organ: (id) => system.organs.current().byId(id)?.name }),
      ...organRoutes(system.organs, announceOrgans),
      ...planRoutes(system.office.plan),
      ...ruleRoutes(system.office.plan),
      ...calendarRoutes(system.office, system.refreshCalendar),
      ...intakeRoutes(system.intake),
      ...importRoutes(system.importer),
      ...partnerRoutes({ intake, signer: system.signer, origin: siteOf(system.settings) }),
      ...leadRoutes(system.desk),
      ...caseRoutes(system.office),
      ...approvalRoutes({ office: system.office }),
      ...aidRoutes(system.office),
      ...recommendationRoutes(system.recommendations),
      ...documentRoutes(system.papers),
      ...qualityRoutes(system.office, system.organs.current),
      ...warningRoutes(system.office),
      ...versionRoutes(system.office),
      ...dueDateRoutes(system.office, (source) => system.rates.take('feed', source)),
      ...statisticsRoutes({ ...system.plan, organs: system.organs.current }),
    ],
    authenticate: {
      staff: authenticateStaff(sessions),
      partner: authenticatePartner({ intake, database: system.database, rates: system.rates }),
      public: async () => ok({ kind: 'visitor' }),
    },
  }
}
