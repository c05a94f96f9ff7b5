import { me } from '#areas/accounts/contract.ts'
import type { Endpoint, ResponseOf, SentTo } from '#kernel/endpoint.ts'
import type { ProblemBody } from '#web/api/problem.ts'
import type { BrowserContext, Page } from '@playwright/test'
import { call, refused } from './case.ts'
import type { Office, StaffRole } from './cast.ts'
import { signIn } from './staff.ts'

/**
 * Somebody of an office at one browser for all the journeys, signed in once: an account has a few sessions, and the
 * oldest gives way.
 */
export type Desk = {
  readonly role: StaffRole
  readonly id: string
  readonly page: Page
  readonly call: <E extends Endpoint>(endpoint: E, sent: Partial<SentTo<E>>) => Promise<ResponseOf<E>>
  readonly refused: <E extends Endpoint>(endpoint: E, sent: Partial<SentTo<E>>) => Promise<ProblemBody>
}

export const deskAt = async (context: BrowserContext, role: StaffRole, office: Office): Promise<Desk> => {
  const { request } = context
  await signIn(request, role, office)
  const { account } = await call(request, me, {})
  return {
    role,
    id: account.id,
    page: await context.newPage(),
    call: (endpoint, sent) => call(request, endpoint, sent),
    refused: (endpoint, sent) => refused(request, endpoint, sent),
  }
}
