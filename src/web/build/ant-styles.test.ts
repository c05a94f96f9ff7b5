import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { antStyles, drawn } from './ant-styles.ts'

const web = new URL('..', import.meta.url)

const imported = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => {
    const names = /import \{([^}]*)\} from 'antd'/.exec(readFileSync(new URL(file, web), 'utf8'))?.[1] ?? ''
    return names.split(',').map((name) => name.trim())
  })
  .filter((name) => name !== '' && name !== 'ConfigProvider')

test('every component that a page uses has its styles in the sheet', () => {
  expect(imported.length).toBeGreaterThan(20)
  expect([...new Set(imported)].filter((name) => !(name in drawn))).toEqual([])
})

test('the sheet holds rules, and the variables of both modes', () => {
  const sheet = antStyles()
  for (const part of ['.ant-select-dropdown', '.ant-popover', '.ant-btn', '.jianhu-light', '.jianhu-dark'])
    expect(sheet).toContain(part)
})

test('the variables of every component are there under the name that pages have', () => {
  const sheet = antStyles()
  const scoped = (scope: string) =>
    new Set(
      [...sheet.matchAll(new RegExp(`${scope}\\.(ant-[\\w-]+-css-var)\\{`, 'g'))].map(([, name]) => name),
    )
  const named = scoped('\\.jianhu-light')
  expect(named.size).toBeGreaterThan(0)
  expect([...scoped('\\.css-var-[\\w-]+')].filter((name) => !named.has(name))).toEqual([])
})
