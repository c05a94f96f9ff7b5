import { text, type Text } from '#kernel/text.ts'
import { concat, fromHex, toHex, utf8 } from './bytes.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { leafHash } from './entry.ts'
import { verifyInclusion } from './merkle.ts'
import { isReceipt, type Inclusion, type Receipt } from './receipt-form.ts'
import type { Sha256 } from './sha256.ts'
import { headStatement, keyId, promiseStatement, type Signed } from './statement.ts'

export type ReceiptCheck = {
  readonly name: 'format' | 'key' | 'promise' | 'head' | 'inclusion' | 'content'
  readonly ok: boolean
  readonly explanation: Text
}

/** `sealed`: the receipt carries a proof, not the promise alone. `ok`: every check passed. */
export type ReceiptVerdict = {
  readonly ok: boolean
  readonly sealed: boolean
  readonly checks: readonly ReceiptCheck[]
}

export type ReceiptTools = {
  readonly sha256: Sha256
  /**
   * Whether an Ed25519 signature holds. Where only WebCrypto can tell, and it answers later,
   * ask it about `receiptSignatures` first and look its answers up by `signed.name`.
   */
  readonly verifySignature: (signed: Signed) => boolean
}

export type ReceiptOptions = {
  /** Numbers of the keys known from elsewhere; without them the receipt's own are taken at their word. */
  readonly trustedKeys?: readonly string[]
  /** The content the entry has a digest of. */
  readonly content?: Json
}

/** SHA-256(salt ‖ canonical content): the salt keeps anybody without the receipt from guessing the content. */
export const contentDigest = (sha256: Sha256, salt: Uint8Array, content: Json): string =>
  toHex(sha256(concat(salt, utf8(canonicalJson(content)))))

/** The signatures a receipt stands on; those of a key it does not carry are left out, and so fail. */
export const receiptSignatures = (sha256: Sha256, receipt: Receipt): Signed[] => {
  const signed = (
    name: Signed['name'],
    by: { key_id: string; signature: string },
    message: Uint8Array,
  ): Signed[] =>
    receipt.keys
      .filter((key) => key.key_id === by.key_id)
      .slice(0, 1)
      .map((key) => ({
        name,
        publicKey: fromHex(key.public_key),
        message,
        signature: fromHex(by.signature),
      }))
  const { origin, promise, inclusion } = receipt
  return [
    ...signed('promise', promise, promiseStatement(origin, promise.key_id, leafHash(sha256, receipt.entry))),
    ...(inclusion ? signed('head', inclusion.head, headStatement(origin, inclusion.head)) : []),
  ]
}

/** Checks a receipt from the receipt alone: no network, no database, no clock. */
export const verifyReceipt = (
  receipt: unknown,
  { sha256, verifySignature }: ReceiptTools,
  options: ReceiptOptions = {},
): ReceiptVerdict => {
  if (!isReceipt(receipt)) return verdict(false, [check('format', false)])
  const signatures = receiptSignatures(sha256, receipt)
  const holds = (name: Signed['name']) =>
    signatures.some((signed) => signed.name === name && verifySignature(signed))
  const { inclusion } = receipt
  return verdict(inclusion !== undefined, [
    check('format', true),
    check('key', keysHold(sha256, receipt, options.trustedKeys)),
    check('promise', holds('promise')),
    ...(inclusion
      ? [check('head', holds('head')), check('inclusion', isIncluded(sha256, receipt, inclusion))]
      : []),
    ...(options.content === undefined
      ? []
      : [check('content', contentHolds(sha256, receipt, options.content))]),
  ])
}

const keysHold = (sha256: Sha256, receipt: Receipt, trusted: readonly string[] | undefined): boolean =>
  receipt.keys.length > 0 &&
  receipt.keys.every(
    (key) =>
      key.key_id === keyId(sha256, receipt.origin, key.public_key) && (trusted?.includes(key.key_id) ?? true),
  )

const isIncluded = (sha256: Sha256, receipt: Receipt, { leaf_index, proof, head }: Inclusion): boolean =>
  verifyInclusion(
    sha256,
    {
      leaf: leafHash(sha256, receipt.entry),
      index: leaf_index,
      size: head.tree_size,
      root: fromHex(head.root),
    },
    proof.map(fromHex),
  )

const contentHolds = (sha256: Sha256, { salt, entry }: Receipt, content: Json): boolean =>
  salt !== undefined && entry.data.content_digest === contentDigest(sha256, fromHex(salt), content)

const verdict = (sealed: boolean, checks: readonly ReceiptCheck[]): ReceiptVerdict => ({
  ok: checks.every(({ ok }) => ok),
  sealed,
  checks,
})

const check = (name: ReceiptCheck['name'], ok: boolean): ReceiptCheck => ({
  name,
  ok,
  explanation: EXPLANATIONS[name][ok ? 0 : 1],
})

const EXPLANATIONS: Readonly<Record<ReceiptCheck['name'], readonly [good: Text, bad: Text]>> = {
  format: [
    text('回执格式完整。', 'The receipt is complete and readable.'),
    text('这不是一份完整的回执，或文件已损坏。', 'This is not a complete receipt, or the file is damaged.'),
  ],
  key: [
    text('签名所用的公钥与其编号相符。', 'The signing keys match their numbers.'),
    text(
      '公钥与其编号不符，或不在受信任的公钥之列：签名可能出自他人。',
      'A key does not match its number or is not a trusted one: somebody else may have signed.',
    ),
  ],
  promise: [
    text(
      '受理承诺的签名有效：系统已收到这条记录。',
      'The promise is signed: the system received this entry.',
    ),
    text(
      '受理承诺的签名无效：记录内容被改动，或承诺并非本系统所签。',
      'The promise does not hold: the entry was changed, or this system did not sign it.',
    ),
  ],
  head: [
    text('账本摘要的签名有效。', "The log's head is signed."),
    text('账本摘要的签名无效。', "The signature of the log's head does not hold."),
  ],
  inclusion: [
    text(
      '记录确在账本之中，此后未被改写。',
      'The entry is in the log, and what came before this head has not been rewritten.',
    ),
    text(
      '证明与账本摘要不符：记录不在该账本之中。',
      'The proof does not lead to the head: the entry is not in this log.',
    ),
  ],
  content: [
    text('内容与提交时一致。', 'The content is what was submitted.'),
    text('内容与提交时不一致。', 'The content is not what was submitted.'),
  ],
}
