import { spawn } from 'node:child_process'
import {
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { StartFault, noPermission } from '../fault.ts'
import { type Account, canEnter, sharedDir } from './account.ts'
import { explainServerLog, otherVersion } from './faults.ts'
import { serverEnvironment } from './watchdog.ts'

export const serverVersion = '18'
export const ownerRole = 'jianhu_owner'

type Making = {
  readonly dataDir: string
  readonly binaries: string
  readonly account: Account
  readonly password: string
  readonly fsync: boolean
}

/** The database's folder `<data>/postgres`, if it was made: its real path and the account that owns it. */
export const findCluster = async (
  dataDir: string,
): Promise<{ path: string; account: Account } | undefined> => {
  const path = await realpath(join(dataDir, 'postgres')).catch(() => undefined)
  if (path === undefined) return undefined
  const version = (await readFile(join(path, 'PG_VERSION'), 'utf8')).trim()
  if (version !== serverVersion) throw new StartFault(otherVersion(path, version))
  const { uid, gid } = await stat(path)
  const account = uid === process.getuid?.() ? {} : { uid, gid }
  if (!canEnter(account, path)) throw new StartFault(noPermission(path))
  return { path, account }
}

/** Makes it beside its final name and renames it, so that a killed start leaves no half-made database. */
export const makeCluster = async (making: Making): Promise<string> => {
  const final = join(making.dataDir, 'postgres')
  const unfinished = `${final}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await giveTo(making.account, unfinished)
  if (canEnter(making.account, unfinished)) {
    await initialise(unfinished, making)
    await rename(unfinished, final)
    return realpath(final)
  }
  // A folder above is closed to the system user: the files lie where it can go, and a link leads there.
  await rm(unfinished, { recursive: true })
  await mkdir(sharedDir, { recursive: true, mode: 0o755 })
  const elsewhere = await mkdtemp(join(sharedDir, 'data-'))
  await giveTo(making.account, elsewhere)
  await initialise(elsewhere, making)
  await symlink(elsewhere, final)
  return elsewhere
}

const giveTo = async ({ uid, gid }: Account, path: string): Promise<void> => {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

const initialise = async (cluster: string, { binaries, account, password, fsync }: Making): Promise<void> => {
  const passwordFile = `${cluster}.password`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  await giveTo(account, passwordFile)
  const options = [
    `--pgdata=${cluster}`,
    `--username=${ownerRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(fsync ? [] : ['--no-sync']),
  ]
  const child = spawn(join(binaries, 'initdb'), options, { ...account, cwd: cluster, env: serverEnvironment })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += String(chunk)))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  await rm(passwordFile)
  if (code === 0) return
  throw new StartFault(explainServerLog(words, cluster, cluster))
}
