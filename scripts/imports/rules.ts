import type { SourceFile } from './graph.ts'

/**
 * The areas from left to right: one may know those before it, never those after it.
 * The ledger stands first, because every area writes to it and it knows none.
 */
export const areaOrder = [
  'ledger',
  'organs',
  'accounts',
  'documents',
  'action',
  'procedures',
  'intake',
  'leads',
  'cases',
  'approvals',
  'recommendations',
  'quality',
  'models',
  'problems',
  'statistics',
  'publication',
] as const

export type Breach = { readonly path: string; readonly rule: string }

/** Inside a slice each part reads inwards. */
const inward = ['http', 'jobs', 'use', 'store', 'domain']

/** Where a file stands: a room of `src`, and for an area its name and the part of the slice. */
type Place = { readonly room: string; readonly area: string; readonly part: string }

const placeOf = (path: string): Place => {
  const [top = '', room = '', area = '', part = '', below = ''] = path.split('/')
  if (top !== 'src') return { room: top, area: '', part: '' }
  if (room !== 'areas') return { room, area: '', part: '' }
  // A large area has slices of its own, as in intake/import/domain.
  const nested = inward.includes(below) || below === 'contract.ts'
  return { room, area, part: nested && !inward.includes(part) ? below : part }
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** Rooms outside `src` are told apart by their folder alone: they may import whatever they need. */
const composing = new Set(['entry', 'tests', 'bench', 'scripts', 'conformance'])

export const breachesOf = (graph: readonly SourceFile[]): readonly Breach[] => [
  ...graph.filter(({ exportsAll }) => exportsAll).map(({ path }) => ({ path, rule: 'no `export *`' })),
  ...graph
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => [...wrongFiles(source), ...wrongPackages(source), ...impure(source)]),
  ...cycles(graph),
]

const wrongFiles = (source: SourceFile): readonly Breach[] =>
  source.files.flatMap((target) => {
    const rule = forbids(placeOf(source.path), placeOf(target))
    return rule === undefined ? [] : [{ path: source.path, rule: `${rule}: it imports ${target}` }]
  })

const forbids = (from: Place, to: Place): string | undefined => {
  if (composing.has(from.room)) return undefined
  if (composing.has(to.room)) return `only entry composes, and nothing imports ${to.room}`
  if (to.room === 'kernel') return undefined
  switch (from.room) {
    case 'kernel':
      return 'kernel imports nothing'
    case 'plan':
      return to.room === 'plan' || to.part === 'domain' ? undefined : 'plan imports domain and kernel only'
    case 'platform':
      return to.room === 'platform' ? undefined : 'platform knows no area'
    case 'web':
    case 'portal':
      return to.room === from.room || to.room === 'plan' || to.part === 'domain' || to.part === 'contract.ts'
        ? undefined
        : `${from.room} sees contract.ts, domain/ and plan only`
    case 'areas':
      return areaForbids(from, to)
    default:
      return undefined
  }
}

const areaForbids = (from: Place, to: Place): string | undefined => {
  if (to.room === 'plan') return 'an area never imports the plan: it is a parameter'
  if (from.part === 'domain' && to.part !== 'domain') return 'domain imports kernel and other domains only'
  if (to.room === 'platform') return undefined
  if (to.room !== 'areas') return 'only entry composes'
  if (to.area === from.area) {
    const outer = inward.indexOf(to.part) < inward.indexOf(from.part) && inward.includes(to.part)
    return outer ? 'a slice reads http → use → store → domain' : undefined
  }
  // A contract is public by its nature: a page that shows a clock says so in the words of the clocks' contract.
  if (!['public.ts', 'contract.ts', 'domain'].includes(to.part))
    return 'another area only through its public.ts, contract.ts or domain/'
  const order: readonly string[] = areaOrder
  return order.indexOf(to.area) < order.indexOf(from.area)
    ? undefined
    : 'an area knows only those to its left'
}

const isPure = ({ room, part }: Place): boolean => room === 'kernel' || room === 'plan' || part === 'domain'

const calendars = ['temporal-polyfill', 'chinese-days']

/** What builds the workbench stands beside it and runs in Node. */
const webBuild = /^src\/web\/(vite\.config\.ts|build\/)/

const wrongPackages = ({ path, packages }: SourceFile): readonly Breach[] => {
  const place = placeOf(path)
  const allowed = path.startsWith('src/kernel/time/') ? calendars : []
  return packages.flatMap((name) => {
    if (isPure(place) && !allowed.includes(name))
      return [{ path, rule: `kernel, domain and plan import no package: it imports ${name}` }]
    if (place.room === 'web' && !webBuild.test(path) && name.startsWith('node:'))
      return [{ path, rule: `web runs in a browser: it imports ${name}` }]
    return []
  })
}

const impure = ({ path, impurities }: SourceFile): readonly Breach[] =>
  isPure(placeOf(path))
    ? impurities.map((found) => ({
        path,
        rule: `no async, clock or chance in kernel, domain and plan: it has ${found}`,
      }))
    : []

/** One breach for each import that closes a circle. */
const cycles = (graph: readonly SourceFile[]): readonly Breach[] => {
  const filesOf = new Map(graph.map(({ path, files }) => [path, files]))
  const state = new Map<string, 'open' | 'done'>()
  const found: Breach[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    state.set(path, 'open')
    for (const next of filesOf.get(path) ?? []) {
      if (state.get(next) === 'open') {
        const circle = [...trail.slice(trail.indexOf(next)), next]
        found.push({ path, rule: `no cycles: ${circle.join(' → ')}` })
      } else if (!state.has(next)) visit(next, [...trail, next])
    }
    state.set(path, 'done')
  }
  for (const { path } of graph) if (!state.has(path)) visit(path, [path])
  return found
}
