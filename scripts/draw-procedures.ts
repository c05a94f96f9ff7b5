/** Draws every procedure for the documentation. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { procedurePictures } from './procedure-pictures.ts'

mkdirSync('docs/images/procedures', { recursive: true })
for (const { file, picture } of procedurePictures()) {
  writeFileSync(file, picture)
  console.log(file)
}
