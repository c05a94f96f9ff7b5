import type { Route } from '#platform/http/route.ts'
import { administrationRoutes } from './administration-routes.ts'
import type { AccountDeps } from './deps.ts'
import { demoRoutes } from './demo-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'

export const accountRoutes = (deps: AccountDeps): readonly Route[] => [
  ...signInRoutes(deps),
  ...ownRoutes(deps),
  ...administrationRoutes(deps),
  ...(deps.demo ? demoRoutes(deps) : []),
]
