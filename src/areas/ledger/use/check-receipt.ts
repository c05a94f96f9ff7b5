import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { canonicalEntry } from '../domain/entry.ts'
import { isReceipt } from '../domain/receipt-form.ts'
import { verifyReceipt } from '../domain/receipt.ts'
import { ledgerPolicy } from '../policy.ts'
import { findEntry } from '../store/entries.ts'
import { findKeys } from '../store/keys.ts'
import { sha256, verifySignature } from './crypto.ts'
import { notAnAuditor } from './read-entries.ts'

export type CheckedReceipt = {
  readonly ok: boolean
  readonly sealed: boolean
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly explanation: Text }[]
}

const explanations = {
  here: text('本账本中有这条记录，内容一字不差。', 'This ledger holds the very entry, letter for letter.'),
  notHere: text(
    '本账本中没有这条记录，或内容不同：回执出自别处，或记录已被改动。',
    'This ledger does not hold this entry, or holds it differently: the receipt is another log’s, or the entry was changed.',
  ),
}

/** Checks a receipt by itself, with the log's own keys, and then against the log. */
export const checkReceiptHere = async (tx: Tx, receipt: unknown): Promise<Result<CheckedReceipt>> => {
  if (!may(ledgerPolicy, 'read', tx.actor)) return notAnAuditor
  const trustedKeys = (await findKeys(tx)).map(({ key_id }) => key_id)
  const verdict = verifyReceipt(receipt, { sha256, verifySignature }, { trustedKeys })
  if (!isReceipt(receipt)) return ok(verdict)
  const here = await isHere(tx, receipt.entry)
  const explanation = here ? explanations.here : explanations.notHere
  return ok({
    ...verdict,
    ok: verdict.ok && here,
    checks: [...verdict.checks, { name: 'here', ok: here, explanation }],
  })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const isHere = async (tx: Tx, entry: Parameters<typeof canonicalEntry>[0]): Promise<boolean> => {
  if (!uuid.test(entry.id)) return false
  const stored = await findEntry(tx, entry.id)
  return stored !== undefined && canonicalEntry(stored) === canonicalEntry(entry)
}
