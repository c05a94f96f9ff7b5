export type Comparable = {
  readonly id: string
  readonly words: readonly string[]
  readonly againstName: string
}

export type Similar = { readonly id: string; readonly score: number; readonly sameTarget: boolean }

/** Below this two stories only share how people write. */
const least = 0.25

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s（）()·.,，。]/gu, '')

const sameName = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)]
  return one.length >= 4 && other.length >= 4 && (one.includes(other) || other.includes(one))
}

/** How much a word tells apart: one that nearly every story has tells nothing. */
const weights = (all: readonly Comparable[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>()
  for (const { words } of all) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  return new Map([...seen].map(([word, times]) => [word, Math.log(1 + all.length / times)]))
}

const total = (words: Iterable<string>, weight: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const word of words) sum += (weight.get(word) ?? 0) ** 2
  return sum
}

/**
 * Which of some leads tell the same story as one: the cosine of their words, weighted by how rare each word is
 * among them, raised where both are against the same body. A proposal for a person who reads both.
 */
export const similarTo = (
  subject: Comparable,
  others: readonly Comparable[],
  most = 8,
): readonly Similar[] => {
  const weight = weights([subject, ...others])
  const own = new Set(subject.words)
  const ownTotal = total(own, weight)
  return others
    .map((other): Similar => {
      const shared = other.words.filter((word) => own.has(word))
      const norm = Math.sqrt(ownTotal * total(other.words, weight))
      const cosine = norm === 0 ? 0 : total(shared, weight) / norm
      const sameTarget = sameName(subject.againstName, other.againstName)
      return { id: other.id, score: sameTarget ? 1 - (1 - cosine) * 0.7 : cosine, sameTarget }
    })
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, most)
}
