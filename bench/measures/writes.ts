import { emptyReport } from '#areas/intake/domain/report-form.ts'
import { saveDraft } from '#areas/intake/use/drafts.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { tellAnything } from '#entry/demo/plan.ts'
import { randomOf } from '#entry/demo/random.ts'
import { randomBytes } from 'node:crypto'
import type { Figure } from '../figures.ts'
import { type Call, closedLoop, openLoop } from '../load.ts'
import type { Context } from './context.ts'

/** Drafts as people have filled them in, ready to be sent. */
const prepareDrafts = async ({ system, staff }: Context, count: number): Promise<string[]> => {
  const random = randomOf(Math.floor(Math.random() * 1e9))
  const action = system.office.plan.actions[0]!
  const tokens: string[] = []
  while (tokens.length < count)
    await inTransaction(system.database, { kind: 'visitor' }, async (tx) => {
      for (let n = 0; n < 200 && tokens.length < count; n++) {
        const token = randomBytes(32).toString('base64url')
        const told = tellAnything(random)
        const form = {
          ...emptyReport(action.id),
          placeId: random.pick(staff).organ,
          story: told.story,
          claim: told.claim,
          againstName: told.againstName,
          amountCents: told.amountCents,
          name: '演示',
          phone: `12${random.whole(100_000_000, 999_999_999)}`,
        }
        await saveDraft(tx, token, form, system.intake.draftDays)
        tokens.push(token)
      }
    })
  return tokens
}

/** The last press of the button: draft to report, identity sealed, ledger entry, receipt; durable when answered. */
const sendDraft = (token: string): Call => ({
  method: 'POST',
  path: '/report/send',
  headers: {
    cookie: `jianhu_draft=${token}`,
    'content-type': 'application/x-www-form-urlencoded',
    // Each from an address of its own, as in life.
    'x-forwarded-for': `10.${randomBytes(3).join('.')}`,
  },
  body: '',
  wanted: 303,
})

export const measureSubmissions = async (context: Context): Promise<Figure[]> => {
  const { target, seconds } = context
  const rate = 100
  const most = 400 * seconds
  const drafts = await prepareDrafts(context, rate * seconds + most)
  const next = () => {
    const token = drafts.pop()
    if (!token) throw new Error('more reports were sent than drafts were made')
    return sendDraft(token)
  }
  const steady = await openLoop(target, { rate, seconds, next })
  let left = most
  const highest = await closedLoop(target, {
    users: 32,
    seconds,
    thinkMs: 0,
    next: () => {
      left -= 1
      if (left < 0) throw new Error('more reports were sent than drafts were made')
      return next()
    },
  })
  return [
    {
      name: 'reports sent, 100 a second',
      value: steady.p95,
      unit: 'ms',
      aim: { at: 'most', value: 150 },
      latencies: steady,
    },
    {
      name: 'reports sent, at the most',
      value: highest.perSecond,
      unit: '/s',
      aim: { at: 'least', value: 200 },
      latencies: highest,
    },
  ]
}

/** Clerks accept what waits at their desks: a case each, its number, its clocks, the reply to the reporter. */
export const measureMoves = async ({ target, clerks, seconds }: Context): Promise<Figure[]> => {
  const waiting = clerks.flatMap((clerk) => clerk.waiting.map((lead) => ({ clerk, lead })))
  const users = Math.min(50, waiting.length)
  const next = (): Call => {
    const one = waiting.pop()
    if (!one) return { method: 'GET', path: '/', wanted: 200 }
    const { clerk, lead } = one
    return {
      method: 'POST',
      path: `/api/leads/${lead.id}/moves`,
      headers: { cookie: clerk.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ move: 'accept', revision: lead.revision, given: { priority: lead.priority } }),
      wanted: 200,
    }
  }
  const perUser = Math.max(1, Math.floor(waiting.length / users / 1.5))
  const latencies = await closedLoop(target, {
    users,
    seconds: Math.min(seconds, perUser),
    thinkMs: 1000,
    next,
  })
  return [
    {
      name: 'accepting a lead',
      value: latencies.p95,
      unit: 'ms',
      aim: { at: 'most', value: 300 },
      latencies,
    },
  ]
}
