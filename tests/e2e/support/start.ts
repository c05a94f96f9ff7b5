import { createAccount, grantRole, markAsDemo } from '#areas/accounts/public.ts'
import { operator, withSystem } from '#entry/commands/with-system.ts'
import { serve } from '#entry/serve.ts'
import type { System } from '#entry/system.ts'
import { readSettings } from '#platform/config/read.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { offices, staffed } from './cast.ts'

/** The whole program for the journeys: empty but for the staff of a few offices, who sign in with one click. */
const [data = '', port = ''] = process.argv.slice(2)

const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const employ = ({ database, organs }: System) =>
  inTransaction(database, operator, async (tx) => {
    await markAsDemo(tx)
    for (const { id: organId } of offices)
      for (const [role, name] of Object.entries(staffed)) {
        const account = { login: `${role}.${organId}`, name, organId, password: 'none' } as const
        const { id: accountId } = valueOf(await createAccount(tx, organs.current(), account))
        valueOf(await grantRole(tx, organs.current(), { accountId, organId, role }))
      }
  })

await withSystem({ data }, employ)
await serve(readSettings({ data, port }, process.env))
