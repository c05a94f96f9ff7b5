import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../config/settings.ts'

export type Log = Logger

/** Lines of JSON about the machine, never about people: no address, no path of a request, no value of a row. */
export const createLog = (
  level: Settings['logLevel'],
  destination: DestinationStream = pino.destination(2),
): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { req, res, err } },
    destination,
  )

type LoggedRequest = { readonly method?: string; readonly routeOptions?: { readonly url?: string } }

/** The route, not the address: a path can hold a receipt code, a query can hold a name. */
const req = ({ method, routeOptions }: LoggedRequest) => ({ method, route: routeOptions?.url })

const res = ({ statusCode }: { readonly statusCode?: number }) => ({ statusCode })

const err = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, severity, constraint } = error as Error & Record<'code' | 'severity' | 'constraint', unknown>
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  // The database quotes values in its messages; its code and constraint say enough.
  const message = severity === undefined ? error.message : undefined
  return { type: error.name, code, constraint, message, frames }
}
