import type { Citation } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'

/** A value that cites a rule: where it stands, as in `petition@1 moves.accept`, and what it is called. */
export type Citing = { readonly where: string; readonly title: Text | null; readonly article: string | null }

/** `47(1)` and `47` are cited by whoever cites article 47; `110–112` holds 111. */
const covers = (cited: string, asked: string): boolean => {
  const [from, to] = cited.split('–')
  if (to !== undefined) {
    const [least, most, number] = [from, to, asked].map((article) => Number.parseInt(article ?? '', 10))
    return number! >= least! && number! <= most!
  }
  return cited === asked || cited.startsWith(`${asked}(`)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isCitation = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value['instrument'] === 'string'

const isText = (value: unknown): value is Text =>
  isObject(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'

/** In a list, what has an id is called by it. */
const nameIn = (list: boolean, key: string, value: unknown): string =>
  list && isObject(value) && typeof value['id'] === 'string' ? value['id'] : key

const walk = (
  value: unknown,
  path: string,
  title: Text | null,
  visit: (citation: Citation, path: string, title: Text | null) => void,
): void => {
  if (!isObject(value)) return
  if (isCitation(value)) return visit(value as unknown as Citation, path, title)
  const own = isText(value['title']) ? value['title'] : title
  for (const [key, member] of Object.entries(value)) {
    const name = nameIn(Array.isArray(value), key, member)
    // The places of citations in a list say nothing.
    const named = Array.isArray(value) && isObject(member) && isCitation(member) ? path : `${path}.${name}`
    walk(member, named, own, visit)
  }
}

/**
 * Every value that cites a rule, or one article of it: what there is to revise when a law changes. A value is what
 * carries the citation, however deep it lies, so that nothing that is added later is forgotten here.
 */
export const citing = (
  values: readonly { readonly where: string; readonly value: unknown }[],
  instrument: string,
  article?: string,
): readonly Citing[] => {
  const found = new Map<string, Citing>()
  for (const { where, value } of values)
    walk(value, where, null, (citation, path, title) => {
      if (citation.instrument !== instrument) return
      if (article !== undefined && (citation.article === undefined || !covers(citation.article, article)))
        return
      const named = {
        where: path.replace(/\.(?:basis|citation)$/, ''),
        title,
        article: citation.article ?? null,
      }
      found.set(`${named.where} ${named.article}`, named)
    })
  return [...found.values()]
}
