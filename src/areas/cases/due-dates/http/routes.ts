import type { Office } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import type { FeedRow } from '../store/feeds.ts'
import { countDue, listDue } from '../use/due-dates.ts'
import { makeFeed, ownFeed, readFeed, revokeFeed } from '../use/feed.ts'

/** `take` counts a reading of a feed against its source: what stops guessing, and programs that ask too often. */
export const dueDateRoutes = (office: Office, take: (source: string) => Result<void>): readonly Route[] => {
  const viewOf = ({ created_at, organ_id }: FeedRow) => ({
    createdAt: created_at.toISOString(),
    organ: { ...(office.organ(organ_id)?.name ?? text('—', '—')) },
  })
  return [
    route(contract.dueDays, ({ query, transact }) => transact((tx) => countDue(tx, office, query))),

    route(contract.dueList, ({ query: { after, limit, ...asked }, transact }) =>
      transact((tx) => listDue(tx, office, asked, { after, limit })),
    ),

    route(contract.getFeed, ({ transact }) =>
      transact(async (tx) => {
        const feed = await ownFeed(tx)
        return ok({ feed: feed ? viewOf(feed) : null })
      }),
    ),

    route(contract.makeFeed, ({ transact }) =>
      transact(async (tx) => {
        const made = await makeFeed(tx)
        if (!made.ok) return made
        const { token, feed } = made.value
        return ok({ path: contract.readFeed.path.replace(':token', token), feed: viewOf(feed) })
      }),
    ),

    route(contract.revokeFeed, ({ transact }) => transact((tx) => revokeFeed(tx))),

    route(contract.readFeed, async ({ params, database, language, request, reply }) => {
      const taken = take(request.ip)
      if (!taken.ok) return taken
      const written = await readFeed(database, office, params.token, language)
      if (written.ok)
        reply
          .type('text/calendar; charset=utf-8')
          .header('content-disposition', 'inline; filename="jianhu-due-dates.ics"')
      return written
    }),
  ]
}
