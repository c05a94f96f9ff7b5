import { createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { codeBytes, codeFromBytes } from '../domain/code.ts'

/**
 * What is kept of a code. Fast, since 80 random bits cannot be tried out; keyed, so that a stolen table
 * cannot be tried at all.
 */
export const codeHash = (key: KeyObject, code: string): Buffer =>
  createHmac('sha256', key).update(`code:${code}`).digest()

export const newCode = (): string => codeFromBytes(randomBytes(codeBytes))
