import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'

/** What browsers load, held in memory under addresses that change with the content. */
export type Assets = {
  readonly address: (name: string) => string
  readonly find: (name: string) => Asset | undefined
}

export type Asset = { readonly type: string; readonly content: Buffer; readonly tag: string }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
}

/** The ledger's own check runs in the browser too: the very sources, with their types blanked out. */
const sharedEntries = ['areas/ledger/domain/receipt.ts', 'areas/ledger/domain/sha256.ts']

export const assetRoot = '/portal'

const asset = (name: string, content: Buffer): [string, Asset] => [
  name,
  {
    type: types[extname(name)] ?? 'application/octet-stream',
    content,
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 12),
  },
]

const source = new URL('../', import.meta.url)

/** A module and all that it imports, by path under `src/`. */
const collectModules = (path: string, found: Map<string, string>): void => {
  if (found.has(path)) return
  const code = stripTypeScriptTypes(readFileSync(new URL(path, source), 'utf8'))
  found.set(path, code.replace(/(from ')#/g, `$1${assetRoot}/`))
  for (const [, imported = ''] of code.matchAll(/ from '([#.][^']+)'/g)) {
    const at = imported.startsWith('#')
      ? imported.slice(1)
      : new URL(imported, `file:///${path}`).pathname.slice(1)
    collectModules(at, found)
  }
}

export const loadAssets = (): Assets => {
  const folder = new URL('./assets/', import.meta.url)
  const own = readdirSync(folder).map((name) => asset(name, readFileSync(new URL(name, folder))))
  const shared = new Map<string, string>()
  for (const path of sharedEntries) collectModules(path, shared)
  const modules = [...shared].map(([path, code]) => asset(path, Buffer.from(code)))
  const all = new Map([...own, ...modules])
  return {
    address: (name) => {
      const found = all.get(name)
      if (!found) throw new Error(`The portal has no asset called ${name}`)
      return `${assetRoot}/${name}?v=${found.tag}`
    },
    find: (name) => all.get(name),
  }
}
