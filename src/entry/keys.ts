import { accountKeys } from '#areas/accounts/public.ts'
import { intakeKeys } from '#areas/intake/public.ts'
import { readSecret } from '#platform/config/secrets.ts'
import type { Settings } from '#platform/config/settings.ts'
import { keyRing } from '#platform/seal/key-ring.ts'

/** One secret of the installation; each use derives a key of its own from it. */
export const openKeys = async (settings: Settings) => {
  const secret = settings.identityKey ?? (await readSecret(settings.dataDir, 'identities'))
  return {
    intake: intakeKeys(secret, keyRing([{ id: 'identities-1', secret }])),
    accounts: accountKeys([{ id: 'accounts-1', secret }], secret),
  }
}
