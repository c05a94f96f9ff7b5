import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { procedurePictures } from './procedure-pictures.ts'

const folder = 'docs/images/procedures'
const shown = readFileSync('docs/procedures.md', 'utf8')

test.each(procedurePictures())('$file is current (npm run docs:pictures) and shown', ({ file, picture }) => {
  expect(readFileSync(file, 'utf8')).toBe(picture)
  expect(shown).toContain(file.replace('docs/', ''))
})

test('no picture outlives its procedure', () => {
  expect(
    readdirSync(folder)
      .map((name) => `${folder}/${name}`)
      .sort(),
  ).toEqual(
    procedurePictures()
      .map(({ file }) => file)
      .sort(),
  )
})
