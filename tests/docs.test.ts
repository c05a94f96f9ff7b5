import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'))

test.each(pages)('every path that docs/%s names exists', (page) => {
  const paths = [
    ...readFileSync(`docs/${page}`, 'utf8').matchAll(
      /`((?:src|tests|docs|bench|scripts|migrations|conformance)\/[\w./-]+)`/g,
    ),
  ]
  expect(paths.map((path) => path[1]!).filter((path) => !existsSync(path))).toEqual([])
})
