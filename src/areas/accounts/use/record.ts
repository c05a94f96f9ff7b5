import { appendEntries } from '#areas/ledger/public.ts'
import type { Tx } from '#platform/db/tx.ts'

type Facts = Parameters<typeof appendEntries>[1][number]['data']

/** What happened to an account. Logins, names and addresses stay out: they are a person's. */
export const record = (tx: Tx, accountId: string, verb: string, data: Facts = {}) =>
  appendEntries(tx, [{ subject_kind: 'account', subject_id: accountId, type: `account.${verb}`, data }])
