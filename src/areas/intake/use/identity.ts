import { blindIndex } from '#platform/seal/blind-index.ts'
import { seal, unseal } from '#platform/seal/seal.ts'
import type { Identity } from '../domain/report.ts'
import { bytea, type NewIdentityRow } from '../store/reports.ts'
import type { IntakeKeys } from './intake.ts'

const belongsTo = (reportId: string): string => `identity:${reportId}`

/** The digits that make two spellings of a number the same: no country code, no spaces, no extension. */
const phoneDigits = (phone: string): string =>
  phone
    .normalize('NFKC')
    .split(/转|#|ext/i, 1)[0]!
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=\d{10,})/, '')

export const phoneIndex = (keys: IntakeKeys, phone: string): Buffer | undefined => {
  const digits = phoneDigits(phone)
  return digits === '' ? undefined : blindIndex(keys.phones, `phone:${digits}`)
}

export const sealIdentity = (keys: IntakeKeys, reportId: string, identity: Identity): NewIdentityRow => {
  const index = phoneIndex(keys, identity.phone)
  return {
    report_id: reportId,
    sealed: bytea(seal(keys.identities, Buffer.from(JSON.stringify(identity)), belongsTo(reportId))),
    key_id: keys.identities.current,
    phone_index: index ? bytea(index) : null,
  }
}

export const unsealIdentity = (keys: IntakeKeys, reportId: string, sealed: Uint8Array): Identity =>
  JSON.parse(unseal(keys.identities, sealed, belongsTo(reportId)).toString()) as Identity
