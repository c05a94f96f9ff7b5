import { listDemoPeople, signInAsDemo } from '#areas/accounts/contract.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { type APIRequestContext, expect } from '@playwright/test'
import type { Office, StaffRole } from './cast.ts'

/** Signs a browser's session in by the call that the demo page makes with one click. */
export const signIn = async (request: APIRequestContext, role: StaffRole, { id }: Office): Promise<void> => {
  const answer = await request.get(listDemoPeople.path)
  const people = (await answer.json()) as ResponseOf<typeof listDemoPeople>
  const person = people.find((one) => one.role.id === role && one.organ.id === id)
  const entered = await request.post(signInAsDemo.path, { data: { accountId: person?.id } })
  expect(entered.status()).toBe(200)
}
