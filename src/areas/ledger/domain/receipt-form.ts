import { canonicalEntry, type Entry } from './entry.ts'
import type { Head, LogKey, LogPromise } from './statement.ts'

export const RECEIPT_FORMAT = 'jianhu-receipt/1'

/** What a reporter keeps: enough to check, without asking anybody, that an entry is in the log. */
export type Receipt = {
  readonly format: typeof RECEIPT_FORMAT
  /** The log's name. */
  readonly origin: string
  readonly entry: Entry
  /** Opens `entry.data.content_digest` to whoever has the content; it stands nowhere but here. */
  readonly salt?: string
  readonly promise: LogPromise
  /** Present once the entry is sealed. */
  readonly inclusion?: Inclusion
  readonly keys: readonly LogKey[]
}

export type Inclusion = {
  readonly leaf_index: number
  readonly proof: readonly string[]
  readonly head: Head
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isHex = (value: unknown, bytes: number): value is string =>
  typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed()
const isTextOrNull = (value: unknown) => value === null || isText(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isKeyId = (value: unknown) => isHex(value, 8)

const canBeHashed = (entry: Entry): boolean => {
  try {
    canonicalEntry(entry)
    return true
  } catch {
    return false
  }
}

const isEntry = (value: unknown): value is Entry =>
  isFields(value) &&
  [value.id, value.at, value.actor_kind, value.subject_kind, value.subject_id, value.type].every(isText) &&
  isTextOrNull(value.actor_id) &&
  (value.organ_id === null || isCount(value.organ_id)) &&
  isFields(value.data) &&
  canBeHashed(value as Entry)

const isPromise = (value: unknown): value is LogPromise =>
  isFields(value) && isKeyId(value.key_id) && isHex(value.signature, 64)

const isHead = (value: unknown): value is Head =>
  isFields(value) &&
  isCount(value.tree_size) &&
  isHex(value.root, 32) &&
  isText(value.at) &&
  isKeyId(value.key_id) &&
  isHex(value.signature, 64)

const isInclusion = (value: unknown): value is Inclusion =>
  isFields(value) &&
  isCount(value.leaf_index) &&
  Array.isArray(value.proof) &&
  value.proof.length <= 64 &&
  value.proof.every((step) => isHex(step, 32)) &&
  isHead(value.head)

const isKey = (value: unknown): value is LogKey =>
  isFields(value) && isKeyId(value.key_id) && isHex(value.public_key, 32)

/** Whether something that claims to be a receipt can be read as one; it says nothing about truth. */
export const isReceipt = (value: unknown): value is Receipt =>
  isFields(value) &&
  value.format === RECEIPT_FORMAT &&
  isText(value.origin) &&
  isEntry(value.entry) &&
  (value.salt === undefined || (isText(value.salt) && /^(?:[0-9a-f]{2})+$/.test(value.salt))) &&
  isPromise(value.promise) &&
  (value.inclusion === undefined || isInclusion(value.inclusion)) &&
  Array.isArray(value.keys) &&
  value.keys.every(isKey)
