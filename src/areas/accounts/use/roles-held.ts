import type { Tx } from '#platform/db/tx.ts'
import { findAccount } from '../store/accounts.ts'
import { selectRoles } from '../store/roles.ts'

/** What an account may do at an organ today; nothing where it is deactivated. For what acts for it without a session. */
export const rolesHeldAt = async (tx: Tx, accountId: string, organId: number): Promise<readonly string[]> => {
  const account = await findAccount(tx, accountId)
  if (!account?.active) return []
  const held = await selectRoles(tx, [accountId])
  return held.filter((one) => one.organ_id === organId).map(({ role }) => role)
}
