import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from './read.ts'
import { readSecret, secretsPath } from './secrets.ts'
import { demoPagePossible } from './settings.ts'
import { settingsTable } from './table.ts'

describe('settings', () => {
  test('defaults serve this machine alone, with the demo', () => {
    const settings = readSettings({}, { HOME: '/x' })
    expect(settings).toMatchObject({ port: 8080, host: '127.0.0.1', demo: 'auto', timeZone: 'Asia/Shanghai' })
    expect(settings.dataDir).toBe(join(process.cwd(), '.data'))
    expect(settings.databaseUrl).toBeUndefined()
    expect(demoPagePossible(settings)).toBe(true)
  })

  test('a flag goes before the environment', () => {
    const settings = readSettings(
      { port: '9000', empty: true },
      { JIANHU_PORT: '9001', JIANHU_DEMO: 'auto', JIANHU_HOST: '' },
    )
    expect(settings).toMatchObject({ port: 9000, demo: 'off', host: '127.0.0.1' })
  })

  test('every fault is reported at once, with its name and the way out', () => {
    const read = () =>
      readSettings(
        { port: '80a' },
        {
          JIANHU_TIME_ZONE: 'Mars/Base',
          DATABASE_URL: 'mysql://me:hush@db/x',
          JIANHU_PROT: '1',
          JIANHU_TRUST_PROXY: 'perhaps',
        },
      )
    expect(read).toThrow(/--port has the wrong value "80a"; make it a whole number from 0 to 65535/)
    expect(read).toThrow(/JIANHU_TIME_ZONE 的值“Mars\/Base”不对/)
    expect(read).toThrow(/JIANHU_TRUST_PROXY/)
    expect(read).toThrow(/JIANHU_PROT is no setting/)
    expect(read).toThrow(/DATABASE_URL has the wrong value "…"/)
    expect(read).not.toThrow(/hush/)
  })

  test.each([
    { JIANHU_HOST: '0.0.0.0' },
    { JIANHU_TRUST_PROXY: 'true' },
    { JIANHU_PUBLIC_URL: 'https://example.org' },
    { JIANHU_DEMO: 'off' },
  ])('no demo page with %o', (environment) =>
    expect(demoPagePossible(readSettings({}, environment))).toBe(false),
  )

  test('docs/settings.md is current (vitest -u writes it)', () =>
    expect(settingsTable()).toMatchFileSnapshot('../../../docs/settings.md'))
})

test('a secret is made once and readable by its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jianhu-secrets-'))
  try {
    const made = await readSecret(folder, 'one')
    expect(Buffer.from(made, 'base64url')).toHaveLength(32)
    expect(await readSecret(folder, 'two')).not.toBe(made)
    expect(await readSecret(folder, 'one')).toBe(made)
    expect((await stat(secretsPath(folder))).mode & 0o777).toBe(0o600)
  } finally {
    await rm(folder, { recursive: true })
  }
})
