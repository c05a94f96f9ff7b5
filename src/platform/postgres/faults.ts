import type { Text } from '#kernel/text.ts'
import { diskFull, noPermission } from '../fault.ts'
import { lockedBy } from './postmaster.ts'

/** The one sentence for what the server's own words mean. */
export const explainServerLog = (words: string, cluster: string, logFile: string): Text =>
  knownFault(words, cluster) ?? unknownFault(words, logFile)

const knownFault = (words: string, cluster: string): Text | undefined => {
  const library = /error while loading shared libraries: ([^:\s]+)|Library not loaded: (\S+)/.exec(words)
  if (library !== null) return missingLibrary(library[1] ?? library[2] ?? '?')
  if (/No space left on device|Disk quota exceeded/.test(words)) return diskFull(cluster)
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(words))
    return lockedBy(undefined, cluster)
  if (/initialized by PostgreSQL version|incompatible with server/.test(words)) return otherVersion(cluster)
  if (/could not bind .*Address already in use/.test(words)) return databasePortTaken
  if (/Permission denied|has wrong ownership|Read-only file system/.test(words)) return noPermission(cluster)
  if (/could not (map anonymous|resize|create) shared memory/.test(words)) return tooLittleMemory
  return undefined
}

export const otherVersion = (cluster: string, version?: string): Text => ({
  zh: `数据目录 ${cluster} 由另一版本${version === undefined ? '' : `（${version}）`}的 PostgreSQL 创建，本程序自带的是 18 版；请使用创建它的检护版本，或用 --data 指定另一目录。`,
  en: `The data folder ${cluster} was made by another version of PostgreSQL${version === undefined ? '' : ` (${version})`}, and this program brings version 18; use the Jianhu that made it, or choose another folder with --data.`,
})

const unknownFault = (words: string, logFile: string): Text => {
  const lines = words.trim().split('\n')
  const told = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1)
  return {
    zh: `数据库没有启动：${told || '没有说明原因'}；详见 ${logFile}。`,
    en: `The database did not start: ${told || 'it gave no reason'}; see ${logFile}.`,
  }
}

const databasePortTaken: Text = {
  zh: '数据库的端口已被其他程序占用；请关闭该程序后再启动。',
  en: 'The port of the database is taken by another program; close it and start again.',
}

const missingLibrary = (name: string): Text =>
  /^lib(icu|ssl|crypto|xml2|xslt|pq|lzma|ossp|z\.)/.test(name)
    ? {
        zh: `内置 PostgreSQL 缺少自带的程序库 ${name}；请在项目目录执行 npm rebuild --ignore-scripts=false。`,
        en: `The embedded PostgreSQL lacks its own library ${name}; run npm rebuild --ignore-scripts=false in the project's folder.`,
      }
    : {
        zh: `本机缺少系统程序库 ${name}；请用系统的软件包管理器安装它（Debian：apt-get install ${debianPackage(name)}），或用 DATABASE_URL 指定您自己的 PostgreSQL。`,
        en: `This machine lacks the system library ${name}; install it with the system's package manager (Debian: apt-get install ${debianPackage(name)}), or name your own PostgreSQL with DATABASE_URL.`,
      }

/** Debian names a library's package after its file: libstdc++.so.6 is in libstdc++6. */
const debianPackage = (name: string): string => {
  const [base = name, version = ''] = name.split('.so.')
  return base === 'libgcc_s' ? 'libgcc-s1' : `${base}${/\d$/.test(base) ? '-' : ''}${version}`.toLowerCase()
}

const tooLittleMemory: Text = {
  zh: '内存不足，数据库无法启动；请关闭其他程序，或换一台内存至少 2 GB 的机器。',
  en: 'There is too little memory for the database; close other programs, or use a machine with at least 2 GB.',
}
