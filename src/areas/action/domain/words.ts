/**
 * A vocabulary: what people really write when they mean something.
 * A word not in `weights` weighs by its length and by how few values share it.
 */
export type Words = {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly weights?: Readonly<Record<string, number>>
}

const separator = /[、,，]/u
const weighted = /^(?<word>.+?)\s*\*(?<weight>\d+(?:\.\d+)?)$/u

/**
 * Reads a vocabulary written as running text: words parted by 、 or a comma,
 * with `*weight` behind the ones that prove more (`讨薪*2`) or less (`工资*0.5`) than their length says.
 */
export const words = (lists: { readonly zh: string; readonly en: string }): Words => {
  const weights: Record<string, number> = {}
  const read = (list: string): string[] =>
    list
      .split(separator)
      .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
      .filter((entry) => entry !== '')
      .map((entry) => {
        const groups = weighted.exec(entry)?.groups
        if (!groups?.['word']) return entry
        weights[groups['word']] = Number(groups['weight'])
        return groups['word']
      })
  const zh = read(lists.zh)
  const en = read(lists.en)
  return Object.keys(weights).length === 0 ? { zh, en } : { zh, en, weights }
}
