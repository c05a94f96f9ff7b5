type Search = Readonly<Record<string, string | undefined>>

/** A page's search in one order, so that two that show the same are the same; where a page of it begins is left out. */
export const writeView = (search: Search): string =>
  new URLSearchParams(
    Object.entries(search)
      .flatMap(([name, value]): [string, string][] =>
        value === undefined || name === 'after' ? [] : [[name, value]],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ).toString()

export const readView = (written: string): Search => Object.fromEntries(new URLSearchParams(written))
