import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasWording } from '#areas/procedures/domain/wording.ts'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'))

/** Ledger entries are written with their type in plain sight; account entries by `record(tx, id, 'verb')`. */
const types = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/type: '([a-z-]+\.[a-z-]+)'/g)].map(([, type]) => type!),
    ...[...source.matchAll(/record\(tx, \S+ '([a-z-]+)'/g)].map(([, verb]) => `account.${verb}`),
  ]),
)

test('every entry that the program writes has words for people, in both languages', () => {
  expect(types.size).toBeGreaterThan(30)
  expect([...types].filter((type) => !hasWording(type))).toEqual([])
})
