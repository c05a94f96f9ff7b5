import { generateKeyPairSync, sign, verify, webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { leafHash, type Entry } from './entry.ts'
import { appendLeaf, EMPTY_TREE, treeRoot } from './merkle.ts'
import { isReceipt, type Receipt } from './receipt-form.ts'
import { contentDigest, receiptSignatures, verifyReceipt, type ReceiptTools } from './receipt.ts'
import { sha256 } from './sha256.ts'
import { headStatement, keyId, promiseStatement, type Signed } from './statement.ts'

const origin = 'log.example'
const content = { story: '三个月没有发工资', persons: 12 }
const salt = '000102030405060708090a0b0c0d0e0f'

const newKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const public_key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('hex')
  return {
    key: { key_id: keyId(sha256, origin, public_key), public_key },
    sign: (message: Uint8Array) => sign(null, message, privateKey).toString('hex'),
  }
}

const verifySignature = ({ publicKey, message, signature }: Signed): boolean => {
  const x = Buffer.from(publicKey).toString('base64url')
  return verify(null, message, { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }, signature)
}

const tools: ReceiptTools = { sha256, verifySignature }

const entry: Entry = {
  id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a10',
  at: '2024-12-07T01:02:03.004Z',
  organ_id: null,
  actor_kind: 'visitor',
  actor_id: null,
  subject_kind: 'report',
  subject_id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a12',
  type: 'report.received',
  data: { content_digest: contentDigest(sha256, fromHex(salt), content) },
}

/** A receipt as the second of three leaves; promise and head may be signed by different keys. */
const makeReceipt = (promiser = newKey(), sealer = promiser): Receipt => {
  const leaf = leafHash(sha256, entry)
  const neighbours = [sha256(Uint8Array.of(1)), sha256(Uint8Array.of(2))] as const
  const tree = [neighbours[0], leaf, neighbours[1]].reduce(
    (grown, hash) => appendLeaf(sha256, grown, hash),
    EMPTY_TREE,
  )
  const head = { tree_size: 3, root: toHex(treeRoot(sha256, tree)), at: entry.at, key_id: sealer.key.key_id }
  return {
    format: 'jianhu-receipt/1',
    origin,
    entry,
    salt,
    promise: {
      key_id: promiser.key.key_id,
      signature: promiser.sign(promiseStatement(origin, promiser.key.key_id, leaf)),
    },
    inclusion: {
      leaf_index: 1,
      proof: neighbours.map(toHex),
      head: { ...head, signature: sealer.sign(headStatement(origin, head)) },
    },
    keys: promiser === sealer ? [promiser.key] : [promiser.key, sealer.key],
  }
}

const failed = (receipt: unknown, options = {}) =>
  verifyReceipt(receipt, tools, options)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name)

test('a true receipt passes, also after a way through a file and a change of keys', () => {
  for (const receipt of [makeReceipt(), makeReceipt(newKey(), newKey())]) {
    const verdict = verifyReceipt(JSON.parse(JSON.stringify(receipt)), tools, { content })
    expect(verdict).toMatchObject({ ok: true, sealed: true })
    expect(verdict.checks.map(({ name }) => name)).toEqual([
      'format',
      'key',
      'promise',
      'head',
      'inclusion',
      'content',
    ])
  }
})

test('before sealing the promise alone is checked, and said so', () => {
  const { inclusion: _, ...promised } = makeReceipt()
  expect(verifyReceipt(promised, tools)).toMatchObject({ ok: true, sealed: false })
})

test('each lie is found by the check that it breaks', () => {
  const receipt = makeReceipt()
  const inclusion = receipt.inclusion!
  const other = newKey()
  const withHead = (head: object) => ({
    ...receipt,
    inclusion: { ...inclusion, head: { ...inclusion.head, ...head } },
  })
  expect(failed({ ...receipt, entry: { ...entry, at: '2024-12-08T01:02:03.004Z' } })).toEqual([
    'promise',
    'inclusion',
  ])
  expect(failed({ ...receipt, origin: 'other.example' })).toEqual(['key', 'promise', 'head'])
  expect(failed({ ...receipt, inclusion: { ...inclusion, leaf_index: 0 } })).toEqual(['inclusion'])
  expect(failed({ ...receipt, inclusion: { ...inclusion, proof: inclusion.proof.toReversed() } })).toEqual([
    'inclusion',
  ])
  expect(failed(withHead({ root: '00'.repeat(32) }))).toEqual(['head', 'inclusion'])
  expect(failed(withHead({ tree_size: 4 }))).toEqual(['head'])
  expect(failed(withHead({ at: '2025-01-01T00:00:00.000Z' }))).toEqual(['head'])
  expect(failed({ ...receipt, keys: [] })).toEqual(['key', 'promise', 'head'])
  expect(failed({ ...receipt, keys: [{ ...other.key, key_id: receipt.promise.key_id }] })).toEqual([
    'key',
    'promise',
    'head',
  ])
  expect(failed(receipt, { content: { ...content, persons: 13 } })).toEqual(['content'])
})

test('a receipt wholly signed by somebody else passes only where no trusted key is known', () => {
  const [own, foreign] = [newKey(), makeReceipt()]
  expect(failed(foreign)).toEqual([])
  expect(failed(foreign, { trustedKeys: [own.key.key_id] })).toEqual(['key'])
  expect(failed(makeReceipt(own), { trustedKeys: [own.key.key_id] })).toEqual([])
})

test('whatever is no receipt is refused, and nothing throws', () => {
  const receipt = makeReceipt()
  const broken: unknown[] = [undefined, null, 1, 'x', [], {}, { ...receipt, format: 'jianhu-receipt/2' }]
  for (const field of ['origin', 'entry', 'promise', 'keys'] as const)
    broken.push({ ...receipt, [field]: undefined })
  broken.push({ ...receipt, salt: 'xyz' }, { ...receipt, keys: [{ key_id: '0', public_key: '' }] })
  broken.push({ ...receipt, entry: { ...entry, data: { name: '\ud800' } } }, { ...receipt, inclusion: null })
  broken.push({ ...receipt, inclusion: { ...receipt.inclusion, proof: ['00'] } })
  for (const value of broken) {
    expect(isReceipt(value)).toBe(false)
    expect(failed(value)).toEqual(['format'])
  }
})

test('a browser, whose crypto answers later, comes to the same verdict', async () => {
  const receipt = makeReceipt()
  const verdictInBrowser = async (value: Receipt) => {
    const answers = new Map<string, boolean>()
    for (const { name, publicKey, message, signature } of receiptSignatures(sha256, value)) {
      const key = await webcrypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
      answers.set(name, await webcrypto.subtle.verify('Ed25519', key, signature, message))
    }
    return verifyReceipt(value, { sha256, verifySignature: ({ name }) => answers.get(name) === true })
  }
  expect((await verdictInBrowser(receipt)).ok).toBe(true)
  expect(
    (await verdictInBrowser({ ...receipt, promise: { ...receipt.promise, signature: '00'.repeat(64) } })).ok,
  ).toBe(false)
})
