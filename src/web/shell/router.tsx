import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { planQuery } from '../api/plan.ts'
import { isProblem } from '../api/problem.ts'
import { readAidSearch } from '../pages/aid/search.ts'
import { readApprovalsSearch } from '../pages/approvals/search.ts'
import { readAuditSearch } from '../pages/audit/search.ts'
import { readCalendarSearch } from '../pages/calendar/search.ts'
import { readCasePageSearch } from '../pages/case/search.ts'
import { readCaseSearch } from '../pages/cases/search.ts'
import { readDueSearch } from '../pages/due-dates/search.ts'
import { readLeadSearch } from '../pages/leads/search.ts'
import { readOverviewSearch } from '../pages/overview/search.ts'
import { readOrganSearch } from '../pages/organs/search.ts'
import { readPeopleSearch } from '../pages/people/search.ts'
import { readDetectorSearch } from '../pages/detectors/search.ts'
import { readReviewSearch } from '../pages/reviews/search.ts'
import { readProceduresSearch } from '../pages/procedures/search.ts'
import { readAddresseeSearch } from '../pages/addressees/search.ts'
import { readLedgerSearch } from '../pages/recommendations/search.ts'
import { readTriageSearch } from '../pages/triage/search.ts'
import { Failure, Loading } from '../parts/states.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { firstPageOf } from './pages.tsx'
import { meQuery } from './session.ts'

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
}).lazy(() => import('../pages/sign-in/route.ts').then(({ signInRoute }) => signInRoute))

/** Behind the sign-in: whoever is not signed in comes back to the same address afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Frame,
  beforeLoad: async ({ context: { queries }, location }) => {
    try {
      const me = await queries.ensureQueryData(meQuery)
      if (me.mustChangePassword) throw redirect({ to: '/sign-in', search: { to: location.href } })
    } catch (error) {
      if (isProblem(error, 401)) throw redirect({ to: '/sign-in', search: { to: location.href } })
      throw error
    }
    void queries.prefetchQuery(planQuery)
  },
})

const under = <const Path extends string>(path: Path) => ({ getParentRoute: () => signedIn, path })

const home = createRoute({
  ...under('/'),
  beforeLoad: async ({ context: { queries } }) => {
    const { abilities } = await queries.ensureQueryData(meQuery)
    throw redirect({ to: firstPageOf(abilities) })
  },
})

const work = createRoute(under('/work')).lazy(() =>
  import('../pages/work/route.ts').then(({ workRoute }) => workRoute),
)

const triage = createRoute({ ...under('/triage'), validateSearch: readTriageSearch }).lazy(() =>
  import('../pages/triage/route.ts').then(({ triageRoute }) => triageRoute),
)

const leads = createRoute({ ...under('/leads'), validateSearch: readLeadSearch }).lazy(() =>
  import('../pages/leads/route.ts').then(({ leadsRoute }) => leadsRoute),
)

const cases = createRoute({ ...under('/cases'), validateSearch: readCaseSearch }).lazy(() =>
  import('../pages/cases/route.ts').then(({ casesRoute }) => casesRoute),
)

const oneCase = createRoute({ ...under('/cases/$id'), validateSearch: readCasePageSearch }).lazy(() =>
  import('../pages/case/route.ts').then(({ caseRoute }) => caseRoute),
)

const dueDates = createRoute({ ...under('/due-dates'), validateSearch: readDueSearch }).lazy(() =>
  import('../pages/due-dates/route.ts').then(({ dueDatesRoute }) => dueDatesRoute),
)

const warnings = createRoute(under('/warnings')).lazy(() =>
  import('../pages/warnings/route.ts').then(({ warningsRoute }) => warningsRoute),
)

const aid = createRoute({ ...under('/aid'), validateSearch: readAidSearch }).lazy(() =>
  import('../pages/aid/route.ts').then(({ aidRoute }) => aidRoute),
)

const oneDocument = createRoute(under('/documents/$id')).lazy(() =>
  import('../pages/document/route.ts').then(({ documentRoute }) => documentRoute),
)

const templates = createRoute(under('/templates')).lazy(() =>
  import('../pages/templates/route.ts').then(({ templatesRoute }) => templatesRoute),
)

const recommendations = createRoute({
  ...under('/recommendations'),
  validateSearch: readLedgerSearch,
}).lazy(() =>
  import('../pages/recommendations/route.ts').then(({ recommendationsRoute }) => recommendationsRoute),
)

const addressees = createRoute({ ...under('/addressees'), validateSearch: readAddresseeSearch }).lazy(() =>
  import('../pages/addressees/route.ts').then(({ addresseesRoute }) => addresseesRoute),
)

const sent = createRoute(under('/sent')).lazy(() =>
  import('../pages/sent/route.ts').then(({ sentRoute }) => sentRoute),
)

const oneSent = createRoute(under('/sent/$id')).lazy(() =>
  import('../pages/sent/route.ts').then(({ oneSentRoute }) => oneSentRoute),
)

const approvals = createRoute({ ...under('/approvals'), validateSearch: readApprovalsSearch }).lazy(() =>
  import('../pages/approvals/route.ts').then(({ approvalsRoute }) => approvalsRoute),
)

const approval = createRoute(under('/approvals/$id')).lazy(() =>
  import('../pages/approvals/route.ts').then(({ approvalRoute }) => approvalRoute),
)

const committee = createRoute(under('/approvals/committee')).lazy(() =>
  import('../pages/approvals/route.ts').then(({ committeeRoute }) => committeeRoute),
)

const matrix = createRoute(under('/approvals/matrix')).lazy(() =>
  import('../pages/approvals/route.ts').then(({ matrixRoute }) => matrixRoute),
)

const overview = createRoute({ ...under('/overview'), validateSearch: readOverviewSearch }).lazy(() =>
  import('../pages/overview/route.ts').then(({ overviewRoute }) => overviewRoute),
)

const enter = createRoute(under('/enter')).lazy(() =>
  import('../pages/enter/route.ts').then(({ enterRoute }) => enterRoute),
)

const imports = createRoute(under('/imports')).lazy(() =>
  import('../pages/imports/route.ts').then(({ importsRoute }) => importsRoute),
)

const oneImport = createRoute(under('/imports/$id')).lazy(() =>
  import('../pages/imports/route.ts').then(({ importRoute }) => importRoute),
)

const calendar = createRoute({ ...under('/calendar'), validateSearch: readCalendarSearch }).lazy(() =>
  import('../pages/calendar/route.ts').then(({ calendarRoute }) => calendarRoute),
)

const organs = createRoute({ ...under('/organs'), validateSearch: readOrganSearch }).lazy(() =>
  import('../pages/organs/route.ts').then(({ organsRoute }) => organsRoute),
)

const people = createRoute({ ...under('/people'), validateSearch: readPeopleSearch }).lazy(() =>
  import('../pages/people/route.ts').then(({ peopleRoute }) => peopleRoute),
)

const person = createRoute(under('/people/$id')).lazy(() =>
  import('../pages/people/route.ts').then(({ personRoute }) => personRoute),
)

const reviews = createRoute({ ...under('/reviews'), validateSearch: readReviewSearch }).lazy(() =>
  import('../pages/reviews/route.ts').then(({ reviewsRoute }) => reviewsRoute),
)

const review = createRoute(under('/reviews/$id')).lazy(() =>
  import('../pages/review/route.ts').then(({ reviewRoute }) => reviewRoute),
)

const detectors = createRoute({ ...under('/detectors'), validateSearch: readDetectorSearch }).lazy(() =>
  import('../pages/detectors/route.ts').then(({ detectorsRoute }) => detectorsRoute),
)

const procedures = createRoute({ ...under('/procedures'), validateSearch: readProceduresSearch }).lazy(() =>
  import('../pages/procedures/route.ts').then(({ proceduresRoute }) => proceduresRoute),
)

const audit = createRoute({ ...under('/audit'), validateSearch: readAuditSearch }).lazy(() =>
  import('../pages/audit/route.ts').then(({ auditRoute }) => auditRoute),
)

const account = createRoute(under('/account')).lazy(() =>
  import('../pages/account/route.ts').then(({ accountRoute }) => accountRoute),
)

const tree = root.addChildren([
  signIn,
  signedIn.addChildren([
    home,
    work,
    triage,
    leads,
    cases,
    oneCase,
    approvals,
    approval,
    committee,
    matrix,
    oneDocument,
    templates,
    dueDates,
    warnings,
    aid,
    recommendations,
    addressees,
    sent,
    oneSent,
    overview,
    enter,
    imports,
    oneImport,
    calendar,
    organs,
    people,
    person,
    reviews,
    review,
    detectors,
    audit,
    procedures,
    account,
  ]),
])

export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: '/app',
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 100,
    defaultPendingComponent: () => <Loading />,
    // A part of the page that no longer loads may belong to an older build: the page itself has to be read again.
    defaultErrorComponent: ({ error, reset }) => (
      <Failure error={error} retry={isProblem(error) ? reset : () => location.reload()} />
    ),
    defaultNotFoundComponent: NotFound,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
