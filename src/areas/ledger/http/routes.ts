import { ok } from '#kernel/result.ts'
import { route, type Route } from '#platform/http/route.ts'
import { checkReceipt, ledgerStatus, listEntries } from '../contract.ts'
import { checkReceiptHere } from '../use/check-receipt.ts'
import { type Naming, readEntries } from '../use/read-entries.ts'
import { readStatus } from '../use/status.ts'

export const ledgerRoutes = (naming: Naming): readonly Route[] => [
  route(listEntries, ({ query, transact }) => transact((tx) => readEntries(tx, naming, query))),

  route(ledgerStatus, async ({ transact }) => {
    const status = await transact(readStatus)
    if (!status.ok) return status
    const { head, unsealed } = status.value
    return ok({
      head: head ? { size: head.tree_size, root: head.root, at: head.at, keyId: head.key_id } : null,
      unsealed,
    })
  }),

  route(checkReceipt, async ({ body, transact }) => {
    const checked = await transact((tx) => checkReceiptHere(tx, body.receipt))
    if (!checked.ok) return checked
    const { checks, ...verdict } = checked.value
    return ok({ ...verdict, checks: checks.map((check) => ({ ...check })) })
  }),
]
