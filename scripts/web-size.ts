import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pathToFileURL } from 'node:url'

/** What each page of the built workbench loads when it is opened first, compressed; fails above the limit. */
const limit = 450_000

const built = pathToFileURL(`${resolve(process.argv[2] ?? 'dist/web')}/`)

type Chunk = {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
}

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')) as Record<
  string,
  Chunk
>

const compressed = (file: string): number => gzipSync(readFileSync(new URL(file, built))).length

const filesOf = (name: string, found = new Set<string>()): Set<string> => {
  const chunk = manifest[name]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const sheet of chunk.css ?? []) found.add(sheet)
  for (const imported of chunk.imports ?? []) filesOf(imported, found)
  return found
}

const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry)
if (entry === undefined) throw new Error(`${built.pathname} has no entry: build it first`)
const routes = Object.keys(manifest).filter(
  (name) => manifest[name]?.isDynamicEntry && name.endsWith('/route.ts'),
)

const sizes = routes.map((route) => {
  const files = new Set(['index.html', ...filesOf(entry), ...filesOf(route)])
  return {
    page: route.split('/').at(-2) ?? route,
    bytes: [...files].reduce((sum, file) => sum + compressed(file), 0),
  }
})

for (const { page, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes))
  console.log(`${page.padEnd(12)} ${(bytes / 1000).toFixed(0).padStart(5)} kB`)
const over = sizes.filter(({ bytes }) => bytes > limit)
if (over.length > 0) {
  console.error(`Above ${limit / 1000} kB: ${over.map(({ page }) => page).join(', ')}`)
  process.exitCode = 1
}
