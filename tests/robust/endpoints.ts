import { apiOf } from '#entry/routes.ts'
import type { System } from '#entry/system.ts'
import type { Endpoint } from '#kernel/endpoint.ts'

/** Tests are named before any installation stands: contracts need none. */
const nowhere = {
  settings: { host: 'nowhere', port: 1 },
  plan: { approvals: [], indicators: [] },
  office: { plan: { actions: [], procedures: [], instruments: [] } },
  intake: {},
  organs: {},
  importer: {},
  desk: { office: {} },
  papers: {},
  recommendations: {},
} as unknown as System

/** Every call that the server registers. */
export const endpoints: readonly Endpoint[] = apiOf(nowhere, true).routes.map(({ endpoint }) => endpoint)
