import type { Tx } from '#platform/db/tx.ts'
import { auditPage, type AuditRules } from '../domain/audit.ts'
import { ledgerFault, type LedgerFault } from '../domain/fault.ts'
import { keyFault, type Keyring, type KnownKey } from '../domain/keyring.ts'
import type { Head } from '../domain/statement.ts'
import { EMPTY_EDGE } from '../domain/tile.ts'
import { findAuditPage, findUnsealed, findUnsignedLeaf } from '../store/audit.ts'
import { findKeys } from '../store/keys.ts'
import { findLastHead } from '../store/tree.ts'
import { sha256, verifySignature } from './crypto.ts'

const PAGE = 10_240

export type VerifyOptions = {
  /** Heads kept outside, as in a receipt: the only way to find a tail that was cut together with its heads. */
  readonly knownHeads?: readonly Head[]
  /** Numbers of the only keys that may ever have signed. */
  readonly trustedKeys?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

export type LedgerReport = {
  readonly ok: boolean
  /** Sealed entries that were found whole, from the first on. */
  readonly verified: number
  readonly head: Head | undefined
  /** Entries that wait for sealing. */
  readonly unsealed: number
  /** The first thing that is broken. */
  readonly fault?: LedgerFault
}

/** Walks the whole log and computes it anew, from the entries up to every signed head. */
export const verifyLedger = async (tx: Tx, options: VerifyOptions = {}): Promise<LedgerReport> => {
  const head = await findLastHead(tx)
  const size = head?.tree_size ?? 0
  const keyring = await loadKeyring(tx)
  const rules: AuditRules = { sha256, keyring, knownHeads: options.knownHeads ?? [] }
  const walked = await walk(tx, rules, size, options.onProgress)
  const unsealed = await findUnsealed(tx)
  const fault =
    keyFault(sha256, keyring.keys.values(), options.trustedKeys) ??
    walked.fault ??
    (await tailFault(tx, size, rules.knownHeads)) ??
    (unsealed.skipped && ledgerFault('entry-skipped', unsealed.skipped))
  return { ok: !fault, verified: walked.verified, head, unsealed: unsealed.count, ...(fault && { fault }) }
}

const loadKeyring = async (tx: Tx): Promise<Keyring> => {
  const keys = (await findKeys(tx)).map((key): KnownKey => ({
    ...key,
    retired_at: key.retired_at?.toISOString() ?? null,
  }))
  return { keys: new Map(keys.map((key) => [key.key_id, key])), verifySignature }
}

type Walked = { readonly verified: number; readonly fault?: LedgerFault }

const walk = async (
  tx: Tx,
  rules: AuditRules,
  size: number,
  onProgress: VerifyOptions['onProgress'],
): Promise<Walked> => {
  const load = (from: number) => findAuditPage(tx, from, Math.min(from + PAGE, size))
  let edge = EMPTY_EDGE
  let loading = load(0)
  while (edge.tree.size < size) {
    const page = await loading
    // The server reads the next page while this one is hashed.
    loading = load(page.to)
    const audited = auditPage(rules, edge, page)
    if ('fault' in audited) {
      await loading
      return { verified: edge.tree.size, fault: audited.fault }
    }
    edge = audited.edge
    onProgress?.(edge.tree.size, size)
  }
  await loading
  return { verified: size }
}

/** What lies behind the last head, or should. */
const tailFault = async (
  tx: Tx,
  size: number,
  knownHeads: readonly Head[],
): Promise<LedgerFault | undefined> => {
  const known = knownHeads.find((head) => head.tree_size > size)
  if (known) return ledgerFault('cut', { tree_size: known.tree_size, leaf_index: size })
  const unsigned = await findUnsignedLeaf(tx)
  return unsigned === undefined
    ? undefined
    : ledgerFault('head-missing', { leaf_index: unsigned, tree_size: size })
}
