import type { Office } from '#areas/procedures/public.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { listWarnings, seeWarnings } from '../use/warnings.ts'

export const warningRoutes = (office: Office): readonly Route[] => [
  route(contract.listWarnings, ({ transact }) => transact((tx) => listWarnings(tx, office))),
  route(contract.seeWarnings, ({ body, transact }) => transact((tx) => seeWarnings(tx, body.ids))),
]
