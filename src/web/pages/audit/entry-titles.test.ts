import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryTitle, subjectTitle } from './entry-titles.ts'

/** What the areas write into the ledger, as their sources say it. */
const written = globSync('src/areas/**/*.ts')
  .filter((file) => !file.includes('.test.'))
  .map((file) => readFileSync(file, 'utf8'))
const named = (pattern: RegExp): readonly string[] => [
  ...new Set(written.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!))),
]

test('every entry and every subject has a title, which no code stands in for', () => {
  const types = named(/\btype: '([a-z]+\.[a-z-]+)'/g)
  expect(types.length).toBeGreaterThan(60)
  expect(types.filter((type) => entryTitle(type).zh === type)).toEqual([])
  const subjects = named(/subject_kind: '([a-z-]+)'/g)
  expect(subjects.filter((kind) => subjectTitle(kind).zh === kind)).toEqual([])
})
