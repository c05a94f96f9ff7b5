import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { StartFault } from '../fault.ts'

const secretsFile = z.record(z.string(), z.string())

export const secretsPath = (dataDir: string): string => join(dataDir, 'secrets.json')

/** The secret of that name, made of 32 random bytes (base64url) at its first use and kept in `<data>/secrets.json`. */
export const readSecret = async (dataDir: string, name: string): Promise<string> => {
  const path = secretsPath(dataDir)
  const secrets = await readSecrets(path)
  const known = secrets[name]
  if (known !== undefined) return known
  const made = randomBytes(32).toString('base64url')
  await mkdir(dataDir, { recursive: true })
  const file = await open(`${path}.new`, 'w', 0o600)
  await file.writeFile(`${JSON.stringify({ ...secrets, [name]: made }, null, 2)}\n`)
  await file.sync()
  await file.close()
  await rename(`${path}.new`, path)
  return made
}

const readSecrets = async (path: string): Promise<Readonly<Record<string, string>>> => {
  try {
    return secretsFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new StartFault(
      {
        zh: `密钥文件 ${path} 无法读取；请从备份恢复，没有它就打不开已有的数据。`,
        en: `The file of secrets ${path} cannot be read; restore it from a backup, existing data cannot be opened without it.`,
      },
      error,
    )
  }
}
