/** Half a character, a zero byte and days of the year nought are what neither the database nor canonical JSON can hold. */
const isStorable = (written: string): boolean =>
  written.isWellFormed() && !written.includes('\0') && !/^0000-\d\d-\d\d/.test(written)

/** The path of the first text inside, keys included, that cannot be stored; undefined where all can. */
export const unstorableAt = (value: unknown, path: readonly string[] = []): readonly string[] | undefined => {
  if (typeof value === 'string') return isStorable(value) ? undefined : path
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const found = isStorable(key) ? unstorableAt(member, [...path, key]) : path
    if (found) return found
  }
  return undefined
}
