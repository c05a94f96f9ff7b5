/** A paragraph of two versions side by side; null where one of them has none. */
export type Compared = { readonly left: string | null; readonly right: string | null; readonly same: boolean }

/** Lengths of the longest run of paragraphs in common, from each pair of places to the ends. */
const commonLengths = (left: readonly string[], right: readonly string[]): number[][] => {
  const lengths = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i]![j] =
        left[i] === right[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}

/** What was taken out and what was put in at one place are two sides of one change. */
const paired = (gone: readonly string[], come: readonly string[]): readonly Compared[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    left: gone[index] ?? null,
    right: come[index] ?? null,
    same: false,
  }))

/** Two versions paragraph by paragraph. */
export const compareParagraphs = (left: readonly string[], right: readonly string[]): readonly Compared[] => {
  const lengths = commonLengths(left, right)
  const rows: Compared[] = []
  let [i, j] = [0, 0]
  let [gone, come]: [string[], string[]] = [[], []]
  const settle = () => {
    rows.push(...paired(gone, come))
    ;[gone, come] = [[], []]
  }
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      settle()
      rows.push({ left: left[i]!, right: right[j]!, same: true })
      i++
      j++
    } else if (j >= right.length || (i < left.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      gone.push(left[i++]!)
    else come.push(right[j++]!)
  }
  settle()
  return rows
}
