import { type APIRequestContext, expect } from '@playwright/test'
import type { Office } from './cast.ts'

export type SentReport = { readonly code: string; readonly number: string }

/** A report as the portal's own forms send it, for journeys that begin after it. */
export const sendReport = async (
  request: APIRequestContext,
  { id }: Office,
  story: string,
  more: { readonly againstName?: string; readonly priorityId?: string } = {},
): Promise<SentReport> => {
  const send = async (path: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const answer = await request.post(path, { form })
    expect(answer.status(), path).toBe(200)
    return answer.text()
  }
  const start = await (await request.get('/report')).text()
  await send('/report', { action: /name="action" value="([^"]+)"/.exec(start)?.[1] ?? '' })
  await send('/report/place', { placeId: String(id) })
  if (more.priorityId) await send('/report/concern', { priorityId: more.priorityId })
  if (more.againstName) await send('/report/against', { againstName: more.againstName, againstKind: '' })
  await send('/report/story', { story })
  await send('/report/contact', { anonymous: 'yes' })
  const receipt = await send('/report/send', {})
  return {
    code: /data-copy="([0-9A-Z]{16})"/.exec(receipt)?.[1] ?? '',
    number: /class="quiet">回执 ([^<]+)</.exec(receipt)?.[1] ?? '',
  }
}
