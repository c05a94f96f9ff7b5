import { may } from '#kernel/policy.ts'
import { ok, refuse } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { accountsPolicy } from '../policy.ts'
import { scopedRow } from '../store/organ-columns.ts'
import { changeActive, createAccount, resetPassword } from '../use/administer.ts'
import { grantRole, revokeRole } from '../use/grant-role.ts'
import { listAccounts, readAccount } from '../use/read-accounts.ts'
import { noSuchAccount, notYours } from '../use/refusals.ts'
import type { AccountDeps } from './deps.ts'
import { accountView } from './views.ts'

/** Administrators look after the accounts of their organ and those below it. */
export const administrationRoutes = ({ organs, keys, cache }: AccountDeps): Route[] => [
  route(contract.listAccounts, async ({ query: { q, ...query }, transact }) =>
    transact(async (tx) => {
      const page = await listAccounts(tx, organs(), { ...query, words: q })
      if (!page.ok) return page
      const { items, next } = page.value
      return ok({ items: items.map((details) => accountView(organs(), details)), next })
    }),
  ),

  route(contract.readAccount, async ({ params, actor, transact }) =>
    transact(async (tx) => {
      const details = await readAccount(tx, params.id)
      if (!details) return refuse(noSuchAccount)
      if (!may(accountsPolicy, 'administer', actor, scopedRow(details.account))) return refuse(notYours)
      return ok(accountView(organs(), details))
    }),
  ),

  route(contract.createAccount, async ({ body: { roles, ...account }, transact }) =>
    transact(async (tx) => {
      const created = await createAccount(tx, organs(), { ...account, password: 'one-time' })
      if (!created.ok) return created
      const { id, password } = created.value
      for (const grant of roles) {
        const granted = await grantRole(tx, organs(), {
          ...grant,
          accountId: id,
          organId: grant.organId ?? account.organId,
        })
        if (!granted.ok) return granted
      }
      return ok({ id, password: password! })
    }),
  ),

  route(contract.setAccountActive, async ({ params: { id }, body, transact }) => {
    const changed = await transact((tx) => changeActive(tx, id, body.active))
    cache.forgetAccount(id)
    return changed.ok ? ok({}) : changed
  }),

  route(contract.resetPassword, async ({ params: { id }, body, transact }) => {
    const reset = await transact((tx) => resetPassword(tx, organs(), keys, id, body))
    cache.forgetAccount(id)
    return reset
  }),

  route(contract.grantRole, async ({ params: { id, ...place }, body, transact }) => {
    const granted = await transact((tx) => grantRole(tx, organs(), { accountId: id, ...place, ...body }))
    cache.forgetAccount(id)
    return granted.ok ? ok({}) : granted
  }),

  route(contract.revokeRole, async ({ params: { id, ...place }, transact }) => {
    const revoked = await transact((tx) => revokeRole(tx, organs(), { accountId: id, ...place }))
    cache.forgetAccount(id)
    return revoked.ok ? ok({}) : revoked
  }),
]
