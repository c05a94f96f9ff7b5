import type { Text } from '#kernel/text.ts'
import pg from 'pg'
import { StartFault } from '../fault.ts'

const leastVersion = 16

const sentences: Readonly<Record<string, Text>> = {
  ECONNREFUSED: {
    zh: 'DATABASE_URL 所指的数据库没有应答；请确认它正在运行，地址和端口无误。',
    en: 'The database of DATABASE_URL does not answer; check that it runs, and its address and port.',
  },
  ETIMEDOUT: {
    zh: 'DATABASE_URL 所指的数据库没有应答；请检查网络和防火墙。',
    en: 'The database of DATABASE_URL does not answer; check the network and its firewalls.',
  },
  ENOTFOUND: {
    zh: '找不到 DATABASE_URL 中的主机；请检查主机名。',
    en: 'The host of DATABASE_URL is not known; check its name.',
  },
  EAI_AGAIN: {
    zh: '找不到 DATABASE_URL 中的主机；请检查主机名和域名解析。',
    en: 'The host of DATABASE_URL is not known; check its name and the name server.',
  },
  '28P01': {
    zh: 'DATABASE_URL 中的用户名或密码不对；请改正。',
    en: 'The user or the password of DATABASE_URL is wrong; correct it.',
  },
  '28000': {
    zh: '数据库不让 DATABASE_URL 中的用户连接；请检查用户名和 pg_hba.conf。',
    en: 'The database does not let the user of DATABASE_URL in; check the user and pg_hba.conf.',
  },
  '3D000': {
    zh: '没有 DATABASE_URL 中的数据库；请先建立它（createdb）。',
    en: 'There is no such database as DATABASE_URL names; create it first (createdb).',
  },
  '42501': {
    zh: 'DATABASE_URL 中的用户权限不够；请用数据库的所有者，并允许它建立角色。',
    en: 'The user of DATABASE_URL may not do enough; use the owner of the database, with the right to create roles.',
  },
}

const tooOld = (version: string): Text => ({
  zh: `DATABASE_URL 所指的 PostgreSQL 是 ${version} 版；请用 ${leastVersion} 或更高的版本。`,
  en: `The PostgreSQL of DATABASE_URL is version ${version}; use ${leastVersion} or later.`,
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error && error.cause !== undefined
      ? codeOf(error.cause)
      : ''

/** Turns what hinders work on somebody's own database into a sentence; anything else is thrown on as it came. */
export const asDatabaseFault = (error: unknown): unknown => {
  const sentence = sentences[codeOf(error)]
  return sentence === undefined ? error : new StartFault(sentence, error)
}

/** Fails in words where somebody's own database cannot be reached or is too old. */
export const probeDatabase = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const version = rows[0]!.server_version
    if (Number.parseInt(version, 10) < leastVersion) throw new StartFault(tooOld(version))
  } finally {
    await client.end()
  }
}
