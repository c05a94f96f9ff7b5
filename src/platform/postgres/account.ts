import { spawnSync } from 'node:child_process'
import { StartFault } from '../fault.ts'

/** Who runs the server: PostgreSQL refuses root, so root lends it to a system user. Empty: whoever runs the program. */
export type Account = { readonly uid?: number; readonly gid?: number }

/** Where root keeps what the system user must reach when the project's own folder is closed to it. */
export const sharedDir = '/var/lib/jianhu'

export const isRoot = (): boolean => process.getuid?.() === 0

export const systemAccount = (): Account => {
  if (!isRoot()) return {}
  const known = lookUp()
  if (known !== undefined) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
  const made = lookUp()
  if (made !== undefined) return made
  throw new StartFault({
    zh: 'PostgreSQL 不能以 root 运行，系统用户 postgres 也无法创建；请先执行 useradd --system postgres，或改用普通用户。',
    en: 'PostgreSQL refuses to run as root and the system user postgres could not be made; run useradd --system postgres first, or start as an ordinary user.',
  })
}

export const canEnter = ({ uid, gid }: Account, folder: string): boolean =>
  uid === undefined || gid === undefined
    ? true
    : spawnSync('/bin/sh', ['-c', 'cd -- "$1" && test -r .', 'sh', folder], { uid, gid, cwd: '/' }).status ===
      0

const lookUp = (): Account | undefined => {
  const id = (flag: string): number =>
    Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout, 10)
  const [uid, gid] = [id('-u'), id('-g')]
  return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0 ? { uid, gid } : undefined
}
