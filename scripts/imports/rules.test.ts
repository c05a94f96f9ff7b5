import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readGraph } from './graph.ts'
import { breachesOf } from './rules.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianhu-imports-'))
})
afterEach(() => rm(root, { recursive: true }))

const breaches = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  for (const [path, code] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), code)
  }
  return breachesOf(readGraph(root)).map(({ path, rule }) => `${path}: ${rule}`)
}

const one = 'src/areas/leads'

describe('a planted breach is found', () => {
  test.each([
    ['kernel imports nothing', 'src/kernel/a.ts', `import '#platform/x.ts'`],
    ['import no package', 'src/kernel/a.ts', `import 'zod'`],
    ['import no package', 'src/kernel/a.ts', `import { readFile } from 'fs'`],
    ['import no package', `${one}/domain/a.ts`, `import type { Kysely } from 'kysely'`],
    [
      'domain imports kernel and other domains only',
      `${one}/domain/a.ts`,
      `import type { X } from '../store/x.ts'`,
    ],
    [
      'domain imports kernel and other domains only',
      `${one}/domain/a.ts`,
      `import { x } from '#areas/organs/public.ts'`,
    ],
    ['it is a parameter', `${one}/domain/a.ts`, `import { plan } from '#plan/plan.ts'`],
    ['it is a parameter', `${one}/use/a.ts`, `export const a = () => import('#plan/plan.ts')`],
    ['no async', `${one}/domain/a.ts`, 'export const a = async () => 1'],
    ['no async', `${one}/domain/a.ts`, 'export const a = () => Date.now()'],
    ['no async', `${one}/domain/a.ts`, 'export const a = () => new Date()'],
    ['no async', 'src/plan/a.ts', 'export const a = Math.random()'],
    ['plan imports domain and kernel only', 'src/plan/a.ts', `import '#areas/leads/store/x.ts'`],
    [
      'only through its public.ts, contract.ts or domain/',
      `${one}/use/a.ts`,
      `import '#areas/organs/store/x.ts'`,
    ],
    ['to its left', `${one}/use/a.ts`, `import type { X } from '#areas/cases/contract.ts'`],
    ['to its left', `${one}/use/a.ts`, `import '#areas/cases/public.ts'`],
    ['to its left', 'src/areas/ledger/use/a.ts', `import '#areas/organs/public.ts'`],
    ['to its left', `${one}/domain/a.ts`, `export { x } from '#areas/cases/domain/x.ts'`],
    ['http → use → store → domain', `${one}/store/a.ts`, `import '../use/x.ts'`],
    ['http → use → store → domain', `${one}/use/a.ts`, `import '../http/x.ts'`],
    ['platform knows no area', 'src/platform/a.ts', `import '#areas/organs/domain/x.ts'`],
    ['portal sees', 'src/portal/a.ts', `import '#areas/organs/public.ts'`],
    ['portal sees', 'src/portal/a.ts', `import '#platform/x.ts'`],
    ['web sees', 'src/web/a.tsx', `import '#areas/organs/use/x.ts'; export const a = <p />`],
    ['web runs in a browser', 'src/web/a.tsx', `import 'node:fs'`],
    ['only entry composes', `${one}/use/a.ts`, `import '#entry/x.ts'`],
    ['only entry composes', `${one}/use/a.ts`, `import '#portal/x.ts'`],
    ['no `export *`', 'src/platform/a.ts', `export * from './x.ts'`],
  ])('%s: %s', async (rule, path, code) => {
    const found = await breaches({ [path]: code })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`${path}: `)
    expect(found[0]).toContain(rule)
  })

  test('a cycle, through types too, and between rooms that may see each other', async () => {
    const found = await breaches({
      'src/platform/a.ts': `import type { B } from '#platform/b.ts'`,
      'src/platform/b.ts': `import { c } from './c.ts'`,
      'src/platform/c.ts': `import './a.ts'`,
    })
    expect(found).toEqual([
      'src/platform/c.ts: no cycles: src/platform/a.ts → src/platform/b.ts → src/platform/c.ts → src/platform/a.ts',
    ])
  })

  test('a file that cannot be read is no silence', () =>
    expect(breaches({ 'src/kernel/a.ts': 'const = 1' })).rejects.toThrow('src/kernel/a.ts'))
})

test('what the rules allow is no breach', async () => {
  expect(
    await breaches({
      'src/kernel/time/a.ts': `import { Temporal } from 'temporal-polyfill'`,
      [`${one}/domain/a.ts`]: `import '#kernel/text.ts'; import '#areas/action/domain/action.ts'; export const at = new Date(0)`,
      [`${one}/use/a.ts`]: `import '../store/x.ts'; import '#platform/db/tx.ts'; import '#areas/ledger/public.ts'`,
      [`${one}/http/a.ts`]: `import '../use/a.ts'; import '../contract.ts'; import 'fastify'`,
      [`${one}/domain/a.test.ts`]: `import 'vitest'; import '#plan/plan.ts'`,
      'src/plan/a.ts': `import type { Action } from '#areas/action/domain/action.ts'`,
      'src/web/a.ts': `import '#areas/leads/contract.ts'; import '#plan/plan.ts'; import 'react'`,
      'src/web/vite.config.ts': `import 'node:url'`,
      'src/areas/cases/contract.ts': `import '#areas/leads/contract.ts'`,
      'src/entry/a.ts': `import '#areas/leads/http/a.ts'; import '#portal/site.ts'`,
    }),
  ).toEqual([])
})
