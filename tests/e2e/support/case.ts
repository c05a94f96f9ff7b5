import { getCase, moveCase } from '#areas/cases/contract.ts'
import { listLeads, moveLead } from '#areas/leads/contract.ts'
import type { Endpoint, ResponseOf, SentTo } from '#kernel/endpoint.ts'
import { addressOf } from '#web/api/address.ts'
import type { ProblemBody } from '#web/api/problem.ts'
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import type { Office } from './cast.ts'
import { sendReport } from './report.ts'
import { signIn } from './staff.ts'

const send = (request: APIRequestContext, { path, method }: Endpoint, sent: object): Promise<APIResponse> => {
  const { params, query, body } = sent as Partial<Record<'params' | 'query', Record<string, string>>> & {
    readonly body?: unknown
  }
  return request.fetch(addressOf(path, params, query), {
    method,
    ...(body !== undefined && { data: body }),
  })
}

/** A call as the workbench makes it, by whoever is signed in. */
export const call = async <E extends Endpoint>(
  request: APIRequestContext,
  endpoint: E,
  sent: Partial<SentTo<E>>,
): Promise<ResponseOf<E>> => {
  const answer = await send(request, endpoint, sent)
  expect(answer.status(), `${answer.url()}: ${await answer.text()}`).toBe(200)
  return answer.json() as Promise<ResponseOf<E>>
}

/** What must be refused, and how. */
export const refused = async <E extends Endpoint>(
  request: APIRequestContext,
  endpoint: E,
  sent: Partial<SentTo<E>>,
): Promise<ProblemBody> => {
  const answer = await send(request, endpoint, sent)
  expect(answer.ok(), `${answer.url()} ${JSON.stringify(sent)}`).toBe(false)
  return answer.json() as Promise<ProblemBody>
}

/** One step of a case; where it opens another case, that one's id. */
export const makeMove = async (
  request: APIRequestContext,
  id: string,
  move: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const { revision } = (await call(request, getCase, { params: { id } })).case
  const { openedCaseId } = await call(request, moveCase, { params: { id }, body: { move, revision, given } })
  return openedCaseId ?? id
}

/** What became of a report: a case that the prosecutor of an office has taken up, who is signed in afterwards. */
export const openCase = async (
  request: APIRequestContext,
  office: Office,
  story: string,
): Promise<string> => {
  const { number } = await sendReport(request, office, story)
  await signIn(request, 'intake_clerk', office)
  const find = async () => (await call(request, listLeads, { query: { search: number } })).rows[0]
  await expect.poll(async () => (await find())?.number, { timeout: 20_000 }).toBe(number)
  const { id, revision } = (await find())!
  const given = { priority: 'ECO' }
  const accepted = await call(request, moveLead, {
    params: { id },
    body: { move: 'accept', revision, given },
  })
  await signIn(request, 'prosecutor', office)
  return makeMove(request, accepted.caseId!, 'take_up')
}
