import { blindIndex } from '#platform/seal/blind-index.ts'
import { seal, unseal } from '#platform/seal/seal.ts'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { toDataURL } from 'qrcode'
import type { AccountKeys } from './keys.ts'
import { inGroups, randomCode, readCode } from './random-code.ts'

const issuer = '检护 Jianhu'
const recoveryCodes = 8

const aad = (accountId: string) => `totp:${accountId}`

export type Enrolment = { readonly secret: string; readonly uri: string; readonly qr: string }

/** What an authenticator needs, as text, as a link and as a picture. */
export const enrolmentOf = async (login: string, secret: string): Promise<Enrolment> => {
  const uri = generateURI({ issuer, label: login, secret })
  return { secret, uri, qr: await toDataURL(uri, { errorCorrectionLevel: 'M', margin: 2 }) }
}

export const newSecret = (): string => generateSecret()

export const sealSecret = (keys: AccountKeys, accountId: string, secret: string): Buffer =>
  seal(keys.seal, Buffer.from(secret), aad(accountId))

/** The time step that a code belongs to, half a minute early or late; undefined for a wrong code. */
export const stepOfCode = (
  keys: AccountKeys,
  accountId: string,
  sealed: Buffer,
  code: string,
  now: Date,
): number | undefined => {
  const token = code.normalize('NFKC').replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const secret = unseal(keys.seal, sealed, aad(accountId)).toString()
  const result = verifySync({ secret, token, epoch: now.getTime() / 1000, epochTolerance: 30 })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodes }, () => inGroups(randomCode(10), 5))

/** 50 random bits each, so that a keyed fast hash is enough. */
export const recoveryHash = (keys: AccountKeys, accountId: string, code: string): Buffer =>
  blindIndex(keys.index, `recovery:${accountId}:${readCode(code)}`)
