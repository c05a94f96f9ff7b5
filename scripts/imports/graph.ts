import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import { Visitor, parseSync } from 'rolldown/utils'

/** What a file asks of others, and what in it a pure file may not hold. */
export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string
  /** Files of the project, by path. */
  readonly files: readonly string[]
  /** Packages, and `node:` modules. */
  readonly packages: readonly string[]
  readonly exportsAll: boolean
  readonly impurities: readonly string[]
}

const folders = ['src', 'tests', 'bench', 'scripts', 'conformance']

export const readGraph = (root: string): readonly SourceFile[] =>
  folders
    .flatMap((folder) => sourcesIn(root, folder))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))

const sourcesIn = (root: string, folder: string): readonly string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.includes('/node_modules/'))
      .sort()
  } catch {
    return []
  }
}

const readSource = (path: string, code: string): SourceFile => {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be read'}`)
  const asked = new Set<string>()
  const impurities = new Set<string>()
  let exportsAll = false
  const ask = (source: unknown) => {
    const value = (source as { value?: unknown } | null)?.value
    if (typeof value === 'string') asked.add(value)
  }
  const mark = ({ async }: { readonly async?: boolean }) => async && impurities.add('async')
  new Visitor({
    ImportDeclaration: (node) => ask(node.source),
    ExportNamedDeclaration: (node) => ask(node.source),
    ExportAllDeclaration: (node) => {
      exportsAll = true
      ask(node.source)
    },
    ImportExpression: (node) => ask(node.source),
    TSImportType: (node) => ask(node.source),
    FunctionDeclaration: mark,
    FunctionExpression: mark,
    ArrowFunctionExpression: mark,
    NewExpression: (node) => {
      if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) impurities.add('new Date()')
    },
    MemberExpression: (node) => {
      const name = `${nameOf(node.object)}.${nameOf(node.property)}`
      if (clocksAndChance.has(name)) impurities.add(name)
    },
  }).visit(program)
  const files = [...asked].flatMap((specifier) => fileOf(specifier, path) ?? [])
  const packages = [...asked].flatMap((specifier) => packageOf(specifier) ?? [])
  return { path, files, packages, exportsAll, impurities: [...impurities] }
}

const clocksAndChance = new Set([
  'Date.now',
  'performance.now',
  'Temporal.Now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])

const nameOf = (node: unknown): string => (node as { name?: string }).name ?? ''

const fileOf = (specifier: string, from: string): string | undefined => {
  if (specifier.startsWith('#')) return posix.join('src', specifier.slice(1))
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}

const packageOf = (specifier: string): string | undefined => {
  if (specifier.startsWith('#') || specifier.startsWith('.')) return undefined
  if (specifier.startsWith('node:')) return specifier
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  return builtinModules.includes(name) ? `node:${name}` : name
}
