import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Head } from '../domain/statement.ts'
import { ledgerPolicy } from '../policy.ts'
import { countWaiting } from '../store/entry-pages.ts'
import { findLastHead } from '../store/tree.ts'
import { notAnAuditor } from './read-entries.ts'

export type Sealing = { readonly head: Head | undefined; readonly unsealed: number }

/** How far the log is sealed; whether it is whole, only the walk of `jianhu ledger verify` says. */
export const readStatus = async (tx: Tx): Promise<Result<Sealing>> =>
  may(ledgerPolicy, 'read', tx.actor)
    ? ok({ head: await findLastHead(tx), unsealed: await countWaiting(tx) })
    : notAnAuditor
