import type { Mapping } from './mapping.ts'
import type { ImportSettings } from './settings.ts'
import type { FormatChoice } from './sheet.ts'

/** How an organ reads the files of one system, kept for the next one. */
export type Profile = {
  readonly name: string
  readonly settings: ImportSettings
  readonly choice: FormatChoice
}

/** What somebody wants of an import, beside what was detected and guessed. */
export type Wishes = Partial<Omit<ImportSettings, 'mapping'>> & {
  /** Whole, in place of a guess. */
  readonly mapping?: Mapping | undefined
  /** Single fields over it; no column leaves the field empty. */
  readonly map?: Mapping | undefined
}

const withoutEmpty = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, labels]) => labels.length > 0))

/** A column that somebody gives to one field is no longer guessed to be another. */
const over = (mapping: Mapping, map: Mapping): Mapping => {
  const taken = new Set(Object.values(map).flat())
  const rest = Object.entries(mapping).map(([id, labels]) => [
    id,
    labels.filter((label) => !taken.has(label)),
  ])
  return withoutEmpty({ ...Object.fromEntries(rest), ...map })
}

export const settingsFrom = (
  guess: Mapping,
  { mapping, map = {}, channel = 'hotline', source = '' }: Wishes,
): ImportSettings => ({ mapping: over(mapping ?? guess, map), channel, source })
