import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartFault } from '#platform/fault.ts'
import type { Tx } from '#platform/db/tx.ts'
import { sql } from 'kysely'
import { findKeys, insertKey, retireKey, type StoredKey } from '../store/keys.ts'
import { signerOf, type Signer } from './crypto.ts'

export type KeyPlace = {
  /** Where private keys are kept, readable by the program alone. */
  readonly directory: string
  /** Names the log for ever, as in `jianhu.example.gov.cn`; it counts when the first key is made. */
  readonly origin: string
}

/** The signer of the log; its key is made at the very first start. */
export const openSigner = async (tx: Tx, { directory, origin }: KeyPlace): Promise<Signer> => {
  const inUse = await lockKeyInUse(tx)
  return inUse ? readSigner(directory, inUse) : makeSigner(tx, directory, origin)
}

/**
 * Retires the key in use and starts a new one; what the old one signed stays valid.
 * A running server has to be started again: it refuses to seal with a retired key.
 */
export const rotateKey = async (tx: Tx, { directory, origin }: KeyPlace): Promise<Signer> => {
  const inUse = await lockKeyInUse(tx)
  if (inUse) await retireKey(tx, inUse.key_id)
  return makeSigner(tx, directory, inUse?.origin ?? origin)
}

const lockKeyInUse = async (tx: Tx): Promise<StoredKey | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtext('jianhu.ledger.keys'))`.execute(tx.db)
  return (await findKeys(tx)).find((key) => key.retired_at === null)
}

const pathOf = (directory: string, keyId: string): string => join(directory, `ledger-${keyId}.pem`)

/** The file is safe on disk before the commit that names its key; one left over by a crash harms nobody. */
const makeSigner = async (tx: Tx, directory: string, origin: string): Promise<Signer> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const signer = signerOf(origin, privateKey)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const file = await open(pathOf(directory, signer.key.key_id), 'wx', 0o600)
  await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }))
  await file.sync()
  await file.close()
  await insertKey(tx, origin, signer.key)
  return signer
}

const readSigner = async (directory: string, { key_id, origin }: StoredKey): Promise<Signer> => {
  const path = pathOf(directory, key_id)
  try {
    const signer = signerOf(origin, createPrivateKey(await readFile(path)))
    if (signer.key.key_id === key_id) return signer
  } catch (error) {
    throw keyMissing(path, error)
  }
  throw keyMissing(path)
}

const keyMissing = (path: string, cause?: unknown): StartFault =>
  new StartFault(
    {
      zh: `账本的签名私钥 ${path} 缺失或不可用；请从备份恢复，或用 jianhu ledger rotate-key 启用新密钥。`,
      en: `The ledger's signing key ${path} is missing or unusable; restore it from a backup, or start a new one with jianhu ledger rotate-key.`,
    },
    cause,
  )
