import { createHash, randomBytes } from 'node:crypto'
import { rolesHeldAt } from '#areas/accounts/public.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { cited } from '#areas/procedures/domain/citing.ts'
import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Language, text } from '#kernel/text.ts'
import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { casesPolicy } from '../../policy.ts'
import { type DueEvent, icalendar } from '../domain/icalendar.ts'
import { type DueClock, pageOfDue } from '../store/due-clocks.ts'
import { type FeedRow, findFeed, findFeedByToken, putFeed, removeFeed } from '../store/feeds.ts'
import { dueQuery } from './due-dates.ts'

const system: Actor = { kind: 'system', task: 'cases.due-feed' }

/** As far as a calendar program looks: what ran out this month, and the year to come. */
const [daysBack, daysAhead, most] = [31, 366, 500]

const noSuchFeed = refuse({
  kind: 'missing',
  rule: 'design:due-feed',
  message: text(
    '这个订阅地址已经停用，请在“本人账号”里重新生成',
    'This address is no longer in use; make a new one on the account page',
  ),
})

const staffOnly = refuse({
  kind: 'forbidden',
  rule: 'policy:cases.keep_feed',
  message: text('办案人员才能订阅', 'The feed is for those who handle cases'),
})

/** The address itself is kept nowhere. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const record = (tx: Tx, accountId: string, type: 'account.feed-made' | 'account.feed-revoked') =>
  appendEntries(tx, [{ type, subject_kind: 'account', subject_id: accountId, data: {} }])

export const ownFeed = async (tx: Tx): Promise<FeedRow | undefined> =>
  tx.actor.kind === 'staff' ? findFeed(tx, tx.actor.id) : undefined

/** A new address, in place of the one before. Shown this once. */
export const makeFeed = async (tx: Tx): Promise<Result<{ token: string; feed: FeedRow }>> => {
  if (tx.actor.kind !== 'staff' || !may(casesPolicy, 'keep_feed', tx.actor)) return staffOnly
  const token = randomBytes(32).toString('base64url')
  const feed = { account_id: tx.actor.id, organ_id: tx.actor.organ.id, created_at: tx.now }
  await putFeed(tx, { ...feed, token_hash: hashOf(token) })
  await record(tx, tx.actor.id, 'account.feed-made')
  return ok({ token, feed })
}

export const revokeFeed = async (tx: Tx): Promise<Result<Record<string, never>>> => {
  if (tx.actor.kind !== 'staff') return staffOnly
  if (await removeFeed(tx, tx.actor.id)) await record(tx, tx.actor.id, 'account.feed-revoked')
  return ok({})
}

const eventOf =
  (office: Office, language: Language) =>
  (row: DueClock): DueEvent => {
    const rule = clockRuleOf(procedureOf(office.plan, row.procedure, row.procedure_version), row.rule)
    const provisional = text('（暂定）', ' (provisional)')
    return {
      uid: `${row.id}@jianhu`,
      on: row.due_on,
      summary:
        `${row.number ?? ''} ${rule.title[language]}${row.provisional ? provisional[language] : ''}`.trim(),
      description: cited(office.plan.instruments, rule.basis).full[language],
    }
  }

/** Whoever the address belongs to, as they may act today; undefined where it or their account is gone. */
const actorBehind = async (tx: Tx, office: Office, token: string): Promise<Actor | undefined> => {
  const feed = await findFeedByToken(tx, hashOf(token))
  const organ = feed && office.organ(feed.organ_id)
  if (!feed || !organ) return undefined
  const roles = await rolesHeldAt(tx, feed.account_id, feed.organ_id)
  if (roles.length === 0) return undefined
  return { kind: 'staff', id: feed.account_id, organ: { id: organ.id, level: organ.level }, roles }
}

/** Case numbers, periods and articles: what stands in a calendar program is read by whoever sees that screen. */
export const readFeed = async (
  database: Db,
  office: Office,
  token: string,
  language: Language,
): Promise<Result<string>> => {
  const actor = await inTransaction(database, system, (tx) => actorBehind(tx, office, token))
  if (!actor) return noSuchFeed
  return inTransaction(database, actor, async (tx) => {
    const today = dateIn(tx.now)
    const asked = { view: 'mine', from: addDays(today, -daysBack), to: addDays(today, daysAhead) } as const
    const query = dueQuery(tx, office, asked)
    if (!query) return noSuchFeed
    const found = await pageOfDue(tx, query, { after: null, limit: most })
    const name = text('检护期限', 'Jianhu due dates')
    return ok(icalendar(name[language], found.map(eventOf(office, language)), tx.now))
  })
}
