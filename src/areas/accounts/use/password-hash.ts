import { hash, verify } from '@node-rs/argon2'

/** Argon2id (the library's default), above OWASP's minimum of 19 MiB and two passes; 40 to 90 ms. */
const cost = { memoryCost: 64 * 1024, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

let dummy: Promise<string> | undefined

/** Takes as long where there is no hash to compare with: time does not tell which logins exist. */
export const passwordMatches = async (
  stored: string | null | undefined,
  password: string,
): Promise<boolean> => {
  dummy ??= hashPassword('nobody has this password')
  const matches = await verify(stored ?? (await dummy), password.normalize('NFKC'))
  return matches && typeof stored === 'string'
}
