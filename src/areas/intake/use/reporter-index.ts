import { asSystem, type Tx } from '#platform/db/tx.ts'
import { findPhoneIndex } from '../store/identities.ts'

/**
 * By what one person is known again who left a telephone number, in hexadecimal; undefined where none was left.
 * It opens no identity: nobody can tell the number from it.
 */
export const reporterIndex = (tx: Tx, reportId: string): Promise<string | undefined> =>
  asSystem(tx, 'intake.reporter-index', async (system) =>
    (await findPhoneIndex(system, reportId))?.toString('hex'),
  )
