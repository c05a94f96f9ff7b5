import { createHmac, randomBytes } from 'node:crypto'
import type { IntakeKeys } from '../../use/intake.ts'

/** Recognised by this beginning where it was pasted into the wrong place. */
const beginning = 'jianhu_'

export const newKey = (): string => beginning + randomBytes(32).toString('base64url')

/** What is kept of a key: 256 random bits need no slow digest, and the keyed one is useless to a thief of the table. */
export const keyHash = (keys: IntakeKeys, key: string): Buffer =>
  createHmac('sha256', keys.codes).update(`partner:${key}`).digest()

export const hintOf = (key: string): string => `…${key.slice(-4)}`
