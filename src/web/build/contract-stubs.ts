import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

type Stub = { readonly id: string; readonly method: string; readonly path: string }

const isEndpoint = (value: unknown): value is Stub =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'auth' in value

/**
 * A contract's schemas check on the server; the browser needs its types, which cost nothing, and each
 * call's method and path. So of a contract.ts those alone are built in, and Zod stays out of the bundle.
 */
export const contractStubs = (): Plugin => ({
  name: 'jianhu:contract-stubs',
  enforce: 'pre',
  async load(file) {
    if (!/\/areas\/[a-z/-]+\/contract\.ts$/.test(file)) return null
    const contract = (await import(pathToFileURL(file).href)) as Record<string, unknown>
    return Object.entries(contract)
      .filter((entry): entry is [string, Stub] => isEndpoint(entry[1]))
      .map(
        ([name, { id, method, path }]) => `export const ${name} = ${JSON.stringify({ id, method, path })}\n`,
      )
      .join('')
  },
})
