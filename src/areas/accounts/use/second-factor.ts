import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findAccount } from '../store/accounts.ts'
import { type CredentialsRow, lockCredentials, updateCredentials } from '../store/credentials.ts'
import type { AccountKeys } from './keys.ts'
import {
  type Enrolment,
  enrolmentOf,
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  sealSecret,
  stepOfCode,
} from './one-time-codes.ts'
import { record } from './record.ts'
import { noSuchAccount, wrongSignIn } from './refusals.ts'

/** Takes a code of the authenticator or a recovery code; either serves once. */
export const takeCode = async (
  tx: Tx,
  keys: AccountKeys,
  credentials: CredentialsRow,
  code: string,
): Promise<'code' | 'recovery' | undefined> => {
  const { account_id: id, totp_sealed: sealed, totp_step: last, recovery_hashes: hashes } = credentials
  const step = sealed === null ? undefined : stepOfCode(keys, id, sealed, code, tx.now)
  if (step !== undefined && step > (last ?? -1)) {
    await updateCredentials(tx, id, { totp_step: step })
    return 'code'
  }
  const hash = recoveryHash(keys, id, code)
  if (!hashes.some((one) => one.equals(hash))) return undefined
  await updateCredentials(tx, id, { recovery_hashes: hashes.filter((one) => !one.equals(hash)) })
  await record(tx, id, 'recovery-code-used', { left: hashes.length - 1 })
  return 'recovery'
}

const alreadyOn = refuse({
  kind: 'not-allowed',
  rule: 'accounts.totp',
  message: text(
    '已经启用了验证器；要更换，请先停用',
    'An authenticator is in use; turn it off before you set up another',
  ),
  allowed: ['accounts.disableTotp'],
})

/** Begins: a secret that counts only once a code made with it was shown. */
export const enrolTotp = async (tx: Tx, keys: AccountKeys, accountId: string): Promise<Result<Enrolment>> => {
  const account = await findAccount(tx, accountId)
  const credentials = await lockCredentials(tx, accountId)
  if (!account || !credentials) return refuse(noSuchAccount)
  if (credentials.totp_enabled_at) return alreadyOn
  const secret = newSecret()
  await updateCredentials(tx, accountId, {
    totp_sealed: sealSecret(keys, accountId, secret),
    totp_step: null,
  })
  await record(tx, accountId, 'totp-enrolled')
  return ok(await enrolmentOf(account.login, secret))
}

/** Turns it on, and gives the recovery codes this once. */
export const confirmTotp = async (
  tx: Tx,
  keys: AccountKeys,
  accountId: string,
  code: string,
): Promise<Result<{ recoveryCodes: string[] }>> => {
  const credentials = await lockCredentials(tx, accountId)
  if (!credentials) return refuse(noSuchAccount)
  if (credentials.totp_enabled_at) return alreadyOn
  const step = credentials.totp_sealed && stepOfCode(keys, accountId, credentials.totp_sealed, code, tx.now)
  if (step === undefined || step === null)
    return refuse({
      ...wrongSignIn,
      rule: 'accounts.totp',
      message: text(
        '验证码不对，请看验证器上的新验证码',
        'The code is wrong; take the next one from your authenticator',
      ),
      faults: [{ field: 'code', message: text('验证码不对', 'The code is wrong') }],
    })
  const recoveryCodes = newRecoveryCodes()
  await updateCredentials(tx, accountId, {
    totp_enabled_at: tx.now,
    totp_step: step,
    recovery_hashes: recoveryCodes.map((one) => recoveryHash(keys, accountId, one)),
  })
  await record(tx, accountId, 'totp-enabled')
  return ok({ recoveryCodes })
}

export const removeTotp = async (tx: Tx, accountId: string): Promise<void> => {
  await updateCredentials(tx, accountId, {
    totp_sealed: null,
    totp_enabled_at: null,
    totp_step: null,
    recovery_hashes: [],
  })
  await record(tx, accountId, 'totp-removed')
}
