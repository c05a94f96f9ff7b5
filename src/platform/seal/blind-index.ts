import { createHmac, type KeyObject } from 'node:crypto'

/**
 * A keyed HMAC-SHA-256 of a text: equal texts have equal indexes, and without the key nobody can try texts out.
 * For finding by a value that is itself sealed or must not be kept. Normalise the text first; prefix it with
 * what it is (`phone:…`), so that two kinds of value never share an index.
 */
export const blindIndex = (key: KeyObject, text: string): Buffer =>
  createHmac('sha256', key).update(text.normalize('NFKC')).digest()
